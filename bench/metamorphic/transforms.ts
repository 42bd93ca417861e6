import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A way to say the same document again, or a part of it. */
export interface Transform {
  readonly name: string
  /** The program that does it; where it is not installed the transform is left out. */
  readonly program: string
  /** `same`: nothing may differ. `part`: less may be read, nothing may be alleged. */
  readonly keeps: 'same' | 'part'
  /** The bytes of the document at `path` made anew; nothing where the program refuses. */
  readonly make: (path: string, folder: string) => Uint8Array | null
}

/** Runs a program that writes to a file; its warnings do not matter, only what it has written. */
function written(
  folder: string,
  command: (out: string) => readonly [string, ...string[]],
): Uint8Array | null {
  const out = join(folder, 'out.pdf')
  writeFileSync(out, '')
  const [program, ...args] = command(out)
  spawnSync(program, args, { stdio: 'ignore', timeout: 120_000 })
  const bytes = existsSync(out) ? readFileSync(out) : Buffer.alloc(0)
  return bytes.length === 0 ? null : new Uint8Array(bytes)
}

const qpdf = (name: string, keeps: Transform['keeps'], ...args: string[]): Transform => ({
  name,
  program: 'qpdf',
  keeps,
  make: (path, folder) =>
    written(folder, (out) => [
      'qpdf',
      ...(args.includes('{}') ? args.map((it) => (it === '{}' ? path : it)) : [path, ...args]),
      out,
    ]),
})

const gs = (name: string, ...args: string[]): Transform => ({
  name,
  program: 'gs',
  keeps: 'same',
  make: (path, folder) =>
    written(folder, (out) => [
      'gs',
      '-q',
      '-dNOPAUSE',
      '-dBATCH',
      '-sDEVICE=pdfwrite',
      ...args,
      '-o',
      out,
      path,
    ]),
})

const dump = (
  name: string,
  options: readonly string[],
  change = (text: string): string => text,
): Transform => ({
  name: `文本：${name}`,
  program: 'pdftotext',
  keeps: 'part',
  make: (path) => {
    const text = execFileSync('pdftotext', [...options, path, '-'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return new TextEncoder().encode(change(text))
  },
})

const atMost = (width: number) => (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(.{${width}})(?=.)`, 'g'), '$1\n'))
    .join('\n')

/** A page of one word, aslant and pale, laid over every page. */
function stamped(path: string, folder: string): Uint8Array | null {
  const page = join(folder, 'stamp.ps')
  const stamp = join(folder, 'stamp.pdf')
  writeFileSync(
    page,
    '%!PS\n<< /PageSize [595 842] >> setpagedevice\n/Helvetica findfont 72 scalefont setfont .85 setgray\n120 180 moveto 45 rotate (CONFIDENTIAL) show showpage\n',
  )
  spawnSync('gs', ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', '-o', stamp, page], { stdio: 'ignore' })
  return written(folder, (out) => ['qpdf', path, '--overlay', stamp, '--from=', '--repeat=1', '--', out])
}

export const transforms: readonly Transform[] = [
  gs('Ghostscript'),
  {
    name: 'cairo',
    program: 'pdftocairo',
    keeps: 'same',
    make: (path, folder) => written(folder, (out) => ['pdftocairo', '-pdf', path, out]),
  },
  {
    name: 'MuPDF clean',
    program: 'mutool',
    keeps: 'same',
    make: (path, folder) => written(folder, (out) => ['mutool', 'clean', '-gggg', '-z', path, out]),
  },
  qpdf('qpdf 线性化', 'same', '--linearize'),
  qpdf('qpdf 对象流', 'same', '--object-streams=generate', '--recompress-flate'),
  qpdf('qpdf 加密，口令为空', 'same', '--encrypt', '', 'owner', '256', '--extract=n', '--'),
  ...[90, 180, 270].map((turn) => qpdf(`整页转 ${turn}°`, 'same', `--rotate=+${turn}`)),
  { name: '每页加斜排水印', program: 'qpdf', keeps: 'same', make: stamped },
  qpdf('只有第 8–20 页', 'part', '{}', '--pages', '.', '8-20', '--'),
  qpdf('只有前 7 页', 'part', '{}', '--pages', '.', '1-7', '--'),
  qpdf('第 10 页印了两遍', 'part', '{}', '--pages', '.', '1-10,10-z', '--'),
  qpdf('各页倒序', 'part', '{}', '--pages', '.', 'z-1', '--'),
  dump('pdftotext', []),
  dump('pdftotext -layout', ['-layout']),
  dump('pdftotext -raw', ['-raw']),
  dump('40 字一折', [], atMost(40)),
]
