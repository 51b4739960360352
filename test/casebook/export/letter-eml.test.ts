import { execFileSync, spawnSync } from 'node:child_process'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { fileNameOf, type OutgoingLetter } from '../../../casebook/export/letter.ts'
import { letterToEml } from '../../../casebook/export/letter-eml.ts'
import { letterToText } from '../../../casebook/export/letter-text.ts'

const LONG = 'Wörter, die sich über viele Spalten hinziehen, damit die Zeile umgebrochen werden muss. '.repeat(5).trim()
const letter: OutgoingLetter = {
  from: { name: 'Ada Fell', address: 'ada@fell.example' },
  to: "Nan O'Dell <nan.o'dell@northmoor.example>, foi@northmoor.example",
  subject:
    'Überprüfung of FOI–410: “pools” and a long subject that does not fit on one line of seventy-eight characters',
  body: `Dear Northmoor Council,\n\n${LONG}\n\n.\nFrom here on: £450 = 18 hours.\n`,
  inReplyTo: '<m3@northmoor.example>',
  threadReferences: ['<m1@northmoor.example>', '<m3@northmoor.example>'],
  attachments: [
    {
      name: 'Refusal – März.pdf',
      type: 'application/pdf',
      bytes: new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 255, 13, 10]),
    },
    { name: 'notes.txt', type: 'text/plain', bytes: new TextEncoder().encode('line one\r\nline two\n') },
  ],
}
const words = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd()
const python = spawnSync('python3', ['-c', 'import email.policy']).status === 0

describe('a letter as an unsent message', () => {
  it('comes back whole from an independent parser', async () => {
    const mail = await PostalMime.parse(await letterToEml(letter))
    expect(mail.subject).toBe(letter.subject)
    expect(words(mail.text ?? '')).toBe(words(letter.body))
    expect(mail.from).toMatchObject({ name: 'Ada Fell', address: 'ada@fell.example' })
    expect(mail.to?.map((one) => one.address)).toEqual(["nan.o'dell@northmoor.example", 'foi@northmoor.example'])
    expect(mail.inReplyTo).toBe('<m3@northmoor.example>')
    expect(mail.references).toBe('<m1@northmoor.example> <m3@northmoor.example>')
    expect(mail.headers.find((one) => one.key === 'x-unsent')?.value).toBe('1')
    expect(mail.attachments.map((one) => [one.filename, one.mimeType])).toEqual([
      ['Refusal – März.pdf', 'application/pdf'],
      ['notes.txt', 'text/plain'],
    ])
    expect(mail.attachments.map((one) => [...new Uint8Array(one.content as ArrayBuffer)])).toEqual(
      letter.attachments.map((one) => [...one.bytes]),
    )
  })

  it('leaves date and message id to the program that sends it', async () => {
    const mail = await PostalMime.parse(await letterToEml(letter))
    expect(mail.date).toBeUndefined()
    expect(mail.messageId).toBeUndefined()
  })

  it('is 7-bit with short lines and CRLF', async () => {
    const bytes = await letterToEml(letter)
    expect(bytes.every((byte) => byte < 128)).toBe(true)
    const lines = new TextDecoder().decode(bytes).split('\r\n')
    expect(lines.every((line) => line.length <= 998 && !line.includes('\n'))).toBe(true)
  })

  it('an addressee that is only a name stays out of the address line', async () => {
    const mail = await PostalMime.parse(
      await letterToEml({ ...letter, to: 'Northmoor Council', from: { name: 'Ada', address: null } }),
    )
    expect(mail.to ?? []).toEqual([])
    expect(mail.from).toBeUndefined()
  })

  it('no words of the letter become heads', async () => {
    const mail = await PostalMime.parse(
      await letterToEml({ ...letter, subject: 'x\r\nBcc: spy@evil.example', attachments: [] }),
    )
    expect(mail.bcc ?? []).toEqual([])
    expect(mail.subject).toContain('Bcc: spy@evil.example')
  })

  it.skipIf(!python)('comes back whole from Python’s parser too', async () => {
    const code = `
import sys, json, email, email.policy
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
print(json.dumps({"subject": m["subject"], "body": m.get_body().get_content(), "to": [a.addr_spec for a in m["to"].addresses],
  "unsent": m["x-unsent"], "files": [[p.get_filename(), list(p.get_content() if isinstance(p.get_content(), bytes) else p.get_content().encode())] for p in m.iter_attachments()],
  "defects": [str(d) for p in m.walk() for d in p.defects]}))`
    const out: unknown = JSON.parse(
      execFileSync('python3', ['-c', code], { input: await letterToEml(letter) }).toString(),
    )
    expect(out).toMatchObject({
      subject: letter.subject,
      to: ["nan.o'dell@northmoor.example", 'foi@northmoor.example'],
      unsent: '1',
      defects: [],
    })
    const read = out as { body: string; files: [string, number[]][] }
    expect(words(read.body)).toBe(words(letter.body))
    expect(read.files.map(([name]) => name)).toEqual(['Refusal – März.pdf', 'notes.txt'])
    expect(read.files[0]?.[1]).toEqual([...(letter.attachments[0]?.bytes ?? [])])
  })
})

describe('file names and text', () => {
  it('a subject becomes a name that every system takes', () => {
    expect(fileNameOf('Re: FOI/410: “pools”?', 'eml')).toBe('Re FOI 410 pools.eml')
    expect(fileNameOf('../..\\', 'docx')).toBe('Letter.docx')
    expect([...fileNameOf('ü'.repeat(300), 'eml')].length).toBe(84)
  })

  it('the text for a web form', () => {
    expect(letterToText({ subject: 'Reminder', body: 'Dear\r\nYou' })).toBe('Reminder\n\nDear\nYou\n')
  })
})
