import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../build/run-command.ts'
import { CONTENT_SECURITY_POLICY } from '../../electron/policy.ts'
import { listener } from './hostile/listener.ts'
import { electronLacks, openElectron, type OpenElectron } from './shells/electron.ts'
import { type Home, newHome } from './shells/shell.ts'
import { steps } from './steps.ts'

const lacks = electronLacks()
if (lacks) console.log(`Left out: the security of real Electron lacks ${lacks}.`)

describe.skipIf(lacks)('real Electron, as it ships', () => {
  let home: Home
  let desk: OpenElectron
  beforeAll(async () => {
    home = newHome()
    desk = await openElectron({ home, today: '2026-03-02' })
    await desk.page.waitForLoadState('domcontentloaded')
  })
  afterAll(async () => {
    await desk?.close()
    home?.remove()
  })

  it('runs its page sandboxed, isolated and without Node', async () => {
    const preferences = await desk.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      // Electron's own record of what the window was opened with; not in its types.
      return (contents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences()
    })
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    })
    expect(preferences['webviewTag'] ?? false).toBe(false)
  })

  it('puts nothing of Node, Electron or its own on the page', async () => {
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname']
    const found = await desk.page.evaluate((all) => all.filter((name) => name in globalThis), names)
    expect(found).toEqual([])
  })

  it('has no Node behind the isolation either: a way into the preload’s world would find none', async () => {
    const session = await desk.page.context().newCDPSession(desk.page)
    const worlds: { id: number; name: string }[] = []
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context))
    await session.send('Runtime.enable')
    const isolated = worlds.filter((world) => world.name === 'Electron Isolated Context')
    expect(isolated).toHaveLength(1)
    const { result } = await session.send('Runtime.evaluate', {
      contextId: isolated[0]?.id ?? 0,
      expression:
        "['require', 'process', 'Buffer', 'global', 'ipcRenderer'].filter((name) => name in globalThis).join()",
    })
    await session.detach()
    expect(result.value).toBe('')
  })

  it('lets the page change nothing that the preload works with', async () => {
    const caught = await desk.page.evaluate(async () => {
      const seen: string[] = []
      const own = globalThis.MessageChannel
      globalThis.MessageChannel = class extends own {
        constructor() {
          super()
          seen.push('its channel')
        }
      }
      const port = new Promise<void>((resolve) => {
        window.addEventListener('message', (event: MessageEvent<{ type?: string } | null>) => {
          if (event.data?.type === 'foi-desk:port') resolve()
        })
      })
      window.postMessage('foi-desk:want-port', location.origin)
      await port
      globalThis.MessageChannel = own
      return seen
    })
    expect(caught).toEqual([])
    // The page's first port was closed for the second.
    await desk.page.reload()
  })

  it('answers no other window, though it were to show the same page with the same preload', async () => {
    await steps(desk.page).seeFirstRun()
    const preload = join(ROOT, 'dist', 'electron', 'preload.cjs')
    expect(existsSync(preload)).toBe(true)
    const isAnswered = await desk.app.evaluate(async ({ BrowserWindow }, place) => {
      const other = new BrowserWindow({ webPreferences: { preload: place, sandbox: true, contextIsolation: true } })
      await other.loadURL('app://desk/index.html')
      const shows = "document.body.innerText.includes('Open the example')"
      let answered = false
      for (let n = 0; n < 20 && !answered; n++) {
        await new Promise((resolve) => setTimeout(resolve, 100))
        answered = await other.webContents.executeJavaScript(shows)
      }
      other.destroy()
      return answered
    }, preload)
    expect(isAnswered).toBe(false)
    await steps(desk.page).openExample()
  })

  it('serves its page with the strict policy', async () => {
    const headers = await desk.page.evaluate(async () => {
      const answer = await fetch('app://desk/index.html')
      return Object.fromEntries(answer.headers)
    })
    expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY)
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it('runs no inline script, no inline handler and no eval', async () => {
    const ran = await desk.page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'globalThis.inlineRan = true'
      document.body.append(script)
      const holder = document.createElement('div')
      holder.innerHTML =
        '<img src="x" onerror="globalThis.handlerRan = true"><a href="javascript:globalThis.linkRan = true">x</a>'
      document.body.append(holder)
      holder.querySelector('a')?.click()
      // In a task of its own: a debugger's evaluation is let through where the page's is not.
      const evaluated = await new Promise<boolean>((resolve) => {
        setTimeout(() => {
          try {
            // oxlint-disable-next-line no-eval -- that it is refused is what is tested
            globalThis.eval('1')
            resolve(true)
          } catch {
            resolve(false)
          }
        })
      })
      await new Promise((resolve) => setTimeout(resolve, 300))
      holder.remove()
      script.remove()
      const seen = globalThis as unknown as Record<string, unknown>
      return [seen['inlineRan'], seen['handlerRan'], seen['linkRan'], evaluated]
    })
    expect(ran).toEqual([undefined, undefined, undefined, false])
  })

  it('loads nothing from any address, by any way', async () => {
    const server = await listener()
    const outcome = await desk.page.evaluate(async (origin) => {
      const settled = (load: (done: (what: string) => void) => void) =>
        new Promise<string>((resolve) => {
          load(resolve)
          setTimeout(() => resolve('nothing'), 1500)
        })
      const element = (tag: 'img' | 'script' | 'iframe' | 'link', set: (one: HTMLElement) => void) =>
        settled((done) => {
          const one = document.createElement(tag)
          one.addEventListener('error', () => done('refused'))
          one.addEventListener('load', () => done(tag === 'iframe' ? 'nothing' : 'loaded'))
          set(one)
          document.body.append(one)
        })
      return Promise.all([
        fetch(`${origin}/fetch`).then(
          () => 'loaded',
          () => 'refused',
        ),
        element('img', (one) => one.setAttribute('src', `${origin}/img.png`)),
        element('script', (one) => one.setAttribute('src', `${origin}/script.js`)),
        element('iframe', (one) => one.setAttribute('src', `${origin}/frame.html`)),
        element('link', (one) => {
          one.setAttribute('rel', 'stylesheet')
          one.setAttribute('href', `${origin}/style.css`)
        }),
        settled((done) => {
          try {
            const socket = new WebSocket(`${origin.replace('http', 'ws')}/socket`)
            socket.addEventListener('open', () => done('loaded'))
            socket.addEventListener('error', () => done('refused'))
          } catch {
            done('refused')
          }
        }),
      ])
    }, server.origin)
    await server.close()
    expect(outcome).not.toContain('loaded')
    expect(server.seen).toEqual([])
  })

  it('opens no window and leaves its page for no other', async () => {
    const windows = await desk.page.evaluate(() => window.open('https://elsewhere.example/') === null)
    expect(windows).toBe(true)
    await desk.page.evaluate(() => {
      location.href = 'https://elsewhere.example/'
    })
    await desk.page.evaluate(() => {
      location.href = 'file:///etc/hostname'
    })
    await desk.page.waitForTimeout(300)
    expect(desk.page.url()).toMatch(/^app:\/\/desk\/index\.html/)
    expect(desk.app.windows()).toHaveLength(1)
  })

  it('serves nothing from outside the folder of its pages', async () => {
    const statuses = await desk.page.evaluate(async () => {
      const addresses = [
        'app://desk/..%2fmain.mjs',
        'app://desk/%2e%2e/electron/main.mjs',
        'app://desk/casebook.sqlite',
        'app://desk/',
      ]
      return Promise.all(addresses.map(async (address) => (await fetch(address)).status))
    })
    expect(statuses).toEqual([404, 404, 404, 404])
  })

  it('grants no permission', async () => {
    const answers = await desk.page.evaluate(async () => {
      const state = async (name: string) => (await navigator.permissions.query({ name: name as PermissionName })).state
      return Promise.all(['geolocation', 'camera', 'microphone', 'notifications', 'clipboard-read'].map(state))
    })
    expect(answers).toEqual(['denied', 'denied', 'denied', 'denied', 'denied'])
  })

  it('denies what a page asks for, not only what it looks up', async () => {
    const answers = await desk.page.evaluate(async () => {
      const named = (error: unknown): string => (error instanceof Error ? error.name : String(error))
      const within = (work: Promise<unknown>): Promise<string> =>
        Promise.race([
          work.then(() => 'granted', named),
          new Promise<string>((resolve) => setTimeout(() => resolve('no answer'), 3000)),
        ])
      return [
        await within(navigator.mediaDevices.getUserMedia({ audio: true })),
        await within(
          new Promise((resolve, reject) => {
            navigator.geolocation.getCurrentPosition(resolve, (error) => reject(new Error(String(error.code))))
          }),
        ),
        await Notification.requestPermission(),
        await within(navigator.clipboard.readText()),
        await within(navigator.storage.persist().then((kept) => (kept ? kept : Promise.reject(new Error('denied'))))),
      ]
    })
    expect(answers).not.toContain('granted')
    expect(answers).not.toContain('no answer')
    expect(answers[2]).toBe('denied')
  })

  it('holds no webview, and downloads nothing by its address', async () => {
    const saved = await desk.app.evaluate(({ session }) => {
      const begun: string[] = []
      Object.assign(globalThis, { begun })
      session.defaultSession.on('will-download', (event, item) => {
        if (!event.defaultPrevented) begun.push(item.getURL())
      })
      return begun
    })
    expect(saved).toEqual([])
    const webview = await desk.page.evaluate(async () => {
      const view = document.createElement('webview')
      view.setAttribute('src', 'https://elsewhere.example/')
      document.body.append(view)
      for (const href of [
        'data:application/octet-stream,x',
        'app://desk/index.html',
        'https://elsewhere.example/a.exe',
      ]) {
        const link = document.createElement('a')
        Object.assign(link, { href, download: 'x' })
        document.body.append(link)
        link.click()
        link.remove()
      }
      await new Promise((resolve) => setTimeout(resolve, 500))
      const is = 'loadURL' in view || 'getWebContentsId' in view
      view.remove()
      return is
    })
    expect(webview).toBe(false)
    expect(await desk.app.evaluate(() => (globalThis as unknown as { begun: string[] }).begun)).toEqual([])
    expect(await desk.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
  })

  it('answers no message port of a frame inside the page', async () => {
    const got = await desk.page.evaluate(async () => {
      const frame = document.createElement('iframe')
      frame.srcdoc = '<p>A letter</p>'
      document.body.append(frame)
      await new Promise((resolve) => frame.addEventListener('load', resolve))
      const answer = new Promise<string>((resolve) => {
        frame.contentWindow?.addEventListener('message', (event) => {
          if (event.ports.length > 0) resolve('a port')
        })
        setTimeout(() => resolve('nothing'), 800)
      })
      frame.contentWindow?.postMessage('foi-desk:want-port', '*')
      const result = await answer
      frame.remove()
      return result
    })
    expect(got).toBe('nothing')
  })
})
