import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeMail, makeMbox } from './make-mail.ts'
import { makeZip } from './make-files.ts'
import { file, fixture, readAll } from './read.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foi-intake-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('an archive', () => {
  test('by zip, from disk and from memory', async () => {
    const fromDisk = await readAll([{ path: fixture('letters-by-zip.zip') }])
    expect(fromDisk.problems).toEqual([])
    expect(fromDisk.letters.map((item) => item.letter.source.form)).toEqual(['pdf', 'mail'])
    expect(fromDisk.letters[1]!.letter.source.file).toMatch(/letters-by-zip\.zip > covering\.eml$/)
  })

  test('in an archive, with a mailbox and folders in it', async () => {
    const inner = makeZip({ 'old/a.eml': makeMail({ id: '<a@x>' }) })
    const outer = makeZip({
      'inner.zip': inner,
      'mail/in.mbox': makeMbox([makeMail({ id: '<b@x>' }), makeMail({ id: '<c@x>' })]),
      '__MACOSX/._a': 'x',
    })
    const { letters, problems } = await readAll([file('all.zip', outer)])
    expect(problems).toEqual([])
    expect(letters.map((item) => item.letter.head?.messageId)).toEqual(['<a@x>', '<b@x>', '<c@x>'])
  })

  test('that is encrypted says so, entry by entry', async () => {
    const { letters, problems } = await readAll([{ path: fixture('encrypted-by-zip.zip') }])
    expect(letters).toEqual([])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ at: 'covering.eml', message: expect.stringMatching(/encrypted/) })
  })

  test('with names that lead out of it: those are refused, the rest comes in', async () => {
    const zip = makeZip({
      '../../evil.eml': makeMail(),
      '/etc/evil.eml': makeMail(),
      'C:\\evil.eml': makeMail(),
      'good.eml': makeMail(),
    })
    const path = join(folder, 'names.zip')
    await writeFile(path, zip)
    const { letters, problems } = await readAll([{ path }])
    expect(letters).toHaveLength(1)
    expect(problems.map(({ at }) => at).toSorted()).toEqual(['../../evil.eml', '/etc/evil.eml', 'C:/evil.eml'])
  })

  test('that is a bomb is not unpacked', async () => {
    const zip = makeZip({ 'bomb.txt': new Uint8Array(20_000_000), 'good.eml': makeMail() })
    const { letters, problems } = await readAll([file('bomb.zip', zip)])
    expect(letters).toHaveLength(1)
    expect(problems[0]).toMatchObject({ at: 'bomb.txt', message: expect.stringMatching(/bomb/) })
  })

  test('whose entries lie about their size is stopped at the size that they state', async () => {
    const zip = Buffer.from(makeZip({ 'a.txt': 'y'.repeat(50_000) }))
    const central = zip.lastIndexOf('PK\u0001\u0002')
    zip.writeUInt32LE(10, central + 24)
    const { letters, problems } = await readAll([file('lie.zip', zip)])
    expect(letters).toEqual([])
    expect(problems).toHaveLength(1)
  })

  test('nested without end is read to the depth that is allowed', async () => {
    let zip = makeZip({ 'a.eml': makeMail() })
    for (let i = 0; i < 8; i++) zip = makeZip({ 'in.zip': zip })
    const { letters, problems } = await readAll([file('deep.zip', zip)])
    expect(letters).toEqual([])
    expect(problems[0]!.message).toMatch(/deep/)
  })

  test('that is cut short is a problem', async () => {
    const zip = makeZip({ 'a.eml': makeMail(), 'b.eml': makeMail() })
    const { problems } = await readAll([file('cut.zip', zip.subarray(0, zip.length - 30))])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ file: 'cut.zip', message: expect.stringMatching(/damaged/) })
  })
})
