import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { logicalDump } from '../../../casebook/storage/dump.ts'
import { foi } from '../../cli/foi.ts'
import { MAIL, OTHER, PAGE } from '../../contract/letters.ts'
import { filledAndClosed, flipBits } from '../condition/spoil.ts'
import { opened } from '../opened.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const paste = (text: string) => ({ kind: 'paste' as const, text })

/** Forty mails, so that originals are packed, a page, a note and a correction. */
async function filled() {
  const all = await opened()
  const box = Array.from(
    { length: 40 },
    (_, n) => `From a@b.example Mon Apr  7 10:15:00 2031\n${MAIL.replace('shelters-1@', `m${n}@`)}\n`,
  )
  await all.client.import.bring({ kind: 'files', files: [new File([box.join('\n')], 'box.mbox')] })
  const { cases } = await all.client.import.bring(paste(PAGE))
  const id = cases[0]?.id ?? ''
  const { entries } = await all.client.case.get({ id })
  await all.client.note.add({ on: { kind: 'case', caseId: id }, text: '<b>Ask</b> the lamplighter' })
  await all.client.entry.correct({ id: entries[0]?.id ?? '', correction: { field: 'sender', value: 'W. Underhill' } })
  return { ...all, id }
}
const dumpOf = (one: Awaited<ReturnType<typeof opened>>) => [...logicalDump(one.casebook.context.store.db)].join('\n')

/** Every original that a letter names, by its hash; null where it is missing or false. */
async function originalsOf({ casebook }: Awaited<ReturnType<typeof opened>>) {
  const { store, originals } = casebook.context
  const hashes = store.db.all<{ hash: string }>('SELECT DISTINCT original_hash AS hash FROM letters ORDER BY hash')
  return Promise.all(hashes.map(async ({ hash }) => [hash, (await originals.get(hash))?.byteLength ?? null]))
}

test.each([undefined, 'correct horse battery staple'])(
  'a round trip gives the same casebook (passphrase: %s)',
  async (passphrase) => {
    const one = await filled()
    const path = join(temporaryFolder(), 'backup.zip')
    const seals = passphrase === undefined ? {} : { passphrase }
    expect(await one.client.safety.backup({ path, ...seals })).toEqual({
      cases: 2,
      entries: 43,
      bytes: statSync(path).size,
    })
    const other = await opened()
    await other.client.import.bring(paste(OTHER))
    expect(await other.client.safety.restore({ path, ...seals })).toMatchObject({
      cases: 2,
      entries: 43,
      before: { why: 'before-restore' },
    })
    expect(dumpOf(other)).toBe(dumpOf(one))
    const originals = await originalsOf(other)
    expect(originals).toEqual(await originalsOf(one))
    expect(originals.every(([, size]) => size !== null)).toBe(true)
    expect((await other.client.search.query({ q: 'lamplighter' })).hits).toHaveLength(1)
    expect(readdirSync(other.dir).filter((name) => name.startsWith('.'))).toEqual([])
    expect(readdirSync(one.dir).filter((name) => name.startsWith('.'))).toEqual([])
  },
)

test('it can be read without the app: unzip, a browser, and hashes that add up', async () => {
  const { client, id } = await filled()
  const dir = temporaryFolder()
  await client.safety.backup({ path: join(dir, 'b.zip') })
  execFileSync('python3', ['-m', 'zipfile', '-e', 'b.zip', 'out'], { cwd: dir })
  const out = (name: string) => readFileSync(join(dir, 'out', name))
  const manifest = JSON.parse(out('manifest.json').toString())
  for (const { name, bytes, sha256 } of manifest.files) {
    expect([name, out(name).length, createHash('sha256').update(out(name)).digest('hex')]).toEqual([
      name,
      bytes,
      sha256,
    ])
  }
  const page = out(`readable/${id}.html`).toString()
  expect(page).toContain('harbour lights')
  expect(page).toContain('&lt;b&gt;Ask&lt;/b&gt; the lamplighter')
  expect(page).not.toContain('<script')
  expect(page).toContain(`default-src 'none'`)
  expect(JSON.parse(out(`readable/${id}.json`).toString()).entries).toHaveLength(3)
  expect(out('readable/index.html').toString()).toContain(`${id}.html`)
})

test('a sealed backup shows nothing of what is in it, and tells a wrong passphrase from damage', async () => {
  const one = await filled()
  const path = join(temporaryFolder(), 'sealed')
  await one.client.safety.backup({ path, passphrase: 'right' })
  const bytes = readFileSync(path)
  for (const word of ['harbour', 'casebook.sqlite', 'SQLite', 'PK\u0003\u0004'])
    expect(bytes.includes(word)).toBe(false)
  const before = dumpOf(one)
  await expect(one.client.safety.restore({ path })).rejects.toThrow('sealed: give its passphrase')
  await expect(one.client.safety.restore({ path, passphrase: 'wrong' })).rejects.toThrow('not the passphrase')
  bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 4, bytes.length >> 1)
  writeFileSync(path, bytes)
  await expect(one.client.safety.restore({ path, passphrase: 'right' })).rejects.toThrow('damaged')
  expect(dumpOf(one)).toBe(before)
  expect(await one.client.safety.snapshots()).toEqual([])
})

test('damage anywhere in a plain one, and files that are none, change nothing', async () => {
  const one = await filled()
  const dir = temporaryFolder()
  const path = join(dir, 'b.zip')
  await one.client.safety.backup({ path })
  const before = dumpOf(one)
  const good = readFileSync(path)
  const bad = join(dir, 'bad')
  const tries = [0.2, 0.4, 0.6, 0.8].map((at) => {
    const flipped = Buffer.from(good)
    const byte = Math.floor(good.length * at)
    flipped.writeUInt8(flipped.readUInt8(byte) ^ 16, byte)
    return flipped
  })
  for (const bytes of [...tries, good.subarray(0, good.length / 2), Buffer.from('no backup'), Buffer.alloc(0)]) {
    writeFileSync(bad, bytes)
    await expect(one.client.safety.restore({ path: bad })).rejects.toThrow(/damaged|no whole backup|no backup/)
    expect(dumpOf(one)).toBe(before)
  }
  await expect(one.client.safety.restore({ path: join(dir, 'missing') })).rejects.toThrow('could not be read (ENOENT)')
  expect(readdirSync(one.dir).filter((name) => name.startsWith('.'))).toEqual([])
})

test('a backup from a newer FOI Desk is refused', async () => {
  const one = await filled()
  const dir = temporaryFolder()
  one.casebook.context.store.db.exec('PRAGMA user_version = 999')
  await one.client.safety.backup({ path: join(dir, 'new.zip') })
  one.casebook.context.store.db.exec('PRAGMA user_version = 1')
  const other = await opened()
  await expect(other.client.safety.restore({ path: join(dir, 'new.zip') })).rejects.toThrow('newer FOI Desk')
})

test('a place that cannot be written leaves what was there', async () => {
  const { client } = await filled()
  const dir = temporaryFolder()
  mkdirSync(join(dir, 'folder'))
  await expect(client.safety.backup({ path: join(dir, 'nowhere', 'b.zip') })).rejects.toThrow('could not be written')
  await expect(client.safety.backup({ path: join(dir, 'folder') })).rejects.toThrow('could not be written')
  expect(existsSync(join(dir, 'folder.part'))).toBe(false)
})

test('what a crash left of an earlier backup is no hindrance; one that is being written is', async () => {
  const { client } = await filled()
  const path = join(temporaryFolder(), 'b.zip')
  writeFileSync(`${path}.part`, 'half')
  await expect(client.safety.backup({ path })).rejects.toThrow('could not be written')
  const before = new Date(Date.now() - 120_000)
  utimesSync(`${path}.part`, before, before)
  expect(await client.safety.backup({ path })).toMatchObject({ cases: 2 })
  expect(existsSync(`${path}.part`)).toBe(false)
})

test('a damaged casebook is not backed up as if it were sound', async () => {
  const dir = join(temporaryFolder(), 'casebook')
  await filledAndClosed(dir)
  flipBits(dir)
  const { client } = await opened({ dir })
  const path = join(temporaryFolder(), 'b.zip')
  await expect(client.safety.backup({ path })).rejects.toThrow(/damaged/)
  expect(existsSync(path)).toBe(false)
})

test('a restore that ends on its way leaves no originals behind that nothing names', async () => {
  const one = await filled()
  const path = join(temporaryFolder(), 'b.zip')
  await one.client.safety.backup({ path })
  const other = await opened()
  const { safety } = other.casebook.context
  const replace = safety.replace.bind(safety)
  // As a kill between the originals and the database leaves it.
  safety.replace = (source, first) =>
    replace(source, async () => {
      await first()
      throw new Error('the power is gone')
    })
  await expect(other.client.safety.restore({ path })).rejects.toThrow()
  expect(readdirSync(join(other.dir, 'originals')).length).toBeGreaterThan(0)
  await other.casebook.close()
  const again = await opened({ dir: other.dir })
  const left = readdirSync(join(other.dir, 'originals'), { recursive: true, encoding: 'utf8' })
  expect(left.filter((name) => /[0-9a-f]{64}|\.tar$/.test(name))).toEqual([])
  expect(await again.client.safety.restore({ path })).toMatchObject({ cases: 2 })
})

test('a browser page names no path; where the shell can ask, it asks', async () => {
  const web = await opened({ shell: 'web' })
  const path = join(temporaryFolder(), 'asked.zip')
  await expect(web.client.safety.backup({ path })).rejects.toThrow('use `foi backup FILE`')
  const asked: string[] = []
  const choosePath = async (what: string, suggested: string) => {
    asked.push(`${what} ${suggested}`)
    return asked.length === 1 ? path : null
  }
  const electron = await opened({ shell: 'electron', choosePath })
  expect(await electron.client.safety.backup({ path: '/ignored' })).toMatchObject({ cases: 0, entries: 0 })
  expect(existsSync(path)).toBe(true)
  expect(await electron.client.safety.restore({})).toBeNull()
  expect(asked).toEqual(['save-backup FOI Desk 2031-05-06.zip', 'open-backup FOI Desk 2031-05-06.zip'])
})

test('foi backup and foi restore', async () => {
  const one = await filled()
  const dir = temporaryFolder()
  const file = join(dir, 'b.zip')
  const made = await foi(['--casebook', one.dir, '--json', 'backup', file], { env: { FOI_PASSPHRASE: 'secret' } })
  expect(made).toMatchObject({ status: 0, err: '' })
  expect(JSON.parse(made.out)).toEqual({ cases: 2, entries: 43, bytes: statSync(file).size })
  const into = ['--casebook', join(dir, 'new'), '--json']
  expect(await foi([...into, 'restore', file])).toMatchObject({ status: 1, out: '' })
  writeFileSync(join(dir, 'words'), 'secret\n')
  const back = await foi([...into, 'restore', file, '--passphrase-file', join(dir, 'words')])
  expect(JSON.parse(back.out)).toMatchObject({ cases: 2, entries: 43 })
  expect(JSON.parse((await foi([...into, 'cases'])).out)).toHaveLength(2)
}, 30_000)
