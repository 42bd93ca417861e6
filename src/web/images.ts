import type { Client } from './client.ts'
import type { Item } from './session.ts'

/** Images held at hand; a page at full width takes some 6 MB. */
const most = 12

/** Page images, drawn once and kept while they are near: the page shown, its neighbours, the strips of other pages. */
export class Images {
  private readonly kept = new Map<string, Promise<ImageBitmap | null>>()

  constructor(private readonly client: Client) {}

  page(item: Item, page: number, scale: number): Promise<ImageBitmap | null> {
    const key = `${item.id}:${page}@${scale.toFixed(3)}`
    const known = this.kept.get(key)
    if (known !== undefined) {
      // Moved to the young end.
      this.kept.delete(key)
      this.kept.set(key, known)
      return known
    }
    const drawn = this.client.draw(item, page, scale).then(async (image) => {
      if (image !== null) return createImageBitmap(new ImageData(image.rgba, image.width))
      this.kept.delete(key)
      return null
    })
    this.kept.set(key, drawn)
    const [oldest] = this.kept.keys()
    if (this.kept.size > most && oldest !== undefined) this.kept.delete(oldest)
    return drawn
  }
}
