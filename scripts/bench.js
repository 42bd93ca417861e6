import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { install, root } from './install.js'

/** Runs the benchmarks, or those named, and writes their figures into bench/README.md, between the marks. */
install()
const { build } = await import('./build.js')
await build({ quiet: true })
const { rolldown } = await import('rolldown')
// Within the repository, so that what stays outside the bundle is still found.
const folder = `${root}.cache/bench`
mkdirSync(folder, { recursive: true })

async function figures(name) {
  const bundle = await rolldown({
    input: `${root}bench/${name}.ts`,
    platform: 'node',
    logLevel: 'silent',
    external: ['playwright-core'],
  })
  const file = join(folder, `${name}.mjs`)
  await bundle.write({ file, format: 'esm' })
  // Reading is measured on one core where the system can be told so; the command line uses all there are.
  const one = name === 'reading' && spawnSync('taskset', ['-c', '0', 'true']).status === 0
  const command = [...(one ? ['taskset', '-c', '0'] : []), process.execPath, file]
  const { stdout, status, stderr } = spawnSync(command[0], command.slice(1), {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, MINGZHANG_ROOT: root },
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}

const page = `${root}bench/README.md`
let text = readFileSync(page, 'utf8')
const asked = process.argv.slice(2)
for (const [, name] of text.matchAll(/<!-- figures:([\w-]+) -->/g)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(name)
  const said = await figures(name)
  console.log(said)
  text = text.replace(
    new RegExp(`<!-- figures:${name} -->[\\s\\S]*?<!-- end -->`),
    () => `<!-- figures:${name} -->\n\n${said}\n\n<!-- end -->`,
  )
  writeFileSync(page, text)
}
