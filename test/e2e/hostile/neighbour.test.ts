import { createServer } from 'node:http'
import { join } from 'node:path'
import { type Browser, type BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildRenderer } from '../../../build/build-app.ts'
import { ROOT } from '../../../build/run-command.ts'
import { openCasebook, type Casebook } from '../../../casebook/casebook.ts'
import { memoryStore } from '../../../casebook/settings.ts'
import { startWeb, type WebServer } from '../../../web/server.ts'
import { findChromium, theBrowser } from '../shells/chromium.ts'
import { type Home, newHome } from '../shells/shell.ts'

const lacks = findChromium() ? null : 'Chromium or Chrome (set CHROMIUM_PATH)'
if (lacks) console.log(`Left out: the hostile neighbour lacks ${lacks}.`)

// Another site in the same browser, on the same address but another port: to cookies it is the same site, so that only what the
// server itself checks is between it and the letters.
describe.skipIf(lacks)('a page of another site beside the open desk', () => {
  let home: Home
  let casebook: Casebook
  let server: WebServer
  let browser: Browser
  let context: BrowserContext
  let evil: { origin: string; close(): void }

  beforeAll(async () => {
    await buildRenderer()
    home = newHome()
    casebook = await openCasebook({ dir: home.casebook, shell: 'web', settings: memoryStore(), today: '2031-03-10' })
    server = await startWeb({ casebook, rendererDir: join(ROOT, 'dist', 'renderer') })
    evil = await neighbour()
    browser = await theBrowser()
    context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(server.address)
    await page.getByRole('button', { name: 'Open the example' }).click()
    await page.getByRole('list', { name: 'Story' }).waitFor()
  })
  afterAll(async () => {
    await context?.close()
    evil?.close()
    await server?.close()
    await casebook?.close()
    home?.remove()
  })

  it('reads no answer and changes nothing, though the browser sends the cookie along', async () => {
    const before = casebook.context.store.seq()
    const page = await context.newPage()
    await page.goto(`${evil.origin}/`)
    const learnt = await page.evaluate(async (target) => {
      const tell = (work: Promise<unknown>): Promise<string> =>
        Promise.race([
          work.then(String, () => 'nothing'),
          new Promise<string>((r) => setTimeout(() => r('nothing'), 2500)),
        ])
      const call = JSON.stringify({ json: {} })
      const post = (mode: RequestMode, type: string, path: string): Promise<unknown> =>
        fetch(`${target}${path}`, {
          method: 'POST',
          mode,
          credentials: 'include',
          headers: { 'content-type': type },
          body: call,
        }).then((answer) => (answer.type === 'opaque' ? 'nothing' : answer.text()))
      const loads = (tag: 'script' | 'img' | 'iframe' | 'link', path: string): Promise<unknown> =>
        new Promise((resolve, reject) => {
          const one = document.createElement(tag)
          one.setAttribute(tag === 'link' ? 'href' : 'src', `${target}${path}`)
          if (tag === 'link') one.setAttribute('rel', 'stylesheet')
          one.addEventListener('load', () => {
            const inside = one instanceof HTMLIFrameElement ? one.contentDocument?.body.innerText : 'loaded'
            if (inside) resolve(inside)
            else reject(new Error('nothing'))
          })
          one.addEventListener('error', reject)
          document.body.append(one)
        })
      return Promise.all([
        tell(post('cors', 'application/json', '/rpc/case/list')),
        tell(post('no-cors', 'text/plain', '/rpc/case/list')),
        tell(post('no-cors', 'text/plain', '/rpc/history/undo')),
        tell(post('no-cors', 'application/x-www-form-urlencoded', '/rpc/app/openExample')),
        tell(fetch(`${target}/`, { credentials: 'include' }).then((answer) => answer.text())),
        tell(fetch(`${target}/session`, { credentials: 'include' }).then((answer) => answer.text())),
        tell(loads('script', '/index.html')),
        tell(loads('img', '/icon.svg')),
        tell(loads('iframe', '/')),
        tell(loads('link', '/index.html')),
        tell(
          new Promise((resolve, reject) => {
            const source = new EventSource(`${target}/rpc/change/watch`, { withCredentials: true })
            source.addEventListener('message', (event) => resolve(event.data))
            source.addEventListener('error', reject)
          }),
        ),
        tell(
          new Promise((resolve, reject) => {
            const socket = new WebSocket(`${target.replace('http', 'ws')}/rpc/change/watch`)
            socket.addEventListener('open', () => resolve('open'))
            socket.addEventListener('error', reject)
          }),
        ),
      ])
    }, server.origin)
    expect(learnt.filter((one) => one !== 'nothing')).toEqual([])
    expect(casebook.context.store.seq()).toBe(before)
    await page.close()
  })

  it('changes nothing by a form that leads to the desk', async () => {
    const before = casebook.context.store.seq()
    for (const enctype of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const page = await context.newPage()
      await page.goto(`${evil.origin}/`)
      const answer = page.waitForResponse((response) => response.url().includes('/rpc/history/undo'))
      await page.evaluate(
        ([target, type]) => {
          const form = document.createElement('form')
          Object.assign(form, { method: 'POST', action: `${target}/rpc/history/undo`, enctype: type })
          const input = document.createElement('input')
          Object.assign(input, { name: '{"json":{},"x":"', value: '"}' })
          form.append(input)
          document.body.append(form)
          form.submit()
        },
        [server.origin, enctype] as const,
      )
      expect((await answer).status()).toBe(403)
      await page.close()
    }
    expect(casebook.context.store.seq()).toBe(before)
  })

  it('reaches no window of the desk that it opens itself', async () => {
    const page = await context.newPage()
    await page.goto(`${evil.origin}/`)
    const reached = await page.evaluate(async (target) => {
      const other = window.open(`${target}/`)
      await new Promise((resolve) => setTimeout(resolve, 1500))
      try {
        return other === null || other.closed ? 'nothing' : String(other.document.title)
      } catch {
        return 'nothing'
      }
    }, server.origin)
    expect(reached).toBe('nothing')
    await page.close()
  })
})

async function neighbour(): Promise<{ origin: string; close(): void }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end('<!doctype html><title>Another site</title><body>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() }
}
