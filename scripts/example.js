import { writeFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { html } from '../examples/document.js'
import { body, year } from '../examples/ledger.js'
import { root } from './install.js'

/** Makes the example document again: the same ledger gives the same figures. Needs Chromium (apt install chromium). */
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage()
await page.setContent(html(true))
const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true })
await writeFile(`${root}examples/${body}${year}年度部门决算.pdf`, pdf)
await browser.close()
