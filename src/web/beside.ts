import { inflateSync } from 'fflate'

/** Bytes that stand beside the page in a script, deflated and as base64. */
export interface Beside {
  readonly name: string
  readonly data: string
}

/**
 * Loads a file that the build put beside the page. It is a script, because a page opened from a folder may load scripts and
 * may not fetch.
 */
export async function loaded(
  script: string,
  global: () => Beside | undefined,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  await new Promise<void>((resolve, reject) => {
    const element = document.createElement('script')
    element.src = script
    element.onload = () => resolve()
    element.onerror = () => reject(new Error(`${script} is missing beside the page`))
    document.head.append(element)
  })
  const { name, data } = global() ?? { name: '', data: '' }
  return { name, bytes: new Uint8Array(inflateSync(Uint8Array.from(atob(data), (c) => c.charCodeAt(0)))) }
}
