import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { afterAll, describe, expect, it } from 'vitest'
import { letterToDocx } from '../../../casebook/export/letter-docx.ts'
import type { OutgoingLetter } from '../../../casebook/export/letter.ts'

const letter: OutgoingLetter = {
  from: { name: 'Ada Fell', address: 'ada@fell.example' },
  to: 'Northmoor Council',
  subject: 'Request for internal review: FOI-410',
  body: 'Dear Northmoor Council,\n\nI ask for a review – “afresh” – of <this> & that.\n\n- one\n- two\n\nYours faithfully,\n\nAda Fell',
  inReplyTo: null,
  threadReferences: [],
  attachments: [{ name: 'Refusal.pdf', type: 'application/pdf', bytes: new Uint8Array() }],
}
const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)
const folder = mkdtempSync(join(tmpdir(), 'foi-docx-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a letter for the post', () => {
  it('an independent reader finds writer, addressee, day, subject and every paragraph in order', async () => {
    const { value, messages } = await mammoth.extractRawText({
      buffer: Buffer.from(await letterToDocx(letter, '2025-02-14')),
    })
    expect(messages).toEqual([])
    const words = value.split(/\n+/).filter(Boolean)
    expect(words).toEqual([
      'Ada Fell',
      'ada@fell.example',
      'Northmoor Council',
      '14 February 2025',
      'Request for internal review: FOI-410',
      'Dear Northmoor Council,',
      'I ask for a review – “afresh” – of <this> & that.',
      '- one',
      '- two',
      'Yours faithfully,',
      'Ada Fell',
      'Enclosed: Refusal.pdf',
    ])
  })

  it.skipIf(!office)(
    office ? 'LibreOffice opens it' : 'LibreOffice is not installed; not opened there',
    async () => {
      const file = join(folder, 'letter.docx')
      writeFileSync(file, await letterToDocx(letter, '2025-02-14'))
      execFileSync(
        office ?? '',
        [
          '--headless',
          `-env:UserInstallation=file://${folder}/profile`,
          '--convert-to',
          'txt:Text (encoded):UTF8',
          '--outdir',
          folder,
          file,
        ],
        { stdio: 'ignore' },
      )
      const text = readFileSync(join(folder, 'letter.txt'), 'utf8')
      for (const words of [
        'Ada Fell',
        '14 February 2025',
        'Request for internal review: FOI-410',
        '“afresh”',
        'Enclosed: Refusal.pdf',
      ])
        expect(text).toContain(words)
    },
    120_000,
  )
})
