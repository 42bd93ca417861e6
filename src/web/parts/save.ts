import type { PagePicture } from '../../report/html.ts'
import type { Outcome } from '../../report/outcome.ts'
import type { Client } from '../client.ts'
import type { Item } from '../session.ts'

/** Has the browser save a file that was made here. */
export function save(name: string, type: string, contents: BlobPart): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([contents], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

export const baseName = (name: string): string => name.replace(/\.\w{2,5}$/, '')

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Pages as pictures for the report, one and a half pixels a point, packed by the browser. */
export function picturesOf(item: Item, outcome: Outcome, client: Client): PagePicture {
  return async (page) => {
    const image = outcome.disclosure.profile.format === 'pdf' ? await client.draw(item, page, 1.5) : null
    if (image === null) return null
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    canvas.getContext('2d')?.putImageData(new ImageData(image.rgba, image.width), 0, 0)
    return canvas.toDataURL('image/png')
  }
}
