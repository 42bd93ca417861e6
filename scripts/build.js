import { copyFile, mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)

/** Builds the command line and the page into dist/. */
export async function build({ quiet = false } = {}) {
  const { build: bundle } = await import('vite')
  const logLevel = quiet ? 'error' : 'warn'
  await bundle({
    root,
    configFile: false,
    logLevel,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: 'dist/cli',
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { main: 'src/cli/main.ts' },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  await mkdir(`${root}/dist/cli`, { recursive: true })
  await copyFile(require.resolve('@embedpdf/pdfium/pdfium.wasm'), `${root}/dist/cli/pdfium.wasm`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build()
