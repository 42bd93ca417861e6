import { strToU8, unzipSync, zipSync, strFromU8 } from 'fflate'

/** The first moment that a ZIP file can hold. */
const epoch = '1980-01-01T00:00:00Z'

/**
 * The same package without the moment it was written: the same form gives the same bytes, so a changed file means a changed
 * form.
 */
export function withoutClock(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const core = parts['docProps/core.xml']
  if (core !== undefined) {
    parts['docProps/core.xml'] = strToU8(
      strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${epoch}`),
    )
  }
  return zipSync(parts, { mtime: '1980-01-01T00:00:00', level: 6 })
}
