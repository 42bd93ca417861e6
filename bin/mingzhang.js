#!/usr/bin/env node
import { existsSync } from 'node:fs'

const built = new URL('../dist/cli/main.js', import.meta.url)
if (!existsSync(built)) {
  // A fresh clone: build once, quietly, so that the first command already works.
  const { build } = await import('../scripts/build.js')
  await build({ quiet: true })
}
const { main } = await import(built.href)
process.exitCode = await main(process.argv.slice(2))
