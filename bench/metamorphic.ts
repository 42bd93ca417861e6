import { mkdtempSync, readdirSync, readFileSync, rmSync, existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lacks, see, type Difference, type Seen } from './metamorphic/compare.ts'
import { transforms } from './metamorphic/transforms.ts'
import type { Host } from '../src/reader/document.ts'

const root = process.env['MINGZHANG_ROOT'] ?? process.cwd()
const host: Host = {
  pdfium: async () => readFileSync(`${root}/node_modules/@embedpdf/pdfium/dist/pdfium.wasm`),
  now: () => performance.now(),
}

const folders = [join(root, '../shared/documents'), join(root, 'examples')].filter((it) => existsSync(it))
/** All of them take a quarter of an hour; every third still holds budgets, a final account and the example. */
const every = Number(process.env['METAMORPHIC_EVERY'] ?? 3)
const paths = folders
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.pdf'))
      .sort()
      .map((name) => join(folder, name)),
  )
  .filter((_, i, all) => i % every === 0 || i === all.length - 1)
const originals: { path: string; seen: Seen }[] = []
for (const path of paths) originals.push({ path, seen: await see(new Uint8Array(readFileSync(path)), host) })

const installed = (program: string): boolean => spawnSync('which', [program]).status === 0
const absent = new Set<string>()
const folder = mkdtempSync(join(tmpdir(), 'mingzhang-metamorphic-'))
const rows: string[] = []
for (const transform of transforms) {
  if (!installed(transform.program)) {
    absent.add(transform.program)
    continue
  }
  const lost: Difference[] = []
  const more: Difference[] = []
  let shut = 0
  for (const { path, seen } of originals) {
    const bytes = transform.make(path, folder)
    if (bytes === null) continue
    const again = await see(bytes, host)
    if ('problem' in again) shut += 1
    lost.push(lacks(seen, again))
    more.push(lacks(again, seen))
  }
  const n = (of: readonly Difference[], pick: (it: Difference) => readonly string[]): number =>
    of.reduce((all, it) => all + pick(it).length, 0)
  const both = (pick: (it: Difference) => readonly string[]): string => `${n(lost, pick)}/${n(more, pick)}`
  rows.push(
    `| ${[
      transform.name,
      lost.length,
      shut,
      ...(transform.keeps === 'same'
        ? [both((it) => it.tables), both((it) => it.cells), both((it) => it.facts), both((it) => it.claims)]
        : ['–', '–', '–', '–']),
      n(more, (it) => it.findings.error),
      n(more, (it) => it.findings.warning),
    ].join(' | ')} |`,
  )
}
rmSync(folder, { recursive: true, force: true })

console.log(`${paths.length} 份 PDF 各换一种产生办法再读，与原件对照；a/b 为原件有而它没有的、它有而原件没有的。缺页、乱页和转成文本的读得少些不算错，只数凭空多出的问题。${
  absent.size > 0 ? `没有安装而略去：${[...absent].join('、')}。` : ''
}

| 怎样重做 | 份数 | 打不开 | 表 | 格 | 事实 | 说法 | 多出的错误 | 多出的警告 |
| --- | --: | --: | --: | --: | --: | --: | --: | --: |
${rows.join('\n')}`)
