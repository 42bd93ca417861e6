import { encode } from 'fast-png'

/** Pixels as a PNG in a data URL. Alpha is left out: paper is opaque. */
export function pngUrl(image: {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8Array | Uint8ClampedArray
}): string {
  const { width, height, rgba } = image
  const data = new Uint8Array(width * height * 3)
  for (let from = 0, to = 0; to < data.length; from += 4, to += 3) {
    data[to] = rgba[from]!
    data[to + 1] = rgba[from + 1]!
    data[to + 2] = rgba[from + 2]!
  }
  return `data:image/png;base64,${base64(encode({ width, height, data, channels: 3 }))}`
}

function base64(bytes: Uint8Array): string {
  let text = ''
  const chunk = 0x8000
  for (let at = 0; at < bytes.length; at += chunk) {
    text += String.fromCharCode(...bytes.subarray(at, at + chunk))
  }
  return btoa(text)
}
