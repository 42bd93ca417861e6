import { defaultLimits, type Host, type Limits } from '../../../document.ts'

/** A host for tests, with the limits to be tested; the test reads the module's bytes. */
export const hostWith = (pdfium: Uint8Array, limits: Partial<Limits> = {}): Host => ({
  pdfium: async () => pdfium,
  now: () => performance.now(),
  limits: { ...defaultLimits, ...limits },
})

/** Where the module lies, for a test to read. */
export const pdfiumWasm = new URL(
  '../../../../../node_modules/@embedpdf/pdfium/dist/pdfium.wasm',
  import.meta.url,
)
