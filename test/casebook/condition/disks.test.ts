import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createRouterClient } from '@orpc/server'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openCasebook, openDesk } from '../../../casebook/casebook.ts'
import { memoryStore } from '../../../casebook/settings.ts'
import { OTHER, PAGE } from '../../contract/letters.ts'
import { pullOut, remount, smallDisk } from '../small-disk.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { bytesOf, filledAndClosed, makeNewer } from './spoil.ts'

const paste = (text: string) => ({ kind: 'paste' as const, text })

async function desk(dir: string, settings = memoryStore()) {
  const casebook = await openDesk({ dir, shell: 'web', settings, today: '2031-05-06' })
  onTestFinished(() => casebook.close())
  return { casebook, settings, client: createRouterClient(casebook.router, { context: casebook.context }) }
}

const fill = (disk: string): void => {
  try {
    writeFileSync(join(disk, 'filler'), Buffer.alloc(100_000_000))
  } catch {
    // That was the point.
  }
}

test('a disk that may only be read, at the start: everything is shown, nothing changed; when it may be written, it goes on', async (context) => {
  const disk = smallDisk(context, '32m')
  const dir = join(disk, 'casebook')
  await filledAndClosed(dir)
  remount(disk, 'ro')
  const { client } = await desk(dir)
  expect(await client.safety.condition()).toMatchObject({ kind: 'read-only', blocks: 'changes' })
  const rows = await client.case.list()
  expect(rows.reduce((sum, row) => sum + row.entries, 0)).toBe(203)
  expect(await client.note.list({})).toHaveLength(1)
  expect((await client.history.list({})).items.length).toBeGreaterThan(0)
  await expect(client.import.bring(paste(OTHER))).rejects.toThrow('cannot be written')
  const backup = join(temporaryFolder(), 'b.zip')
  const cli = await openDesk({ dir, shell: 'cli', settings: memoryStore(), today: '2031-05-06' })
  onTestFinished(() => cli.close())
  const done = await createRouterClient(cli.router, { context: cli.context }).safety.backup({ path: backup })
  expect(done).toMatchObject({ entries: 203 })
  expect(await client.safety.tryAgain()).toMatchObject({ kind: 'read-only' })
  remount(disk, 'rw')
  expect(await client.safety.tryAgain()).toBeNull()
  expect(await client.import.bring(paste(OTHER))).toMatchObject({ entries: 1 })
}, 60_000)

test('a disk that may only be read, with a log that a crash left: what the log holds is shown, too', async (context) => {
  const disk = smallDisk(context, '32m')
  const first = await openCasebook({
    dir: join(disk, 'casebook'),
    shell: 'cli',
    settings: memoryStore(),
    today: '2031-05-06',
  })
  await createRouterClient(first.router, { context: first.context }).import.bring(paste(PAGE))
  // As a kill leaves it: copied while it is open.
  const dir = join(disk, 'crashed')
  cpSync(join(disk, 'casebook'), dir, { recursive: true })
  expect(existsSync(join(dir, 'casebook.sqlite-wal'))).toBe(true)
  await first.close()
  remount(disk, 'ro')
  const { client } = await desk(dir)
  expect(await client.safety.condition()).toMatchObject({ kind: 'read-only' })
  expect((await client.case.list())[0]).toMatchObject({ entries: 3 })
  remount(disk, 'rw')
}, 60_000)

test('while it is open: made read-only, and writable again', async (context) => {
  const disk = smallDisk(context, '32m')
  const dir = join(disk, 'casebook')
  const { client } = await desk(dir)
  await client.import.bring(paste(PAGE))
  // A disk with files open for writing cannot be made read-only in order; a folder that is mounted over itself can.
  execFileSync('mount', ['--bind', dir, dir])
  onTestFinished(() => void execFileSync('umount', ['-l', dir], { stdio: 'ignore' }))
  execFileSync('mount', ['-o', 'remount,bind,ro', dir])
  expect(await client.safety.condition()).toMatchObject({ kind: 'read-only', blocks: 'changes' })
  expect((await client.case.list())[0]).toMatchObject({ entries: 3 })
  execFileSync('mount', ['-o', 'remount,bind,rw', dir])
  expect(await client.safety.condition()).toBeNull()
  expect(await client.import.bring(paste(OTHER))).toMatchObject({ entries: 1 })
}, 60_000)

test('a full disk: told of while it is open, shown at the start, and over when there is room', async (context) => {
  const disk = smallDisk(context, '24m')
  const dir = join(disk, 'casebook')
  await filledAndClosed(dir)
  const first = await desk(dir)
  expect(await first.client.safety.condition()).toBeNull()
  fill(disk)
  const told = await first.client.safety.condition()
  expect(told).toMatchObject({ kind: 'full', blocks: 'nothing' })
  expect(told?.sentence).toMatch(/has no room left: make room/)
  await expect(first.client.import.bring(paste(OTHER))).rejects.toThrow(/full|make room/)
  await first.casebook.close()

  const { client } = await desk(dir)
  expect(await client.safety.condition()).toMatchObject({ kind: 'full' })
  expect((await client.case.list()).reduce((sum, row) => sum + row.entries, 0)).toBe(203)
  await expect(client.import.bring(paste(OTHER))).rejects.toThrow(/full|room/)
  rmSync(join(disk, 'filler'))
  expect(await client.safety.tryAgain()).toBeNull()
  expect(await client.import.bring(paste(OTHER))).toMatchObject({ entries: 1 })
  expect(await client.safety.check()).toMatchObject({ problems: [] })
}, 60_000)

test('a disk that is pulled out while it is open, and put in again: by itself, under a new mount', async (context) => {
  const disk = smallDisk(context, '32m')
  const dir = join(disk, 'casebook')
  const copy = join(temporaryFolder(), 'copy')
  const { client } = await desk(dir)
  await client.import.bring(paste(PAGE))
  cpSync(dir, copy, { recursive: true })
  pullOut(disk)
  expect(await client.safety.condition()).toMatchObject({ kind: 'gone', blocks: 'changes' })
  await expect(client.import.bring(paste(OTHER))).rejects.toThrow('gone from')
  expect(readdirSync(disk)).toEqual([])
  // The same files under another number, as a stick that is put in again.
  cpSync(copy, dir, { recursive: true })
  await vi.waitFor(async () => expect(await client.safety.condition()).toBeNull(), 20_000)
  expect((await client.case.list())[0]).toMatchObject({ entries: 3 })
  expect(await client.import.bring(paste(OTHER))).toMatchObject({ entries: 1 })
}, 60_000)

test('a casebook that was here and is not: nothing is begun in its place unless that is wanted', async () => {
  const stick = join(temporaryFolder(), 'stick')
  const dir = join(stick, 'casebook')
  const first = await desk(dir)
  await first.client.import.bring(paste(PAGE))
  await first.casebook.close()
  renameSync(stick, `${stick}-away`)
  const { client } = await desk(dir, first.settings)
  const condition = await client.safety.condition()
  expect(condition).toMatchObject({ kind: 'gone', blocks: 'everything' })
  expect(condition?.sentence).toContain('bring the folder or disk back, and it opens by itself')
  expect(existsSync(stick)).toBe(false)
  expect(await client.safety.tryAgain()).toMatchObject({ kind: 'gone' })
  renameSync(`${stick}-away`, stick)
  expect(await client.safety.tryAgain()).toBeNull()
  expect((await client.case.list())[0]).toMatchObject({ entries: 3 })

  const other = join(temporaryFolder(), 'casebook')
  const settings = memoryStore()
  settings.set('casebooks', [other])
  const anew = await desk(other, settings)
  expect(await anew.client.safety.beginAnew()).toBeNull()
  expect(await anew.client.case.list()).toEqual([])
  expect(existsSync(join(other, 'casebook.sqlite'))).toBe(true)
}, 60_000)

test('a casebook from a newer version, and a file of another program: said, and left as they are', async () => {
  const dir = join(temporaryFolder(), 'casebook')
  await filledAndClosed(dir)
  makeNewer(dir)
  const before = bytesOf(dir)
  const { client } = await desk(dir)
  const condition = await client.safety.condition()
  expect(condition).toMatchObject({ kind: 'newer', blocks: 'everything' })
  expect(condition?.sentence).toMatch(
    /written by a newer FOI Desk \(format 999; this one knows formats up to \d+\): update/,
  )
  expect(await client.safety.tryAgain()).toMatchObject({ kind: 'newer' })
  expect(bytesOf(dir)).toEqual(before)
  expect(existsSync(join(dir, 'casebook.sqlite-wal'))).toBe(false)

  const other = temporaryFolder()
  const foreign = new DatabaseSync(join(other, 'casebook.sqlite'))
  foreign.exec('CREATE TABLE theirs (x)')
  foreign.close()
  const theirs = await desk(other)
  expect(await theirs.client.safety.condition()).toMatchObject({ kind: 'foreign', blocks: 'everything' })
}, 60_000)

test('a newer FOI Desk that brings the casebook up to date while this one has it open: nothing more is written', async () => {
  const dir = join(temporaryFolder(), 'casebook')
  const { client, casebook } = await desk(dir)
  await client.import.bring(paste(PAGE))
  makeNewer(dir)
  await expect(client.import.bring(paste(OTHER))).rejects.toThrow('newer FOI Desk')
  expect(await client.safety.condition()).toMatchObject({ kind: 'newer', blocks: 'changes' })
  await casebook.close()
}, 60_000)

test('a folder that is synchronised is warned of, until the user knows', async () => {
  const dir = join(temporaryFolder(), 'Dropbox', 'casebook')
  mkdirSync(join(dir, 'open'), { recursive: true })
  const far = { pid: 1, host: 'the-laptop', shell: 'electron', since: new Date().toISOString() }
  writeFileSync(join(dir, 'open', '1-far.json'), JSON.stringify(far))
  const first = await desk(dir)
  const condition = await first.client.safety.condition()
  expect(condition).toMatchObject({ kind: 'cloud', blocks: 'nothing' })
  expect(condition?.sentence).toMatch(
    /^Dropbox synchronises the folder .+ It was open on the-laptop and was not closed there\.$/,
  )
  expect(await first.client.import.bring(paste(PAGE))).toMatchObject({ entries: 3 })
  await first.client.safety.accept({ kind: 'cloud' })
  expect(await first.client.safety.condition()).toBeNull()
  await first.casebook.close()
  const second = await desk(dir, first.settings)
  expect(await second.client.safety.condition()).toBeNull()
}, 60_000)
