import { strToU8, zipSync } from 'fflate'

/** Text files into one archive, always with the same bytes. */
export const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date(1980, 1, 1),
  })

export const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
