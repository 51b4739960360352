import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, type TestContext } from 'vitest'
import { logicalDump } from '../../../casebook/storage/dump.ts'
import { foi } from '../../cli/foi.ts'
import { MAIL, OTHER, PAGE } from '../../contract/letters.ts'
import { opened } from '../opened.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const paste = (text: string) => ({ kind: 'paste' as const, text })

/** A disk of its own, or a skipped test where this machine lets nobody make one. */
function mounted(context: TestContext, ...options: string[]): string {
  const dir = join(temporaryFolder(), 'disk')
  mkdirSync(dir)
  try {
    execFileSync('mount', [...options, dir], { stdio: 'ignore' })
  } catch {
    context.skip('needs to mount a small disk, which only root may')
  }
  onTestFinished(() => void execFileSync('umount', ['-l', dir], { stdio: 'ignore' }))
  return dir
}

const mailsOf = (count: number, size: number): File => {
  const words = Array.from({ length: size / 8 }, (_, n) => `lamp${n % 977}`).join(' ')
  const box = Array.from(
    { length: count },
    (_, n) => `From a@b.example Mon Apr  7 10:15:00 2031\n${MAIL.replace('shelters-1@', `m${n}@`)}\n${words} ${n}\n`,
  )
  return new File([box.join('\n')], 'box.mbox')
}

test('a full disk: a sentence, what was kept stays, and with room again it goes on', async (context) => {
  const disk = mounted(context, '-t', 'tmpfs', '-o', 'size=4m', 'tmpfs')
  const { client, casebook } = await opened({ dir: join(disk, 'casebook') })
  await client.import.bring(paste(PAGE))
  const before = [...logicalDump(casebook.context.store.db)].join('\n')
  await expect(client.import.bring({ kind: 'files', files: [mailsOf(60, 60_000)] })).rejects.toThrow(/full|make room/)
  expect([...logicalDump(casebook.context.store.db)].join('\n')).toBe(before)
  expect(await client.case.list()).toHaveLength(1)
  execFileSync('mount', ['-o', 'remount,size=64m', disk], { stdio: 'ignore' })
  expect(await client.import.bring({ kind: 'files', files: [mailsOf(60, 60_000)] })).toMatchObject({ entries: 60 })
  expect((await client.safety.check()).problems).toEqual([])
})

test('a database that may not grow: the same, without a disk of its own', async () => {
  const { client, casebook } = await opened()
  await client.import.bring(paste(PAGE))
  const { db } = casebook.context.store
  const pages = db.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0
  db.exec(`PRAGMA max_page_count = ${pages + 5}`)
  const before = [...logicalDump(db)].join('\n')
  await expect(client.import.bring({ kind: 'files', files: [mailsOf(30, 8000)] })).rejects.toThrow('is full: make room')
  expect([...logicalDump(db)].join('\n')).toBe(before)
  expect(await client.history.list({})).toMatchObject({ items: [{ words: 'Brought in 3 letters and opened a case' }] })
  db.exec('PRAGMA max_page_count = 1000000')
  expect(await client.import.bring(paste(OTHER))).toMatchObject({ entries: 1 })
})

test('a disk that may only be read', async (context) => {
  const disk = mounted(context, '-t', 'tmpfs', '-o', 'size=16m', 'tmpfs')
  const first = await opened({ dir: join(disk, 'casebook') })
  await first.client.import.bring(paste(PAGE))
  await first.casebook.close()
  execFileSync('mount', ['-o', 'remount,ro', disk], { stdio: 'ignore' })
  const ran = await foi(['--casebook', join(disk, 'casebook'), 'cases'])
  expect(ran).toMatchObject({ status: 1, out: '' })
  expect(ran.err).toMatch(
    /^foi: The casebook in .+ cannot be written: allow writing to that folder or choose another; nothing was changed\.\n$/,
  )
  const fresh = await foi(['--casebook', join(disk, 'new'), 'cases'])
  expect(fresh.status).toBe(1)
  // Node names this one by what it found missing, not by the disk.
  expect(fresh.err).toMatch(/^foi: The casebook cannot be opened: the folder .+ could not be made \((EROFS|ENOENT)\)/)
}, 20_000)

test('a folder that is taken away while it is open: a sentence at the next change, and all is there when it is back', async () => {
  const dir = join(temporaryFolder(), 'stick')
  const { client, casebook } = await opened({ dir: join(dir, 'casebook') })
  await client.import.bring(paste(PAGE))
  renameSync(dir, `${dir}-away`)
  await expect(client.import.bring(paste(OTHER))).rejects.toThrow(/gone|could not be kept|cannot be written/)
  renameSync(`${dir}-away`, dir)
  expect(await client.case.list()).toHaveLength(1)
  await casebook.close()
  const again = await opened({ dir: join(dir, 'casebook') })
  expect(await again.client.case.list()).toHaveLength(1)
  expect((await again.client.safety.check()).problems).toEqual([])
})
