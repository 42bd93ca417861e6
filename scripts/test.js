import { install, root, run } from './install.js'

/**
 * Everything CI checks, in the order in which a failure is cheapest to learn. `--quick` leaves the build and the browser out.
 */
const quick = process.argv.includes('--quick')
install()
const node = process.execPath
run(node, ['node_modules/typescript-native/bin/tsc', '-p', 'tsconfig.json', '--noEmit'])
run(node, ['node_modules/eslint/bin/eslint.js', '.'])
run(node, ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'])
if (!quick) {
  const { build } = await import('./build.js')
  await build({ quiet: true })
}
run(node, ['node_modules/vitest/vitest.mjs', 'run', ...(quick ? ['--exclude', 'test/browser/**'] : [])], {
  env: { ...process.env, MINGZHANG_ROOT: root },
})
