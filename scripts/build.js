import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { deflateSync } from 'fflate'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
const wasm = () => require.resolve('@embedpdf/pdfium/pdfium.wasm')

/** Builds the command line into dist/cli and the page into dist/web. */
export async function build({ quiet = false } = {}) {
  const logLevel = quiet ? 'error' : 'warn'
  await Promise.all([commandLine(logLevel), page(logLevel)])
}

/** Of the indicator library the page needs only which way each name is meant to go: that is worked out here, and the library stays out. */
const directionsOnly = {
  name: 'directions-only',
  async load(id) {
    if (!id.endsWith('/indicators/directions.ts')) return null
    const { rolldown } = await import('rolldown')
    const bundle = await rolldown({ input: id, platform: 'node', logLevel: 'silent' })
    const { output } = await bundle.generate({ format: 'esm' })
    const { knownDirections } = await import(
      `data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`
    )
    return `export const knownDirections = () => (${JSON.stringify(knownDirections())})`
  },
}

async function commandLine(logLevel) {
  const { build: bundle } = await import('vite')
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
        input: { main: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  await copyFile(wasm(), `${root}dist/cli/pdfium.wasm`)
}

/**
 * The page must open from a folder as well as from a server, where a browser allows neither modules nor fetches: so one
 * classic script, its worker inlined, and binary files as scripts that set a global.
 */
async function page(logLevel) {
  const { build: bundle } = await import('vite')
  const { default: react } = await import('@vitejs/plugin-react')
  await bundle({
    root,
    configFile: false,
    logLevel,
    plugins: [directionsOnly, react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    worker: { format: 'iife', plugins: () => [directionsOnly] },
    build: {
      outDir: 'dist/web',
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: 'src/web/main.tsx',
        output: { format: 'iife', entryFileNames: 'app.js', name: 'mingzhang' },
      },
    },
  })
  const web = `${root}dist/web`
  await mkdir(web, { recursive: true })
  for (const name of ['index.html', 'icon.svg']) {
    await copyFile(`${root}src/web/${name}`, `${web}/${name}`)
  }
  const sheets = (await readdir(`${root}src/web/style`)).sort()
  const parts = sheets.map((name) => readFile(`${root}src/web/style/${name}`, 'utf8'))
  await writeFile(`${web}/style.css`, (await Promise.all(parts)).join('\n'))
  // pdfium's own loader points at its wasm; the page brings it as a script instead.
  await rm(`${web}/assets`, { recursive: true, force: true })
  await beside(`${web}/pdfium.js`, 'mingzhangPdfium', 'pdfium.wasm', await readFile(wasm()))
  const [example] = (await readdir(`${root}examples`)).filter((name) => name.endsWith('.pdf'))
  await beside(`${web}/example.js`, 'mingzhangExample', example, await readFile(`${root}examples/${example}`))
}

/** A binary file as a script beside the page. */
async function beside(path, global, name, bytes) {
  const data = Buffer.from(deflateSync(bytes, { level: 9 })).toString('base64')
  await writeFile(path, `globalThis.${global}=${JSON.stringify({ name, data })}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build()
