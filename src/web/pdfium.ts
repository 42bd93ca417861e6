import { loaded, type Beside } from './beside.ts'

declare global {
  var mingzhangPdfium: Beside | undefined
}

let loading: Promise<Uint8Array> | null = null

/** The pdfium module, loaded from beside the page the first time that a PDF is met. */
export function pdfium(): Promise<Uint8Array> {
  loading ??= loaded('pdfium.js', () => globalThis.mingzhangPdfium).then(({ bytes }) => bytes)
  // A failure is not kept: trying again may succeed.
  loading.catch(() => {
    loading = null
  })
  return loading
}
