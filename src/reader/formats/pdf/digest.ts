import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** SHA-256 in hex, by the platform where it offers one (a page served without TLS does not). */
export async function digest(bytes: Uint8Array): Promise<string> {
  const platform = globalThis.crypto?.subtle
  if (!platform) return bytesToHex(sha256(bytes))
  return bytesToHex(new Uint8Array(await platform.digest('SHA-256', bytes as BufferSource)))
}
