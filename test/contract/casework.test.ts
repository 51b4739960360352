import { describe, expect, test } from 'vitest'
import { OTHER, PAGE } from './letters.ts'
import { connectEach } from './connect-each.ts'
import { transports, type Client } from './transports.ts'

describe.each(transports)('over $name', ({ connect }) => {
  let client: Client
  connectEach(connect, '2031-05-06', (open) => ({ client } = open))

  const bring = async (text: string): Promise<string> =>
    (await client.import.bring({ kind: 'paste', text })).cases[0]?.id ?? ''

  test('log.add takes files; log.get and log.edit have what was entered', async () => {
    const caseId = await bring(PAGE)
    const entry = {
      what: 'letter-in' as const,
      on: '2031-04-02',
      who: 'Saltmere Borough Council',
      text: '',
      reference: null,
      kind: null,
      proof: null,
    }
    const file = new File(['Thank you for your letter. Our reference is IR/2031/7.'], 'letter.txt', {
      type: 'text/plain',
    })
    const made = await client.log.add({ caseId, entry, files: [file] })
    expect((await client.entry.open({ id: made.entry })).text).toContain('IR/2031/7')
    const got = await client.log.get({ id: made.entry })
    expect(got).toMatchObject({ entry, files: [{ name: 'letter.txt', type: 'text/plain' }] })
    await client.log.edit({ id: made.entry, entry: { ...entry, text: 'Typed.' }, keep: [got?.files[0]?.hash ?? ''] })
    expect(await client.entry.open({ id: made.entry })).toMatchObject({
      text: 'Typed.',
      attachments: [{ name: 'letter.txt' }],
    })
  })

  test('entry.file gives a file of the letter back as it was kept, and no other', async () => {
    const caseId = await bring(PAGE)
    const entry = {
      what: 'meeting' as const,
      on: '2031-04-02',
      who: '',
      text: 'x',
      reference: null,
      kind: null,
      proof: null,
    }
    const bytes = Uint8Array.from({ length: 300 }, (_, n) => n % 256)
    const file = new File([bytes], 'plan.bin', { type: 'application/octet-stream' })
    const made = await client.log.add({ caseId, entry, files: [file] })
    const [kept] = (await client.entry.open({ id: made.entry })).attachments
    const back = await client.entry.file({ id: made.entry, hash: kept?.hash ?? '' })
    expect(back.name).toBe('plan.bin')
    expect(new Uint8Array(await back.arrayBuffer())).toEqual(bytes)
    const other = (await client.case.get({ id: caseId })).entries[0]?.id ?? ''
    await expect(client.entry.file({ id: other, hash: kept?.hash ?? '' })).rejects.toThrow('no such file')
  })

  test('arrange: preview, apply, loose, link, links, unlink', async () => {
    const [lights, shelters] = [await bring(PAGE), await bring(OTHER)]
    const last = (await client.case.get({ id: lights })).entries[2]?.id ?? ''
    const preview = await client.arrange.preview({ do: 'take-out', entries: [last] })
    expect(preview).toMatchObject({ cases: [{ caseId: lights, entries: 2, gone: false }] })
    expect(await client.arrange.apply({ do: 'take-out', entries: [last] })).toMatchObject({ caseId: null })
    const [loose] = await client.arrange.loose()
    expect(loose?.words).toContain('Saltmere')
    await client.arrange.apply({ do: 'put-in', letters: [loose?.id ?? ''], to: shelters })
    expect(await client.arrange.link({ from: lights, to: shelters, kind: 'same-subject' })).toMatchObject([
      { caseId: shelters, kind: 'same-subject' },
    ])
    expect(await client.arrange.links({ caseId: shelters })).toMatchObject([{ caseId: lights }])
    expect(await client.arrange.unlink({ caseId: lights, other: shelters })).toEqual([])
    expect((await client.history.list({})).items.map((item) => item.name).slice(0, 4)).toEqual([
      'arrange.unlink',
      'arrange.link',
      'arrange.put-in',
      'arrange.take-out',
    ])
  })
})
