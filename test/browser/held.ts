import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { launch, openPage, type Opened } from './browser.ts'

/** One browser for the tests of a group. */
export function withBrowser(): { readonly browser: Browser } {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())
  return {
    get browser() {
      return browser
    },
  }
}

/** A page of its own for each test of a group, brought to where the tests begin. */
export function withPage(
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Opened & { readonly browser: Browser } {
  const held = withBrowser()
  let opened: Opened
  beforeEach(async () => {
    opened = await openPage(held.browser)
    await prepare(opened.page)
  })
  afterEach(() => opened.close())
  return {
    get browser() {
      return held.browser
    },
    get page() {
      return opened.page
    },
    get requests() {
      return opened.requests
    },
    get complaints() {
      return opened.complaints
    },
    close: () => opened.close(),
  }
}
