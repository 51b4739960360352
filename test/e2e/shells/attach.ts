import { setTimeout } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Longest that an app may take from its debugging port to its page, in milliseconds. */
const PATIENCE = 60_000

/**
 * Takes hold of an app through the address of its debugging port, once its page has come: a hold taken while the window's first page gives way to
 * the app's own waits for the first one without end. Rejects where the app ends before, or its page does not come.
 */
export async function attach(address: string): Promise<{ browser: Browser; page: Page }> {
  const { host } = new URL(address)
  const late = AbortSignal.timeout(PATIENCE)
  for (let urls: string[] = []; !urls.some((url) => url.startsWith('app:')); await setTimeout(50)) {
    if (late.aborted)
      throw new Error(
        `Waited ${PATIENCE / 1000} s in vain until the app had its page; it has: ${urls.join(', ') || 'none'}.`,
      )
    const pages = await (await fetch(`http://${host}/json/list`, { signal: late })).json()
    urls = (pages as { url: string }[]).map(({ url }) => url)
  }
  const browser = await chromium.connectOverCDP(address)
  const context = browser.contexts()[0]
  if (!context) throw new Error('The app has no page.')
  return { browser, page: context.pages()[0] ?? (await context.waitForEvent('page')) }
}
