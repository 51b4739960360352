import { appendFile, mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readSources } from '../../../casebook/intake/read-files.ts'
import { base64Lines, makeMail, makeMbox, makeParts } from './make-mail.ts'
import { file, readAll } from './read.ts'

/** `FUZZ_RUNS` set asks for the long tests too: a mail of 200 MB, a million parts, megabytes of heads. */
const isLong = process.env['FUZZ_RUNS'] !== undefined
const PARTS = isLong ? 1_000_000 : 60_000

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foi-intake-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('bad input', () => {
  test(`a mail of ${PARTS} parts: its first parts are read and the rest is named`, async () => {
    const part = '--b\nContent-Type: text/plain\n\nx\n'
    const mail = makeMail({ type: 'multipart/mixed; boundary=b', body: `${part.repeat(PARTS)}--b--` })
    const { letters, problems } = await readAll([file('parts.eml', mail), file('a.eml', makeMail())])
    expect(letters).toHaveLength(2)
    expect(letters[0]!.letter.text).toMatch(/^x/)
    expect(problems[0]).toMatchObject({
      file: 'parts.eml',
      at: 'parts',
      message: expect.stringMatching(/more than 2000 parts/),
    })
  })

  test.each([100, 5000])('a mail nested %i deep', async (depth) => {
    let body = 'the innermost words'
    for (let i = 0; i < depth; i++)
      body = `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n${i === 0 ? `Content-Type: text/plain\n\n${body}` : body}\n--b${i}--`
    const mail = `From: a@b.example\nSubject: deep\nMessage-ID: <deep@x>\nMIME-Version: 1.0\n${body}\n`
    const { letters, problems } = await readAll([file('deep.eml', mail)])
    expect(letters[0]!.letter.head?.subject).toBe('deep')
    if (depth <= 100) expect(letters[0]!.letter.text).toBe('the innermost words')
    else expect(problems.length).toBeGreaterThan(0)
  })

  test('mails in mails in mails', async () => {
    let mail = makeMail({ subject: 'innermost' })
    for (let i = 0; i < 60; i++) mail = makeMail({ subject: `level ${i}`, type: 'message/rfc822', body: mail })
    const { letters } = await readAll([file('matryoshka.eml', mail)])
    expect(letters[0]!.letter.head?.subject).toBe('level 59')
  })

  test(`a mail of ${isLong ? 200 : 20} MB in a mailbox: it comes in with its attachment, and so do its neighbours`, async () => {
    const path = join(folder, 'large.mbox')
    const noise = Buffer.alloc(57 * 1000, 7)
    const lines = `${base64Lines(noise)}\n`
    const head = makeMail({
      id: '<large@x>',
      type: 'multipart/mixed; boundary=b',
      body: '--b\nContent-Type: text/plain\n\nbig\n--b\nContent-Type: application/zip\nContent-Disposition: attachment; filename=big.zip\nContent-Transfer-Encoding: base64\n\n',
    })
    const handle = await open(path, 'w')
    await handle.write(makeMbox([makeMail({ id: '<1@x>' })]))
    await handle.write(`From a@b.example Mon Feb 19 09:30:00 2024\n${head.trimEnd()}\n\n`)
    let written = 0
    for (; written < (isLong ? 200e6 : 20e6); written += lines.length) await handle.write(lines)
    await handle.write('--b--\n\n')
    await handle.write(makeMbox([makeMail({ id: '<3@x>' })]))
    await handle.close()
    const seen: [string | null | undefined, number | undefined][] = []
    for await (const item of readSources([{ path }]))
      if (item.kind === 'letter') seen.push([item.letter.head?.messageId, item.attachments[0]?.bytes.length])
    expect(seen).toEqual([
      ['<1@x>', undefined],
      ['<large@x>', (written / lines.length) * noise.length],
      ['<3@x>', undefined],
    ])
  }, 60_000)

  test('a mailbox that grows while it is read says so', async () => {
    const path = join(folder, 'growing.mbox')
    await writeFile(path, makeMbox([makeMail({ id: '<1@x>' }), makeMail({ id: '<2@x>' })]))
    const items = []
    for await (const item of readSources([{ path }])) {
      if (items.length === 0) await appendFile(path, makeMbox([makeMail({ id: '<3@x>' })]))
      items.push(item)
    }
    expect(items.filter((item) => item.kind === 'letter')).toHaveLength(2)
    expect(items.at(-1)).toMatchObject({ kind: 'problem', message: expect.stringMatching(/grew while/) })
  })

  test('truncated, empty and absurd mails are read as far as they go', async () => {
    const whole = makeMail({
      type: 'multipart/mixed; boundary="b"',
      body: makeParts('b', [
        {
          head: ['Content-Type: text/plain', 'Content-Transfer-Encoding: quoted-printable'],
          body: 'Dear C=C3=A9line,=\n soft',
        },
      ]),
    })
    for (let cut = 0; cut <= whole.length; cut += isLong ? 1 : 23) {
      const { items } = await readAll([file('cut.eml', whole.slice(0, cut))])
      expect(items.length).toBeGreaterThan(0)
    }
    const odd = [
      '\n\n\n',
      ':',
      'Subject',
      'Subject: x',
      ' folded: first\n\nbody',
      `Subject: ${'x'.repeat(1_000_000)}\n\nb`,
      `To: ${'a@b.example, '.repeat(100_000)}\n\nb`,
      `References: ${'<a@b> '.repeat(100_000)}\n\nb`,
      `Subject: ${'=?utf-8?Q?'.repeat(50_000)}\n\nb`,
      '\0\0\0\0',
    ]
    for (const mail of odd) expect((await readAll([file('odd.eml', mail)])).items.length).toBeGreaterThan(0)
  })

  test('headers of megabytes do not hold the next file up', async () => {
    const mail = `${'X-Filler: y\n'.repeat(450_000)}Subject: late\n\nbody`
    const { letters, problems } = await readAll([file('heads.eml', mail), file('a.eml', makeMail())])
    expect(letters.at(-1)?.letter.head?.subject).toBe('Harbour wall')
    expect(problems[0]?.message).toMatch(/head/)
  })

  test('a text that is too large, and one in UTF-16, UTF-8 with its mark, Windows-1252', async () => {
    const words = 'Dear Council,\n\nThe café’s licence.\n\nYours,\nT. Osei'
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, 'utf16le')])
    const win = Buffer.from(words.replace('’', '\u0092'), 'latin1')
    for (const bytes of [
      Buffer.from(words),
      Buffer.from(`\ufeff${words}`),
      utf16,
      Buffer.from(words, 'utf16le'),
      win,
    ]) {
      const { letters } = await readAll([file('a.txt', bytes)])
      expect(letters[0]!.letter.text).toContain('The café’s licence.')
    }
    const { problems } = await readAll([file('huge.txt', Buffer.alloc(20_000_000, 0x61))])
    expect(problems[0]!.message).toMatch(/too large/)
  })

  test('an abort ends the reading at once with its reason', async () => {
    const stop = new AbortController()
    const reading = readAll(
      [file('a.mbox', makeMbox(Array.from({ length: 500 }, (_, i) => makeMail({ id: `<${i}@x>` }))))],
      {
        signal: stop.signal,
        onProgress: () => stop.abort(new Error('stopped by the user')),
      },
    )
    await expect(reading).rejects.toThrow('stopped by the user')
  })
})
