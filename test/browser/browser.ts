import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

/** Where Debian, macOS and Windows keep Chromium or Chrome; CHROMIUM names another. */
const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

export const executable = places.find((place) => place !== undefined && existsSync(place)) ?? null

/** The page as a user has it: opened from a folder, without a server and without a network. */
export const folder = new URL('../../dist/web/index.html', import.meta.url)
const built = existsSync(fileURLToPath(folder))

const say = (line: string): void => void process.stdout.write(`${line}\n`)

if (executable === null) {
  say('skipped: Chromium is not installed, so the page is not tested (apt install chromium, or set CHROMIUM)')
}
if (!built) say('skipped: the page is not built (npm run build)')

export const ready = executable !== null && built
export { say }

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executable!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** A page opened from the folder, with what it asked for and what it complained of. */
export interface Opened {
  readonly page: Page
  readonly requests: readonly string[]
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    offline: true,
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(folder.href)
  return { page, requests, complaints, close: () => context.close() }
}

export async function readExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /试一份示例|Try an example/ }).click()
  await page.locator('.summary').waitFor()
}

export const openTab = (page: Page, tab: string): Promise<void> => page.locator(`[data-tab=${tab}]`).click()

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with the page as it stands. */
export async function violations(page: Page): Promise<readonly string[]> {
  // The policy of the page forbids foreign scripts; the test's own tool comes in through the debugger.
  await page.evaluate(`window.axe || (() => { ${axe} })()`)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (
          context: Document,
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
      }
    }
    // Only what is wrong is worked out in full: the ledger has hundreds of entries.
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'], preload: false })
    return found.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => node.html)
          .slice(0, 3)
          .join(' | ')}`,
    )
  })
}

/** How far the page runs over its right edge. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
