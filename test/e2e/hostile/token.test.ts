import { createServer } from 'node:http'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildRenderer } from '../../../build/build-app.ts'
import { ROOT } from '../../../build/run-command.ts'
import { openCasebook, type Casebook } from '../../../casebook/casebook.ts'
import { memoryStore } from '../../../casebook/settings.ts'
import { startWeb, type WebServer } from '../../../web/server.ts'
import { findChromium, theBrowser } from '../shells/chromium.ts'
import { type Home, newHome } from '../shells/shell.ts'

const lacks = findChromium() ? null : 'Chromium or Chrome (set CHROMIUM_PATH)'
if (lacks) console.log(`Left out: the token in a real browser lacks ${lacks}.`)

// The address that the web shell prints holds a token. Whoever reads the address bar, the history or what other sites are told
// must find none.
describe.skipIf(lacks)('the token in the address of the desk', () => {
  let home: Home
  let casebook: Casebook
  let browser: Browser
  let server: WebServer
  let context: BrowserContext
  let page: Page
  let token: string
  const asked: string[] = []

  beforeAll(async () => {
    await buildRenderer()
    home = newHome()
    casebook = await openCasebook({ dir: home.casebook, shell: 'web', settings: memoryStore(), today: '2031-03-10' })
    browser = await theBrowser()
  })
  afterAll(async () => {
    await context?.close()
    await server?.close()
    await casebook?.close()
    home?.remove()
  })
  beforeEach(async () => {
    await context?.close()
    await server?.close()
    server = await startWeb({ casebook, rendererDir: join(ROOT, 'dist', 'renderer') })
    token = new URL(server.address).hash.slice('#token='.length)
    context = await browser.newContext()
    page = await context.newPage()
    asked.length = 0
    page.on('request', (request) => asked.push(`${request.url()} ${request.headers()['referer'] ?? ''}`))
    const signedIn = page.waitForResponse((answer) => answer.url().endsWith('/session'))
    await page.goto(server.address)
    expect((await signedIn).status()).toBe(204)
  })

  /** Every address that the page's way back leads to. */
  async function wayBack(): Promise<string[]> {
    const session = await context.newCDPSession(page)
    const { entries } = await session.send('Page.getNavigationHistory')
    await session.detach()
    return entries.map((entry) => entry.url)
  }

  it('leaves the address at once, and stays in no part of the way back', async () => {
    expect(page.url()).not.toContain(token)
    const back = await wayBack()
    expect(back.join('\n')).toContain(server.origin)
    expect(back.filter((address) => address.includes(token))).toEqual([])
  })

  it('stands in no request, and no other site is told where the user came from', async () => {
    const referrers: string[] = []
    const elsewhere = createServer((request, response) => {
      referrers.push(request.headers.referer ?? '')
      response.setHeader('content-type', 'text/html')
      response.end('<!doctype html><link rel="icon" href="data:,"><title>Another site</title>')
    })
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
    const address = elsewhere.address()
    const to = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}/`
    await page.evaluate((href) => {
      const link = document.createElement('a')
      link.href = href
      document.body.append(link)
      link.click()
    }, to)
    await page.waitForURL(to)
    elsewhere.close()
    expect(asked.length).toBeGreaterThan(2)
    expect(asked.filter((one) => one.includes(token))).toEqual([])
    expect(referrers).toEqual([''])
  })

  it('opens nothing a second time, in whatever browser', async () => {
    const thief = await browser.newPage()
    const answer = thief.waitForResponse((one) => one.url().endsWith('/session'))
    await thief.goto(server.address)
    expect((await answer).status()).toBe(403)
    await thief.getByText(/Open the address that FOI Desk printed/).waitFor()
    await thief.close()
  })
})
