import { join } from 'node:path'
import { type Browser, type Page } from 'playwright-core'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../../build/run-command.ts'
import { hostileLetters } from '../../security/hostile/letters.ts'
import { findChromium, theBrowser } from '../shells/chromium.ts'
import { listener } from './listener.ts'

const lacks = findChromium() ? null : 'Chromium or Chrome (set CHROMIUM_PATH)'
if (lacks) console.log(`Left out: the cleaner alone lacks ${lacks}.`)

/** The cleaner as the page has it, as one script that sets `clean.cleanHtml`. */
async function bundled(): Promise<string> {
  const bundle = await rolldown({ input: join(ROOT, 'renderer', 'formatted', 'clean.ts'), platform: 'browser' })
  const { output } = await bundle.generate({ format: 'iife', name: 'clean' })
  await bundle.close()
  return output[0].code
}

declare const clean: { cleanHtml: (html: string) => string }

// Without the first cleaning, without a policy and without a frame: in a page of no protection at all.
describe.skipIf(lacks)('the cleaner in the page, alone', () => {
  let browser: Browser
  let page: Page
  let calls: Awaited<ReturnType<typeof listener>>
  beforeAll(async () => {
    calls = await listener()
    browser = await theBrowser()
    page = await browser.newPage()
    await page.setContent('<!doctype html><div id="letter"></div>')
    await page.addScriptTag({ content: await bundled() })
  })
  afterAll(async () => {
    await page?.close()
    await calls?.close()
  })

  it.each(hostileLetters('').map(({ name }, i) => [name, i] as const))(
    '%s: leaves words, runs and asks nothing',
    async (_name, i) => {
      const html = hostileLetters(calls.origin)[i]?.html ?? ''
      const found = await page.evaluate(async (raw) => {
        const letter = document.querySelector('#letter')
        if (letter) letter.innerHTML = clean.cleanHtml(raw)
        await new Promise((resolve) => setTimeout(resolve, 100))
        return {
          ran: 'ran' in globalThis,
          words: letter?.textContent ?? '',
          odd: letter?.querySelectorAll(
            'a, script, style, svg, math, form, input, iframe, object, [style], [id], [name], [onerror]',
          ).length,
        }
      }, html)
      expect(found).toMatchObject({ ran: false, odd: 0 })
      expect(found.words).toContain('these plain words stay')
      expect(calls.seen).toEqual([])
    },
  )

  it('leaves the formatting that a tidy letter has', async () => {
    const html =
      '<div align="center" class="p"><font color="#a00000" size="4"><b>Refused</b></font></div><table border="1"><tbody><tr><td bgcolor="#eeeeee" colspan="2">Sum</td></tr></tbody></table><img width="90" src="data:image/png;base64,AA==" alt="Crest">'
    const kept = await page.evaluate((raw) => {
      const [given, cleaned] = [raw, clean.cleanHtml(raw)].map((one) => {
        const holder = document.createElement('div')
        holder.innerHTML = one
        return [...holder.querySelectorAll('*')].map((node) => [
          node.localName,
          ...[...node.attributes].map(({ name, value }) => `${name}=${value}`).toSorted(),
        ])
      })
      return { given, cleaned }
    }, html)
    expect(kept.cleaned).toEqual(kept.given)
  })

  it('is tested by attacks that do run and ask where nothing cleans them', async () => {
    // Those that do not leave the page.
    const raw = hostileLetters(calls.origin).flatMap(({ name, html }) =>
      /^(?:event handlers|pictures|style sheets|markup)/.test(name) ? [html] : [],
    )
    await page.evaluate(async (all) => {
      const letter = document.querySelector('#letter')
      for (const html of all) if (letter) letter.innerHTML = html
      await new Promise((resolve) => setTimeout(resolve, 400))
    }, raw)
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(true)
    expect(calls.seen.length).toBeGreaterThan(5)
  })
})
