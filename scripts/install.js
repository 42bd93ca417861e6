import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs a command in the repository and stops the script with its status where it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

/** Installs the pinned packages when they are missing or older than the lock file. */
export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `明账需要 Node.js 20.19 或更新的版本，这里是 ${process.versions.node}。请从 https://nodejs.org 安装。`,
    )
    process.exit(2)
  }
  const done = `${root}node_modules/.package-lock.json`
  const lock = `${root}package-lock.json`
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) return
  if (existsSync(done) && sameTree(done, lock)) return
  // Standard output belongs to the command that asked: it may be data.
  console.error('第一次运行：安装依赖（npm ci）……')
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: ['ignore', process.stderr, process.stderr],
  })
}

/** A checkout gives the lock file a new time without new contents. */
function sameTree(done, lock) {
  const versions = (file) =>
    Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages)
      .filter(([path, entry]) => path !== '' && !entry.optional)
      .map(([path, entry]) => `${path}@${entry.version}`)
      .sort()
      .join('\n')
  return versions(done) === versions(lock)
}
