import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A workbook with texts and numbers typed into cells of its first sheet, as a person would, or formulas where a value begins with 「\u0001」. */
export function fillIn(
  bytes: Uint8Array,
  values: Readonly<Record<string, string | number>>,
  sheet = 1,
): Uint8Array {
  const parts = unzipSync(bytes)
  const name = `xl/worksheets/sheet${sheet}.xml`
  let xml = strFromU8(parts[name]!)
  for (const [at, value] of Object.entries(values)) {
    const cell = new RegExp(`<c r="${at}"([^>]*?)(?:/>|>.*?</c>)`)
    const style = /s="\d+"/.exec(cell.exec(xml)?.[1] ?? '')?.[0] ?? ''
    const escaped = String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const made =
      typeof value === 'number'
        ? `<c r="${at}" ${style}><v>${value}</v></c>`
        : value.startsWith('\u0001')
          ? `<c r="${at}" ${style}><f>${escaped.slice(1)}</f><v>0</v></c>`
          : `<c r="${at}" ${style} t="inlineStr"><is><t>${escaped}</t></is></c>`
    if (!cell.test(xml)) throw new Error(`The sheet has no cell ${at}`)
    xml = xml.replace(cell, () => made)
  }
  parts[name] = strToU8(xml)
  return zipSync(parts)
}
