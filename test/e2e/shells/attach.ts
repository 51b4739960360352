import { setTimeout } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright-core'

/**
 * Takes hold of an app through the address of its debugging port, once its page has come: a hold taken while the window's first page gives way to
 * the app's own waits for the first one without end. Rejects where the app ends before.
 */
export async function attach(address: string): Promise<{ browser: Browser; page: Page }> {
  const { host } = new URL(address)
  for (let pages: { url: string }[] = []; !pages.some(({ url }) => url.startsWith('app:')); await setTimeout(50))
    pages = (await (await fetch(`http://${host}/json/list`)).json()) as typeof pages
  const browser = await chromium.connectOverCDP(address)
  const context = browser.contexts()[0]
  if (!context) throw new Error('The app has no page.')
  return { browser, page: context.pages()[0] ?? (await context.waitForEvent('page')) }
}
