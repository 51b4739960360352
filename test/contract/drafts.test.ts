import { describe, expect, test } from 'vitest'
import { PAGE } from '../casebook/drafts/page.ts'
import { connectEach } from './connect-each.ts'
import { transports, type Client } from './transports.ts'

describe.each(transports)('drafts over $name', ({ connect }) => {
  let client: Client
  connectEach(connect, '2031-04-01', (open) => ({ client } = open))

  test('moves, composing, files in and files out', async () => {
    const { cases } = await client.import.bring({ kind: 'paste', text: PAGE })
    const caseId = cases[0]?.id ?? ''
    expect((await client.draft.moves({ caseId }))[0]?.kind).toBe('narrow')
    const { draft } = await client.draft.start({ caseId, template: 'narrow' })
    const bytes = new Uint8Array([0, 1, 2, 253, 254, 255])
    const attached = await client.draft.attach({ id: draft.id, files: [new File([bytes], 'Bögen.bin')] })
    expect(attached.attachments).toMatchObject([{ name: 'Bögen.bin', bytes: 6 }])
    const { file, name } = await client.draft.export({ id: draft.id, as: 'docx' })
    expect(name).toMatch(/\.docx$/)
    expect([...new Uint8Array(await (file as File).arrayBuffer()).slice(0, 2)]).toEqual([0x50, 0x4b])
    const post = await client.draft.export({ id: draft.id, as: 'pdf' })
    expect([post.name.endsWith('.pdf'), (await (post.file as File).text()).slice(0, 8)]).toEqual([true, '%PDF-1.7'])
    expect((await client.draft.check({ id: draft.id, subject: 'x', body: 'y' })).some((check) => !check.ok)).toBe(true)
    const { entry } = await client.draft.markSent({
      id: draft.id,
      on: '2031-04-01',
      how: 'post',
      to: 'Town Hall',
      proof: 'RM 12',
    })
    expect(await client.draft.attempts({ caseId })).toContainEqual(
      expect.objectContaining({ entry, how: 'post', to: 'Town Hall', proof: 'RM 12', effectiveOn: '2031-04-01' }),
    )
    expect((await client.entry.open({ id: entry })).attachments).toMatchObject([{ name: 'Bögen.bin' }])
  })

  test('the evidence bundle: what goes in is seen first, then handed over as a file', async () => {
    const { cases } = await client.import.bring({ kind: 'paste', text: PAGE })
    const caseId = cases[0]?.id ?? ''
    const preview = await client.bundle.preview({ caseId })
    expect(preview.documents.map(({ n, story }) => [n, story])).toEqual([
      [1, 'Asked: 3 questions'],
      [2, expect.stringMatching(/^Acknowledged/)],
      [3, 'Refused: cost limit, question 2, offers questions 1 and 3'],
    ])
    // A path is no matter of a page's: the file is handed over all the same.
    const made = await client.bundle.make({ caseId, form: 'zip', path: 'case.zip' })
    const bytes = new Uint8Array(await (made.file as File).arrayBuffer())
    expect(made).toMatchObject({ documents: 3, bytes: bytes.length, name: expect.stringMatching(/\.zip$/) })
    expect([bytes[0], bytes[1]]).toEqual([0x50, 0x4b])
    await expect(client.bundle.preview({ caseId: 'nothing' })).rejects.toThrow('There is no case nothing')
  })
})
