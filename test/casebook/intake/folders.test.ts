import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeMail } from './make-mail.ts'
import { readAll } from './read.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foi-intake-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function put(path: string, content: string | Uint8Array): Promise<void> {
  const full = join(folder, path)
  await mkdir(join(full, '..'), { recursive: true })
  await writeFile(full, content)
}

describe('a folder', () => {
  test('that is a Maildir with folders in it: what is being delivered is left alone', async () => {
    await put('cur/1708335000.M1P1.host:2,S', makeMail({ id: '<1@x>' }))
    await put('new/1708335001.M1P1.host', makeMail({ id: '<2@x>' }))
    await put('tmp/1708335002.M1P1.host', makeMail({ id: '<3@x>' }))
    await put('.Sent/cur/1708335003.M1P1.host:2,S', makeMail({ id: '<4@x>' }))
    await put('.Sent/new/.keep', '')
    await put('dovecot-uidlist', '3 V1')
    await put('.notmuch/xapian/docdata', 'x')
    await rm(join(folder, '.Sent/new/.keep'))
    await mkdir(join(folder, '.Sent/tmp'))
    const { letters, problems } = await readAll([{ path: folder }])
    expect(problems).toEqual([])
    expect(letters.map((item) => item.letter.head?.messageId).toSorted()).toEqual(['<1@x>', '<2@x>', '<4@x>'])
  })

  test('of mixed files: each is read or named, links are not followed', async () => {
    await put('a.eml', makeMail())
    await put('b.txt', 'Dear Council,\n\nPlease send me X.\n\nYours,\nT. Osei')
    await put('c.html', '<p>Dear Ms Osei,</p><p>We hold it.</p><p>Yours sincerely,<br>R. Petrie</p>')
    await put('photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3]))
    await put('archive.pst', Buffer.from('!BDN\0\0\0\0'))
    await put('empty.eml', '')
    await put('sub/d.eml', makeMail({ id: '<d@x>' }))
    await symlink('/etc/passwd', join(folder, 'link.txt'))
    await symlink('..', join(folder, 'sub/loop'))
    const { letters, problems } = await readAll([{ path: folder }])
    expect(letters.map((item) => item.letter.source.form).toSorted()).toEqual(['html', 'mail', 'mail', 'text'])
    const about = Object.fromEntries(problems.map(({ file, message }) => [file.split('/').at(-1), message]))
    expect(Object.keys(about).toSorted()).toEqual(['archive.pst', 'empty.eml', 'link.txt', 'loop', 'photo.jpg'])
    expect(about['archive.pst']).toMatch(/Outlook data file/)
    expect(about['link.txt']).toMatch(/not followed/)
  })

  test('too deep, too large or absent is said', async () => {
    await put(`${'d/'.repeat(60)}a.eml`, makeMail())
    const deep = await readAll([{ path: folder }])
    expect(deep.problems[0]!.message).toMatch(/deep/)
    await put('x.eml', makeMail())
    await put('y.eml', makeMail())
    const many = await readAll([{ path: folder }], { limits: { entries: 1 } })
    expect(many.letters).toHaveLength(1)
    expect(many.problems.some(({ message }) => /more than 1 files/.test(message))).toBe(true)
    const absent = await readAll([{ path: join(folder, 'nowhere') }])
    expect(absent.problems[0]!.message).toMatch(/no such file/)
  })

  test('is only read: nothing is written into it or beside it', async () => {
    await put('a.eml', makeMail())
    const before = await readdir(folder, { recursive: true })
    await readAll([{ path: folder }])
    expect(await readdir(folder, { recursive: true })).toEqual(before)
  })
})
