#!/usr/bin/env node
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const built = new URL('../dist/cli/main.js', import.meta.url)
const source = fileURLToPath(new URL('../src', import.meta.url))

/** In a clone the sources are at hand, and may be newer than what was built from them. */
function outdated() {
  if (!existsSync(built)) return true
  if (!existsSync(source)) return false
  const made = statSync(built).mtimeMs
  return readdirSync(source, { recursive: true, withFileTypes: true }).some(
    (entry) => entry.isFile() && statSync(`${entry.parentPath}/${entry.name}`).mtimeMs > made,
  )
}

const lock = fileURLToPath(new URL('../.building', import.meta.url))
const patience = 120_000

/** One process builds; others that were started beside it wait for it. False where another has it in hand. */
function taken() {
  try {
    mkdirSync(lock)
    return true
  } catch {
    // A builder that was killed leaves its mark behind; after a while it counts for nothing.
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > patience) rmSync(lock, { recursive: true })
    return false
  }
}

// The first command in a fresh clone, or after a pull, already works: build quietly, once.
while (outdated()) {
  if (!taken()) {
    await wait(200)
    continue
  }
  try {
    const { install } = await import('../scripts/install.js')
    install()
    const { build } = await import('../scripts/build.js')
    await build({ quiet: true })
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}
const { main } = await import(built.href)
process.exitCode = await main(process.argv.slice(2))
