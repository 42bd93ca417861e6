/** A text and the encoding it was found in. */
export interface Decoded {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
}

/** Share of characters that must be of the kinds Chinese public documents are written in. */
const plausibleShare = 0.97
/** Bytes looked at to judge a legacy encoding. */
const sample = 256 * 1024

/** Reads bytes as text by byte order mark, then UTF-8, then UTF-16, then GB18030; `null` when none gives plausible text. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return plausible(decode(bytes, 'utf-8'))
  if (a === 0xff && b === 0xfe) return plausible(decode(bytes, 'utf-16le'))
  if (a === 0xfe && b === 0xff) return plausible(decode(bytes, 'utf-16be'))
  const utf8 = strict(bytes, 'utf-8')
  if (utf8 !== null) return plausible(utf8)
  const wide = wideOrder(bytes)
  if (wide !== null) return plausible(decode(bytes, wide))
  if (!looksGb(bytes)) return cutShort(bytes)
  return plausible(decode(bytes, 'gb18030'))
}

function decode(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

function strict(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    return null
  }
}

/** UTF-8 with a few broken characters (a copy cut short, a mended file) is still UTF-8 when nearly all of it is. */
function cutShort(bytes: Uint8Array): Decoded | null {
  return plausible(decode(bytes, 'utf-8'))
}

/** UTF-16 without a mark: line ends and digits leave a zero in every other byte. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0) return null
  let even = 0
  let odd = 0
  const end = Math.min(bytes.length, sample)
  for (let i = 0; i + 1 < end; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const least = end / 200
  if (odd > least && even * 20 < odd) return 'utf-16le'
  if (even > least && odd * 20 < even) return 'utf-16be'
  return null
}

/**
 * Whether bytes pair up as GB2312 does: in Chinese prose nearly every pair lies in its two levels, in random bytes and in
 * other encodings hardly half do.
 */
function looksGb(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, sample)
  let pairs = 0
  let common = 0
  let broken = 0
  for (let i = 0; i < end;) {
    const lead = bytes[i]!
    if (lead < 0x80) {
      if (lead === 0) broken++
      i++
      continue
    }
    const trail = bytes[i + 1] ?? 0
    pairs++
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1 && trail <= 0xfe) common++
    else if (trail < 0x40 && !(trail >= 0x30 && trail <= 0x39)) broken++
    i += 2
  }
  return pairs > 0 && common >= pairs * 0.9 && broken * 50 <= pairs
}

function plausible(decoded: Decoded): Decoded | null {
  const { text } = decoded
  const step = Math.max(1, Math.floor(text.length / sample))
  let seen = 0
  let good = 0
  for (let i = 0; i < text.length; i += step) {
    seen++
    if (usual(text.charCodeAt(i))) good++
  }
  return seen > 0 && good >= seen * plausibleShare ? decoded : null
}

/** Characters that text is made of: print, space, Chinese, its signs, and the rarer scripts' letters; no controls, no stand-ins. */
function usual(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 12 || code === 13
  if (code < 0x7f) return true
  return code >= 0xa0 && code !== 0xfffd && code !== 0xfffe && code !== 0xffff
}
