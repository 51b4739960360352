import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildRenderer } from '../../../build/build-app.ts'
import { findChromium, theBrowser } from '../shells/chromium.ts'
import { startServer, type WebProcess } from '../shells/server.ts'
import { type Home, newHome } from '../shells/shell.ts'
import { letterWords } from './keys.ts'

/** At most so much typing may be lost, in milliseconds. */
const LOST = 1000

const lacks = findChromium() ? null : 'Chromium or Chrome (set CHROMIUM_PATH)'
if (lacks) console.log(`Left out: a draft under kill -9 lacks ${lacks}.`)

describe.skipIf(lacks)('a draft under kill -9', () => {
  let home: Home
  const running: WebProcess[] = []
  beforeAll(async () => {
    await buildRenderer()
    home = newHome()
  })
  afterAll(async () => {
    await Promise.all(running.map((one) => one.kill()))
    home?.remove()
  })

  /** The web shell as it is run, and a page in it. */
  async function openDesk(): Promise<{ server: WebProcess; page: Page }> {
    const args = ['--casebook', home.casebook, '--settings', home.settings, '--today', '2015-06-20']
    const server = await startServer(args)
    running.push(server)
    const page = await (await theBrowser()).newPage()
    page.setDefaultTimeout(20_000)
    await page.goto(server.address)
    return { server, page }
  }

  it.each([1900, 2700, 3900])(
    'keeps all but the last second of typing without a pause, killed after %i ms',
    async (after) => {
      const { server, page } = await openDesk()
      const example = page.getByRole('button', { name: 'Open the example' })
      const known = page.getByRole('link', { name: /Ward closures/ })
      await example.or(known.first()).waitFor()
      await ((await example.isVisible()) ? example : known.first()).click()
      await page.getByRole('tab', { name: /^Drafts/ }).click()
      await page.getByRole('button', { name: 'Begin', exact: true }).click()
      const letter = page.getByRole('textbox', { name: 'Letter', exact: true })
      await letter.waitFor()
      await letter.focus()
      await page.keyboard.press('Control+End')
      const route = new URL(page.url()).hash

      const typed: { word: string; at: number }[] = []
      const began = performance.now()
      let killedAt = Number.POSITIVE_INFINITY
      let dead: Promise<void> | null = null
      const killer = setTimeout(() => {
        dead = server.kill()
        killedAt = performance.now()
      }, after)
      for (let n = 0; performance.now() < Math.min(killedAt, began + after + 500); n++) {
        const word = ` w${n}`
        await page.keyboard.insertText(word)
        typed.push({ word, at: performance.now() })
        await page.waitForTimeout(25)
      }
      clearTimeout(killer)
      expect(killedAt).toBeLessThan(Number.POSITIVE_INFINITY)
      await page.close()
      await dead

      const again = await openDesk()
      await again.page.getByRole('heading', { level: 1 }).waitFor()
      await again.page.evaluate((hash) => {
        location.hash = hash
      }, route)
      await again.page.getByRole('textbox', { name: 'Letter', exact: true }).waitFor()
      const words = await letterWords(again.page)
      const must = typed.filter((one) => one.at < killedAt - LOST)
      expect(must.length).toBeGreaterThan(5)
      expect(words).toContain(must.map((one) => one.word).join(''))
      const keptTo = typed.findLast((one) => words.includes(`${one.word} `) || words.endsWith(one.word))
      console.log(
        `killed after ${after} ms: lost the last ${Math.round(killedAt - (keptTo?.at ?? began))} ms of typing`,
      )
      await again.server.kill()
      await again.page.close()
    },
  )
})
