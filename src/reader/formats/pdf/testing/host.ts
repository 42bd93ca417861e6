import { readFileSync } from 'node:fs'
import { defaultLimits, type Host, type Limits } from '../../../document.ts'

const wasm = new URL('../../../../../node_modules/@embedpdf/pdfium/dist/pdfium.wasm', import.meta.url)

/** A host for tests, with the limits to be tested. */
export const hostWith = (limits: Partial<Limits> = {}): Host => ({
  pdfium: async () => new Uint8Array(readFileSync(wasm)),
  now: () => performance.now(),
  limits: { ...defaultLimits, ...limits },
})
