import { decodeText } from '../text/decode.ts'

const mostParts = 2_000

/** The first HTML part of a web archive (RFC 2557), decoded; `null` where there is none. The archive itself is ASCII. */
export function htmlOf(archive: string): string | null {
  const boundary = /boundary=("([^"]+)"|([^\s;]+))/i.exec(archive.slice(0, 8_192))
  const mark = boundary?.[2] ?? boundary?.[3]
  if (mark === undefined) return null
  const parts = archive.split(`--${mark}`, mostParts)
  for (const part of parts.slice(1)) {
    const gap = /\r?\n\r?\n/.exec(part)
    if (gap === null) continue
    const head = part.slice(0, gap.index)
    if (!/content-type:\s*(text\/html|application\/xhtml)/i.test(head)) continue
    const body = part.slice(gap.index + gap[0].length)
    const encoding = /content-transfer-encoding:\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
    if (encoding === 'quoted-printable') return decodeText(quotedPrintable(body))?.text ?? null
    if (encoding === 'base64') return decodeText(base64(body))?.text ?? null
    return body
  }
  return null
}

function quotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/=[ \t]*\r?\n/g, '')
  const out = new Uint8Array(joined.length * 3)
  let at = 0
  const encoder = new TextEncoder()
  for (let i = 0; i < joined.length; i++) {
    const code = joined.charCodeAt(i)
    const hex = code === 0x3d ? joined.slice(i + 1, i + 3) : ''
    if (/^[0-9A-Fa-f]{2}$/.test(hex)) {
      out[at++] = Number(`0x${hex}`)
      i += 2
    } else if (code < 0x80) out[at++] = code
    else for (const byte of encoder.encode(joined[i]!)) out[at++] = byte
  }
  return out.subarray(0, at)
}

function base64(text: string): Uint8Array {
  const clean = text.replace(/[^A-Za-z0-9+/]/g, '')
  const usable = clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0))
  return Uint8Array.from(atob(usable), (c) => c.charCodeAt(0))
}
