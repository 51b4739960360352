import type { Page } from 'playwright-core'

/** The name of what has the focus, as a screen reader would say it; into shadow roots. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at: Element | null = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    if (!at) return ''
    const labelled = (at.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim()
    const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])].map((one) => one.textContent).join(' ') : ''
    return (at.getAttribute('aria-label') ?? (labelled || labels || at.textContent || '')).replace(/\s+/g, ' ').trim()
  })
}

/** Presses Tab until what is named so has the focus. */
export async function tabTo(page: Page, name: string | RegExp, back = false): Promise<void> {
  const seen: string[] = []
  for (let turn = 0; turn < 160; turn++) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
    const now = await focusedName(page)
    if (typeof name === 'string' ? now === name : name.test(now)) return
    seen.push(now)
  }
  throw new Error(`Tab never came to ${name}; it went: ${[...new Set(seen)].join(' | ')}`)
}

export async function tabAndPress(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press(key)
}

/** The letter as it stands in the editor. */
export const letterWords = (page: Page): Promise<string> =>
  page
    .getByRole('textbox', { name: 'Letter', exact: true })
    .evaluate((content) => [...content.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'))
