import { readdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readBackup } from '../../casebook/backup/read-backup.ts'
import { openCasebook, type Casebook } from '../../casebook/casebook.ts'
import { memoryStore } from '../../casebook/settings.ts'
import { makeBackupShelf, type BackupShelf } from '../../web/backup-shelf.ts'
import { startWeb, type WebServer } from '../../web/server.ts'
import { PAGE } from '../contract/letters.ts'
import { folderForFile } from './web-folder.ts'

let dir: string
let backups: BackupShelf
let casebook: Casebook
let server: WebServer
let cookie: string

const client = () => createRouterClient(casebook.router, { context: casebook.context })
const leftovers = () => readdirSync(dir).filter((name) => name.startsWith('.'))

function send(path: string, headers: Record<string, string> = {}, method = 'GET', body = '') {
  const { host } = new URL(server.origin)
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>((resolve, reject) => {
    const [name, port] = host.split(':')
    const sent = request({ host: name, port, path, method, headers: { host, ...headers } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

beforeAll(async () => {
  const folder = folderForFile()
  dir = join(folder, 'casebook')
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>FOI Desk</title>')
  backups = makeBackupShelf(dir)
  const settings = memoryStore()
  casebook = await openCasebook({
    dir,
    shell: 'web',
    settings,
    today: '2031-05-06',
    choosePath: backups.choosePath,
  })
  await client().import.bring({ kind: 'paste', text: PAGE })
  server = await startWeb({ casebook, rendererDir: folder, backups })
  const token = new URL(server.address).hash.slice('#token='.length)
  const answer = await send('/session', { origin: server.origin }, 'POST', token)
  cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
})
afterAll(async () => {
  await server.close()
  await casebook.close()
})

const saved = async (passphrase?: string) => (await client().safety.backup({ passphrase }))?.bytes ?? 0

test('a page of ours fetches what it had written, once, as a file; it is whole, and nothing is left of it', async () => {
  const bytes = await saved()
  const answer = await send(`/backup/${bytes}`, { cookie, 'sec-fetch-site': 'same-origin' })
  expect(answer.status).toBe(200)
  expect(answer.headers['content-disposition']).toBe('attachment; filename="FOI Desk 2031-05-06.zip"')
  expect(answer.headers['content-type']).toBe('application/octet-stream')
  expect(answer.body.byteLength).toBe(bytes)
  const file = join(dir, '..', 'fetched.zip')
  writeFileSync(file, answer.body)
  const read = await readBackup(join(dir, '..'), { file })
  expect(read.manifest).toMatchObject({ cases: 1, entries: 3 })
  await read.discard()
  await expect.poll(leftovers).toEqual([])
  expect((await send(`/backup/${bytes}`, { cookie })).status).toBe(404)
})

test('nobody else does: not without the cookie, not from another site or another port, not by another method, not by guessing', async () => {
  const bytes = await saved()
  const path = `/backup/${bytes}`
  const page = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
  expect((await send(path)).status).toBe(401)
  expect((await send(path, { cookie: 'foi-desk-1=x' })).status).toBe(401)
  for (const site of ['cross-site', 'same-site'])
    expect((await send(path, { cookie, 'sec-fetch-site': site, ...page })).status).toBe(403)
  expect((await send(path, { cookie, host: 'evil.example' })).status).toBe(421)
  expect((await send(path, { cookie }, 'POST')).status).toBe(405)
  for (const other of [`/backup/${bytes + 1}`, '/backup/', '/backup/../casebook.sqlite', '/backup/1e3', `${path}/x`])
    expect((await send(other, { cookie })).status).toBe(404)
  expect((await send(path, { cookie })).status).toBe(200)
})

test('a sealed one and an open one that wait at once are not taken for one another', async () => {
  const [open, sealed] = [await saved(), await saved('right words')]
  expect(open).not.toBe(sealed)
  expect((await send(`/backup/${sealed}`, { cookie })).body.subarray(0, 2).toString()).not.toBe('PK')
  expect((await send(`/backup/${open}`, { cookie })).body.subarray(0, 2).toString()).toBe('PK')
})

test('a page names no file to write or to restore', async () => {
  const path = join(dir, '..', 'named.zip')
  const bytes = (await client().safety.backup({ path }))?.bytes ?? 0
  expect(readdirSync(join(dir, '..'))).not.toContain('named.zip')
  await expect(client().safety.restore({ path })).rejects.toThrow('use `foi restore FILE`')
  expect((await send(`/backup/${bytes}`, { cookie })).status).toBe(200)
})

test('what was not fetched goes with the shell', async () => {
  await saved()
  expect(leftovers()).toHaveLength(1)
  await backups.clear()
  expect(leftovers()).toEqual([])
})
