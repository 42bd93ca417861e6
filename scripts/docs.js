import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { install, root } from './install.js'

/** Writes the pages of docs/ that follow from the code. */
install()
const { rolldown } = await import('rolldown')
const bundle = await rolldown({ input: `${root}scripts/pages.ts`, platform: 'node', logLevel: 'silent' })
const file = join(mkdtempSync(join(tmpdir(), 'mingzhang-docs-')), 'pages.mjs')
await bundle.write({ file, format: 'esm' })
const { pages } = await import(pathToFileURL(file).href)
for (const [path, page] of Object.entries(pages)) {
  writeFileSync(root + path, page())
  console.log(path)
}
