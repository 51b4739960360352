import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { afterAll, describe, expect, it } from 'vitest'
import { letterToEml } from '../../../casebook/export/letter-eml.ts'

const lacks = spawnSync('which', ['mutt']).status === 0 ? null : 'mutt'
if (lacks) console.log(`Left out: the .eml in a real mail program lacks ${lacks}.`)

describe.skipIf(lacks)('an .eml opened as a draft in mutt and sent from there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'foi-desk-mutt-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('goes out with its addressee, subject, thread, words and attachment, and a day and id of the program’s own', async () => {
    const bytes = new Uint8Array([37, 80, 68, 70, 0, 255, 13, 10, 46, 13, 10])
    const body = 'Dear Council,\n\nNaïve façade – “quoted”.\n\n1) How many?\n\nYours faithfully,\n\nWilma Underhill'
    const draft = join(folder, 'draft.eml')
    writeFileSync(
      draft,
      await letterToEml({
        from: { name: 'Wilma Underhill', address: 'wilma@post.example' },
        to: 'foi@saltmere.example',
        subject: 'Überprüfung – request for a review: FOI/2031/0911',
        body,
        inReplyTo: '<second@saltmere.example>',
        threadReferences: ['<first@post.example>', '<second@saltmere.example>'],
        attachments: [{ name: 'Bögen Plan.pdf', type: 'application/pdf', bytes }],
      }),
    )
    // In place of a mail server: what mutt would hand to one, and to whom.
    const sendmail = join(folder, 'sendmail')
    writeFileSync(sendmail, `#!/bin/sh\necho "$@" > '${folder}/to'\ncat > '${folder}/sent'\n`, { mode: 0o755 })
    const settings = join(folder, 'muttrc')
    writeFileSync(settings, `set sendmail="${sendmail}"\nset copy=no\nset charset=utf-8\nset send_charset=utf-8\n`)
    const run = spawnSync('mutt', ['-n', '-F', settings, '-H', draft], {
      input: '',
      env: { PATH: process.env['PATH'], HOME: folder, LANG: 'C.UTF-8' },
      timeout: 20_000,
    })
    expect(run.stderr.toString()).toBe('')
    expect(run.status).toBe(0)

    expect(readFileSync(join(folder, 'to'), 'utf8').trim()).toBe('-- foi@saltmere.example')
    const sent = await PostalMime.parse(readFileSync(join(folder, 'sent')))
    expect(sent).toMatchObject({
      from: { name: 'Wilma Underhill', address: 'wilma@post.example' },
      subject: 'Überprüfung – request for a review: FOI/2031/0911',
      inReplyTo: '<second@saltmere.example>',
    })
    expect(sent.references?.split(/\s+/)).toEqual(['<first@post.example>', '<second@saltmere.example>'])
    expect(sent.text?.trim()).toBe(body)
    expect(sent.attachments).toHaveLength(1)
    expect(sent.attachments[0]).toMatchObject({ filename: 'Bögen Plan.pdf', mimeType: 'application/pdf' })
    expect(new Uint8Array(sent.attachments[0]?.content as ArrayBuffer)).toEqual(bytes)
    expect(sent.messageId).toMatch(/@/)
    expect(sent.date).toBeTruthy()
  })
})
