import { install, run } from './install.js'

/** Installs if needed, builds, and serves the checker with its example; prints the address. */
install()
const { build } = await import('./build.js')
console.log('构建核对页面……')
await build({ quiet: true })
run(process.execPath, ['bin/mingzhang.js', 'serve', ...process.argv.slice(2)])
