import { connect } from 'node:net'
import { request } from 'node:http'
import { networkInterfaces } from 'node:os'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCasebook, type Casebook } from '../../casebook/casebook.ts'
import { memoryStore } from '../../casebook/settings.ts'
import { startWeb, type WebServer } from '../../web/server.ts'
import { folderForFile } from './web-folder.ts'

let casebook: Casebook
let server: WebServer
let port: number
let cookie: string

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

/** A request as an attacker writes it: every header and the path as given, nothing put right on the way. */
function send(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: options.headers ?? {} },
      (response) => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', (chunk) => (body += chunk))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
        response.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.end(options.body)
  })
}

const own = () => ({ host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` })
const call = (headers: Record<string, string> = {}, path = '/rpc/app/info') =>
  send(path, {
    method: 'POST',
    headers: { ...own(), cookie, 'content-type': 'application/json', ...headers },
    body: '{}',
  })

beforeAll(async () => {
  const dir = folderForFile()
  const rendererDir = join(dir, 'renderer')
  mkdirSync(join(rendererDir, 'assets'), { recursive: true })
  writeFileSync(join(rendererDir, 'index.html'), '<!doctype html><title>FOI Desk</title>')
  writeFileSync(join(rendererDir, 'assets', 'app.js'), 'export {}')
  writeFileSync(join(rendererDir, '.hidden.html'), 'secret')
  writeFileSync(join(dir, 'secret.html'), 'secret')
  symlinkSync(join(dir, 'secret.html'), join(rendererDir, 'link.html'))
  casebook = await openCasebook({
    dir: join(dir, 'casebook'),
    shell: 'web',
    settings: memoryStore(),
    today: '2031-05-06',
  })
  server = await startWeb({ casebook, rendererDir, bodyLimit: 200_000, requestTimeout: 1500 })
  port = Number(new URL(server.origin).port)
  const token = new URL(server.address).hash.slice('#token='.length)
  const answer = await send('/session', { method: 'POST', headers: own(), body: token })
  expect(answer.status).toBe(204)
  cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
})

afterAll(async () => {
  await server.close()
  await casebook.close()
})

test('a page of ours with its cookie is answered', async () => {
  const answer = await call()
  expect(answer.status).toBe(200)
  expect(JSON.parse(answer.body).json.today).toBe('2031-05-06')
})

test('it listens on 127.0.0.1 alone: on no other address of this machine, so on none that a network reaches', async () => {
  const others = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map((one) => one.address))
  for (const host of [...others.filter((address) => address !== '127.0.0.1'), '127.0.0.2']) {
    const outcome = await new Promise<string>((resolve) => {
      const socket = connect({ port, host: host.startsWith('fe80') ? '::1' : host })
      socket.once('connect', () => resolve('answered'))
      socket.once('error', () => resolve('refused'))
      socket.once('connect', () => socket.destroy())
    })
    expect(outcome, host).toBe('refused')
  }
})

test('port guessing: another site learns nothing from what is there and what is not', async () => {
  const load = {
    host: own().host,
    'sec-fetch-site': 'same-site',
    'sec-fetch-mode': 'no-cors',
    'sec-fetch-dest': 'image',
  }
  const [there, missing] = [await send('/assets/app.js', { headers: load }), await send('/no.png', { headers: load })]
  expect(there.status).toBe(403)
  expect({ ...there, headers: { ...there.headers, date: '' } }).toEqual({
    ...missing,
    headers: { ...missing.headers, date: '' },
  })
})

test('the token stands behind # in the address, where no server and no referrer sees it', () => {
  expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(server.address).toMatch(/\/#token=[\w-]{43}$/)
})

test.each(['evil.example', `evil.example:1`, 'localhost', '127.0.0.1', '127.0.0.1:1', '[::1]'])(
  'DNS rebinding: a page under the name %o is refused, whatever it knows',
  async (host) => {
    const answer = await call({ host, origin: `http://${host}` })
    expect(answer.status).toBe(421)
    expect(answer.body).not.toContain('today')
    expect((await send('/', { headers: { host } })).status).toBe(421)
  },
)

test.each(['https://evil.example', 'null', 'http://127.0.0.1', 'http://localhost:1', 'app://desk'])(
  'cross-site request: origin %s is refused even with the cookie',
  async (origin) => {
    expect((await call({ origin })).status).toBe(403)
    expect((await send('/session', { method: 'POST', headers: { ...own(), origin }, body: 'x' })).status).toBe(403)
  },
)

test('a call without an origin, or that the browser calls cross-site, is refused', async () => {
  const { host } = own()
  const bare = { host, cookie, 'content-type': 'application/json' }
  expect((await send('/rpc/app/info', { method: 'POST', headers: bare, body: '{}' })).status).toBe(403)
  for (const site of ['cross-site', 'same-site', 'none']) {
    expect((await call({ 'sec-fetch-site': site })).status).toBe(403)
  }
})

test('no cookie, a wrong one, a cut one or two at once open nothing', async () => {
  const [name, value] = cookie.split('=')
  const wrong = [
    '',
    `${name}=wrong`,
    `${name}=${value?.slice(1)}`,
    `${name}=x; ${cookie}`,
    `${cookie}; ${name}=x`,
    `other=${value}`,
  ]
  for (const one of wrong) expect((await call({ cookie: one })).status).toBe(401)
})

test('the cookie is out of reach of scripts and of other sites', async () => {
  const second = await startWeb({ casebook, rendererDir: folderForFile() })
  const host = new URL(second.origin).host
  const token = new URL(second.address).hash.slice('#token='.length)
  const response = await fetch(`${second.origin}/session`, {
    method: 'POST',
    headers: { origin: second.origin },
    body: token,
  })
  const set = response.headers.get('set-cookie') ?? ''
  expect(set).toContain('HttpOnly')
  expect(set).toContain('SameSite=Strict')
  expect(set).not.toContain('Domain')
  expect(set).toContain(`foi-desk-${host.split(':')[1]}=`)
  await second.close()
})

test('the token opens once; a guess opens nothing', async () => {
  const token = new URL(server.address).hash.slice('#token='.length)
  for (const body of [token, 'guess', '', `${token}x`, 'x'.repeat(2000)]) {
    const answer = await send('/session', { method: 'POST', headers: own(), body })
    expect(answer.status).toBe(403)
    expect(answer.headers['set-cookie']).toBeUndefined()
  }
})

test('a guess before the token is used opens nothing, and does not use it up', async () => {
  const second = await startWeb({ casebook, rendererDir: folderForFile() })
  const token = new URL(second.address).hash.slice('#token='.length)
  const offer = (body: string) =>
    fetch(`${second.origin}/session`, { method: 'POST', headers: { origin: second.origin }, body })
  for (const guess of [
    'guess',
    '',
    token.slice(1),
    `${token}x`,
    token.toLowerCase() + token,
    'x'.repeat(token.length),
  ]) {
    const answer = await offer(guess)
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null])
  }
  expect((await offer(token)).status).toBe(204)
  await second.close()
})

test('a form of another site cannot make a call: not by its type, not by GET', async () => {
  for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'text/plain;application/json']) {
    expect((await call({ 'content-type': type })).status).toBe(415)
  }
  const get = await send('/rpc/app/openExample?data=%7B%7D', { headers: { ...own(), cookie } })
  expect(get.status).toBe(405)
  expect((await send('/rpc/app/info', { method: 'OPTIONS', headers: { ...own(), cookie } })).status).toBe(405)
})

test('nothing tells another site that it may read', async () => {
  for (const answer of [
    await call(),
    await send('/', { headers: own() }),
    await call({ origin: 'https://evil.example' }),
  ]) {
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(answer.headers['x-frame-options']).toBe('DENY')
    expect(answer.headers['referrer-policy']).toBe('no-referrer')
    const policy = String(answer.headers['content-security-policy'])
    expect(policy).toContain(`default-src 'none'`)
    expect(policy).not.toContain('unsafe')
  }
})

test.each([
  '/../secret.html',
  '/..%2fsecret.html',
  '/%2e%2e/secret.html',
  '/%2e%2e%2fsecret.html',
  '/assets/../../secret.html',
  '/assets/..%5c..%5csecret.html',
  '//secret.html/../../secret.html',
  '/%00/secret.html',
  '/.hidden.html',
  '/link.html',
  '/%',
  'http://127.0.0.1/../secret.html',
  '/assets',
])('path traversal: %s reaches no file', async (path) => {
  const answer = await send(path, { headers: own() })
  expect(answer.status).toBe(404)
  expect(answer.body).not.toContain('secret\n')
})

test('its own files are served, to its own pages only', async () => {
  const page = await send('/', { headers: { host: own().host, 'sec-fetch-site': 'none' } })
  expect(page.status).toBe(200)
  expect(page.body).toContain('FOI Desk')
  const script = {
    host: own().host,
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'no-cors',
    'sec-fetch-dest': 'script',
  }
  expect((await send('/assets/app.js', { headers: script })).status).toBe(403)
  const frame = { ...script, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }
  expect((await send('/', { headers: frame })).status).toBe(403)
  expect((await send('/', { method: 'POST', headers: own() })).status).toBe(405)
})

test('a picture of the casebook is shown to a page of ours alone, as what its bytes are, and nothing else is shown as one', async () => {
  const { originals } = casebook.context
  const hash = await originals.put(Buffer.from('\u0089PNG\r\n\u001a\n rest of it', 'latin1'))
  const letter = await originals.put(Buffer.from('<script>alert(1)</script>'))
  const same = { ...own(), cookie, 'sec-fetch-site': 'same-origin' }
  const shown = await send(`/picture/${hash}`, { headers: same })
  expect(shown).toMatchObject({
    status: 200,
    headers: {
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
    },
  })
  expect((await send(`/picture/${letter}`, { headers: same })).status).toBe(404)
  expect((await send(`/picture/${'0'.repeat(64)}`, { headers: same })).status).toBe(404)
  expect((await send(`/picture/..%2f${hash}`, { headers: same })).status).toBe(404)
  expect((await send(`/picture/${hash}`, { headers: own() })).status).toBe(401)
  const cross = { ...same, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }
  expect((await send(`/picture/${hash}`, { headers: cross })).status).toBe(403)
  expect((await send(`/picture/${hash}`, { method: 'POST', headers: same })).status).toBe(405)
})

test('a huge body is refused by its announced size, before a byte of it is sent', async () => {
  const socket = connect(port, '127.0.0.1')
  const answer = new Promise<string>((resolve, reject) => {
    let text = ''
    socket.on('data', (chunk) => (text += chunk))
    socket.on('close', () => resolve(text))
    socket.on('error', reject)
  })
  const lines = [
    `Host: ${own().host}`,
    `Origin: ${own().origin}`,
    `Cookie: ${cookie}`,
    'Content-Type: application/json',
  ]
  socket.write(`POST /rpc/app/info HTTP/1.1\r\n${lines.join('\r\n')}\r\nContent-Length: 10000000000\r\n\r\n`)
  expect(await answer).toMatch(/^HTTP\/1\.1 413 [^]*can be sent at once/)
  expect((await call()).status).toBe(200)
})

test('a body that says nothing of its size is cut off where it grows too large', async () => {
  const body = Buffer.from(JSON.stringify({ json: { kind: 'paste', text: 'x'.repeat(400_000) } }))
  const headers = { ...own(), cookie, 'content-type': 'application/json', 'transfer-encoding': 'chunked' }
  const answer = await send('/rpc/import/preview', { method: 'POST', headers, body }).catch(() => null)
  if (answer) expect(answer.status).toBe(413)
  expect((await call()).status).toBe(200)
})

test('a token without end is refused as soon as it is too long', async () => {
  const socket = connect(port, '127.0.0.1')
  const answer = new Promise<string>((resolve) => {
    let text = ''
    socket.on('error', () => {})
    socket.on('data', (chunk) => (text += chunk))
    socket.on('close', () => resolve(text))
  })
  const lines = [`Host: ${own().host}`, `Origin: ${own().origin}`, 'Transfer-Encoding: chunked']
  socket.write(`POST /session HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n1000\r\n${'x'.repeat(4096)}\r\n`)
  expect(await answer).toMatch(/^HTTP\/1\.1 403 /)
})

test('nobody without the cookie makes the server read a body', async () => {
  const answer = await call({ cookie: '', 'content-length': '150000' }).catch(() => null)
  if (answer) expect(answer.status).toBe(401)
})

test('a body that never comes to its end is cut off', async () => {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  const ended = new Promise<string>((resolve) => {
    let text = ''
    socket.on('data', (chunk) => (text += chunk))
    socket.on('close', () => resolve(text))
  })
  const lines = [`Host: ${own().host}`, `Origin: ${own().origin}`, `Cookie: ${cookie}`]
  socket.write(
    `POST /rpc/app/info HTTP/1.1\r\n${lines.join('\r\n')}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
  )
  expect(await ended).not.toContain('200 OK')
})

test('headers that never come to their end are cut off', async () => {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  const ended = new Promise<string>((resolve) => {
    let text = ''
    socket.on('data', (chunk) => (text += chunk))
    socket.on('close', () => resolve(text))
  })
  socket.write('GET / HTTP/1.1\r\nHost: ')
  expect(await ended).not.toContain('200 OK')
})

test('a WebSocket or an event stream of another site gets nothing', async () => {
  const upgrade = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'eA==',
  }
  const socket = await send('/rpc/change/watch', {
    headers: { ...own(), origin: 'https://evil.example', cookie, ...upgrade },
  }).catch(() => ({ status: 400 }))
  expect(socket.status).toBeGreaterThanOrEqual(400)
  expect((await call({ origin: 'https://evil.example' }, '/rpc/change/watch')).status).toBe(403)
  expect((await call({ cookie: '' }, '/rpc/change/watch')).status).toBe(401)
})

test('a page never names a path on this disk', async () => {
  const answer = await send('/rpc/import/bringPaths', {
    method: 'POST',
    headers: { ...own(), cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ json: { paths: ['/etc/hostname'] } }),
  })
  expect(answer.status).toBe(400)
  expect(answer.body).toContain('Only the command line')
})
