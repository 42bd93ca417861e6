import type { Browser } from 'playwright-core'
import type { Layout } from '../layout.ts'
import type { TrueDocument } from '../model.ts'
import { html } from './html.ts'

/** Chromium's print of the page. */
export async function pdf(browser: Browser, document: TrueDocument, layout: Layout): Promise<Uint8Array> {
  const page = await browser.newPage()
  await page.setContent(html(document, layout))
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: layout.pageNumbers || layout.runningHead,
    headerTemplate: layout.runningHead
      ? `<div style="font-size:8pt;width:100%;text-align:center">${document.body}${document.year}年度公开</div>`
      : '<span></span>',
    footerTemplate: layout.pageNumbers
      ? '<div style="font-size:8pt;width:100%;text-align:center">— <span class="pageNumber"></span> —</div>'
      : '<span></span>',
  })
  await page.close()
  return layout.rotated === true ? turned(bytes) : new Uint8Array(bytes)
}

/** Every page stored on its side and turned back by /Rotate, as scanners and some offices write landscape pages. */
function turned(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  return new Uint8Array(Buffer.from(text.replace(/\/Type \/Page\n/g, '/Type /Page\n/Rotate 90\n'), 'latin1'))
}
