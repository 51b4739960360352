import { cpSync } from 'node:fs'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { heavyLetters, hostileLetters, hostileMails } from '../../security/hostile/letters.ts'
import { chromiumShell } from '../shells/chromium.ts'
import { electronShell } from '../shells/electron.ts'
import { type Home, newHome, type OpenApp } from '../shells/shell.ts'
import { picture } from '../steps.ts'
import { within } from '../within.ts'
import { bringBefore } from './casebook.ts'
import { listener } from './listener.ts'

const HEAVY = heavyLetters().filter((one) => /nesting|multiplies|huge table/.test(one.name))
const FRAME = 'iframe[title="The letter as its sender formatted it"]'

/** The letters as they are kept, brought in once for both shells. */
let brought: Home
let calls: Awaited<ReturnType<typeof listener>>
let kept: Awaited<ReturnType<typeof bringBefore>>
beforeAll(async () => {
  brought = newHome()
  calls = await listener()
  kept = await bringBefore(brought.casebook, hostileMails([...hostileLetters(calls.origin), ...HEAVY]))
}, 180_000)
afterAll(async () => {
  await calls?.close()
  brought?.remove()
})

describe.each([chromiumShell, electronShell])('hostile letters in $name', (shell) => {
  const lacks = shell.lacks()
  if (lacks) {
    it.skip(`is left out: this machine lacks ${lacks}`, () => {})
    return
  }
  let home: Home
  let app: OpenApp
  let page: Page
  beforeAll(async () => {
    home = newHome()
    cpSync(brought.casebook, home.casebook, { recursive: true })
    calls.seen.length = 0
    app = await shell.open({ home, today: '2031-03-01' })
    page = app.page
    page.setDefaultTimeout(30_000)
    await page.getByRole('link', { name: /harbour dues/ }).waitFor()
  })
  afterAll(async () => {
    await app?.close()
    home?.remove()
  })

  async function openFormatted(n: number): Promise<Frame> {
    const entry = kept.entries.find((one) => one.n === n + 1)?.id ?? ''
    await page.evaluate((hash) => (location.hash = hash), `#/case/${kept.caseId}/story?entry=${entry}`)
    const words = page.getByRole('radio', { name: 'Words' })
    await words.waitFor()
    await page.getByRole('radio', { name: 'Formatting' }).click()
    const element = await page.locator(FRAME).elementHandle()
    const frame = await element?.contentFrame()
    if (!frame) throw new Error('There is no frame.')
    await frame.waitForLoadState('load')
    return frame
  }

  /** Puts this into the frame as it is, cleaned by nobody. */
  async function showRaw(html: string): Promise<void> {
    const shown = page.locator(FRAME).evaluate(
      (frame, raw) =>
        new Promise((resolve) => {
          frame.addEventListener('load', resolve, { once: true })
          frame.setAttribute('srcdoc', raw)
        }),
      html,
    )
    await within(20_000, 'the frame had shown what was put into it', shown)
  }

  /** In how many windows, the page's own and those of frames, an attack could set its mark. */
  const ran = async () => {
    const asked = Promise.all(page.frames().map((frame) => frame.evaluate(() => 'ran' in globalThis)))
    const marks = await within(20_000, 'every frame had said whether something ran in it', asked)
    return marks.filter(Boolean).length
  }

  it.each(hostileLetters('').map(({ name }, i) => [name, i + 1] as const))(
    '%s: its words are shown, nothing else happens',
    async (name, n) => {
      const frame = await openFormatted(n)
      expect(await frame.locator('body').innerText()).toContain('these plain words stay')
      expect(
        await frame.evaluate(
          () => document.querySelectorAll('a[href], form, script, style ~ style, iframe, svg, [style], base').length,
        ),
      ).toBe(0)
      if (/attributes|another site/.test(name))
        await picture(page, shell.name, `hostile-${name.replaceAll(/\W+/g, '-')}`)
    },
  )

  it.each(HEAVY.map(({ name }, i) => [name, hostileLetters('').length + i + 1] as const))(
    '%s: the page goes on answering',
    async (_name, n) => {
      const frame = await openFormatted(n)
      expect(await frame.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(25_000)
      await page.getByRole('radio', { name: 'Words' }).click()
      await page.locator('.letter-words').waitFor({ state: 'attached' })
    },
  )

  it('has run nothing, asked nobody, gone nowhere and complained of nothing', async () => {
    expect(await ran()).toBe(0)
    expect(calls.seen).toEqual([])
    expect(new URL(page.url()).hash).toContain(kept.caseId)
    expect(page.context().pages()).toHaveLength(1)
    expect(app.complaints).toEqual([])
  })

  it('keeps its frame without any right', async () => {
    await openFormatted(1)
    const rights = await page
      .locator(FRAME)
      .evaluate((frame) => [frame.getAttribute('sandbox'), frame.getAttribute('allow')])
    expect(rights).toEqual(['', null])
  })

  it('holds in the frame alone, were the cleaning to fail', async () => {
    await openFormatted(1)
    for (const { html } of hostileLetters(calls.origin)) {
      await showRaw(html)
      await page.waitForTimeout(150)
    }
    expect(await ran()).toBe(0)
    // `preconnect` opens a connection that no policy stops; nothing is asked over it.
    expect(calls.seen.filter((one) => !one.startsWith('connection'))).toEqual([])
    expect(page.url()).toContain(kept.caseId)
  })

  it('follows no link and sends no form from inside the frame, were one to be there', async () => {
    await openFormatted(1)
    const ways = [
      `<a href="${calls.origin}/self" style="font-size:4em">go</a>`,
      `<a href="${calls.origin}/top" target=_top style="font-size:4em">go</a>`,
      `<a href="${calls.origin}/new" target=_blank style="font-size:4em">go</a>`,
      `<form action="${calls.origin}/form" target=_top><button style="font-size:4em">go</button></form>`,
      `<meta http-equiv=refresh content="0;url=${calls.origin}/refresh"><p>go</p>`,
    ]
    for (const html of ways) {
      await showRaw(html)
      const box = await page.locator(FRAME).boundingBox()
      if (box) await page.mouse.click(box.x + 20, box.y + 24)
      await page.waitForTimeout(400)
    }
    // Chromium may open a connection while a link is pressed; what matters is that nothing is asked over it.
    expect(calls.seen.filter((one) => !one.startsWith('connection'))).toEqual([])
    expect(page.url()).toContain(kept.caseId)
    expect(page.context().pages()).toHaveLength(1)
  })
})
