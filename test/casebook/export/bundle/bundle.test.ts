import { createHash } from 'node:crypto'
import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { STANDARD, asAsked } from '../../../../renderer/bundle/chosen.ts'
import { PAGE } from '../../drafts/page.ts'
import { opened } from '../../opened.ts'
import { pdfPages } from '../pdf-pages.ts'
import { broughtIn } from './letters.ts'
import { filesIn, textOf } from './zip-files.ts'

const standard = asAsked(STANDARD)
const bytesOf = async ({ file }: { file: File | null }) => new Uint8Array(await (file ?? new Blob()).arrayBuffer())

test('the preview says what goes in and what stays out, and writes nothing', async () => {
  const one = await opened({ shell: 'web' })
  const caseId = await broughtIn(one)
  const before = await one.client.history.list({})
  const preview = await one.client.bundle.preview({ caseId })
  expect(await one.client.bundle.preview({ caseId, choices: standard })).toEqual(preview)
  expect(preview.documents.map(({ n, dateWords, files }) => [n, dateWords, files.map((file) => file.name)])).toEqual([
    [1, '3 March 2031', ['request.eml']],
    [2, '28 March 2031', ['refusal.eml', expect.stringContaining('cost'), 'view.lnk']],
  ])
  // A program is not handed out.
  expect(preview.documents[1]?.files[2]?.leftOutBecause).toContain('started as a program')
  // Private by default: notes, drafts; nothing is taken out of the letters unless asked for.
  expect(preview).toMatchObject({ notes: 0, drafts: [], hidden: [], leftOut: [] })
  expect(preview.bytes).toBeGreaterThan(1000)
  expect(await one.client.history.list({})).toEqual(before)
})

test('the archive: index, paginated PDF, numbered letters, their files under safe names, and sums that hold', async () => {
  const one = await opened({ shell: 'web' })
  const caseId = await broughtIn(one)
  const made = await one.client.bundle.make({ caseId, form: 'zip' })
  const bytes = await bytesOf(made)
  expect(made).toMatchObject({ documents: 2, bytes: bytes.byteLength })
  expect(made.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  const files = filesIn(bytes)
  expect([...files.keys()]).toEqual([
    'README.txt',
    'Index.html',
    'Bundle.pdf',
    expect.stringMatching(/^Documents\/01 2031-03-03 Asked.*\.html$/),
    expect.stringMatching(/^Documents\/02 2031-03-28 .*\.html$/),
    'Files/01 as it came - request.eml',
    'Files/02 as it came - refusal.eml',
    expect.stringMatching(/^Files\/02 cost[^/<>]*\.csv$/),
    'manifest.json',
    'SHA256SUMS.txt',
  ])
  const index = textOf(files.get('Index.html'))
  expect(index).toContain('FOI/2031/0417')
  expect(index).toMatch(
    /<h2>Chronology<\/h2>[\s\S]*<h2>References<\/h2>[\s\S]*<h2>Time limits<\/h2>[\s\S]*<h2>Questions<\/h2>/,
  )
  // The working of the clock: received, due, answered, section.
  expect(index).toContain('4 March 2031')
  expect(index).toContain('1 April 2031')
  expect(index).toContain('answered 28 March 2031, in time')
  expect(index).toMatch(/section 10\(1\)/)
  // The ledger with the passage that decided it.
  expect(index).toMatch(
    /Question 2: Answered in part \(section 43\(2\)\)[\s\S]*<blockquote[^>]*>[^<]*exempt from disclosure/,
  )
  for (const [, link] of index.matchAll(/href="([^"#]+)"/g))
    expect([...files.keys()]).toContain(decodeURIComponent(link ?? ''))
  const page = textOf(files.get([...files.keys()][4] ?? ''))
  for (const [, link] of page.matchAll(/href="\.\.\/([^"]+)"/g))
    expect([...files.keys()]).toContain(decodeURIComponent(link ?? ''))
  expect(page).not.toMatch(/<script|lamplighter/)

  const sums = textOf(files.get('SHA256SUMS.txt')).trim().split('\n')
  expect(sums).toHaveLength(8)
  for (const line of sums) {
    const [sum, name] = [line.slice(0, 64), line.slice(66)]
    expect(
      createHash('sha256')
        .update(files.get(name) ?? '')
        .digest('hex'),
    ).toBe(sum)
  }
  const manifest = JSON.parse(textOf(files.get('manifest.json')))
  expect(manifest.files.map((file: { sha256: string }) => file.sha256)).toEqual(sums.map((line) => line.slice(0, 64)))
  // Byte for byte.
  expect(textOf(files.get('Files/01 as it came - request.eml'))).toContain('Message-ID: <lights-1@post.example>')
})

test('the PDF has real text in every tongue, page numbers, bookmarks, a title and a language, and is tagged', async () => {
  const one = await opened({ shell: 'web' })
  const caseId = await broughtIn(one)
  const bytes = await bytesOf(await one.client.bundle.make({ caseId, form: 'pdf' }))
  const pages = await pdfPages(bytes)
  const whole = pages.join('\n')
  for (const words of ['Zażółć Gęślą', 'Ní Dhomhnaill & Παπαδοπούλου – the company', '“contract”', 'FOI/2031/0417'])
    expect(whole).toContain(words)
  pages.forEach((page, at) => expect(page).toContain(`Page ${at + 1} of ${pages.length}`))
  // The page that the index gives for a document is the page on which it begins.
  const begins = pages.findIndex((page) => page.startsWith('Document 2')) + 1
  expect(begins).toBeGreaterThan(2)
  const pdf = await getDocumentProxy(bytes.slice())
  const { items } = await (await pdf.getPage(2)).getTextContent()
  const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
  const row = words.find((item) => item.str.includes('28 March 2031'))
  expect(words.filter((item) => item.transform[5] === row?.transform[5]).map((item) => item.str.trim())).toContain(
    String(begins),
  )
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> }
  expect(info).toMatchObject({ Title: expect.stringContaining('evidence bundle'), Language: 'en-GB' })
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  const outline = await pdf.getOutline()
  expect(outline.map((item) => item.title)).toEqual([
    'Cover',
    'Chronology',
    'References',
    'Time limits',
    'Questions',
    'Documents',
  ])
  expect(outline.at(-1)?.items).toHaveLength(2)
  const tree = JSON.stringify(await (await pdf.getPage(2)).getStructTree())
  for (const role of ['Table', 'TR', 'TH', 'TD', 'H2']) expect(tree).toContain(`"role":"${role}"`)
})

test('what stays out is named by number only; notes and drafts come when they are wanted', async () => {
  const one = await opened({ shell: 'web' })
  const caseId = await broughtIn(one)
  const { entries } = await one.client.case.get({ id: caseId })
  const choices = {
    ...standard,
    leaveOut: [entries[0]?.id ?? ''],
    notes: true,
    drafts: true,
    attachments: false,
    originals: false,
  }
  const preview = await one.client.bundle.preview({ caseId, choices })
  expect(preview).toMatchObject({
    documents: [{ n: 1, at: 2, files: [] }],
    leftOut: [{ at: 1, why: 'You left it out.' }],
    notes: 1,
    drafts: [expect.stringContaining('FOI/2031/0417')],
  })
  const page = textOf(await bytesOf(await one.client.bundle.make({ caseId, choices, form: 'html' })))
  expect(page).toContain('Ask the lamplighter first')
  expect(page).toContain('1 entry of the case is not in this bundle.')
  expect(page).toContain('Drafts, not sent')
  expect(page).not.toContain('zofia@post.example</')
  const all = { ...standard, leaveOut: entries.map((entry) => entry.id) }
  await expect(one.client.bundle.preview({ caseId, choices: all })).rejects.toThrow('choose at least one letter')
})

test('the requester’s own addresses are taken out of everything, the authority’s are not', async () => {
  const one = await opened({ shell: 'web' })
  const caseId = await broughtIn(one)
  const choices = { ...standard, hideAddress: true, hide: ['Παπαδοπούλου'], notes: true, drafts: true }
  const preview = await one.client.bundle.preview({ caseId, choices })
  expect(preview.hidden.map(({ words }) => words)).toEqual([
    'Παπαδοπούλου',
    'zofia@post.example',
    '12 Quay Lane, Saltmere, SM1 2AB',
  ])
  // One that is no secret can be left where it is.
  const kept = { ...choices, show: ['12 Quay Lane, Saltmere, SM1 2AB', '12 Quay Lane', 'SM1 2AB'] }
  expect((await one.client.bundle.preview({ caseId, choices: kept })).hidden).toContainEqual({
    words: '12 Quay Lane, Saltmere, SM1 2AB',
    times: 0,
    out: false,
  })
  expect(textOf(await bytesOf(await one.client.bundle.make({ caseId, choices: kept, form: 'html' })))).toContain(
    '12 Quay Lane',
  )
  // The bytes of a mail would show what is taken out of its words.
  expect(preview.documents.flatMap(({ files }) => files).map((file) => file.leftOutBecause !== null)).toEqual([
    true,
    true,
    false,
    true,
  ])
  expect(preview.warnings.join(' ')).toContain('look whether your address stands in them')
  for (const form of ['zip', 'pdf', 'html', 'json'] as const) {
    const bytes = await bytesOf(await one.client.bundle.make({ caseId, choices, form }))
    const texts =
      form === 'zip'
        ? [...filesIn(bytes)].map(([, file]) => textOf(file))
        : form === 'pdf'
          ? await pdfPages(bytes)
          : [textOf(bytes)]
    const whole = texts.join('\n')
    for (const secret of ['Quay Lane', 'SM1 2AB', 'zofia@post.example', 'Παπαδοπούλου'])
      expect(whole).not.toContain(secret)
    if (form !== 'json') expect(whole).toContain('foi@saltmere.example')
    expect(whole).toContain('[address removed]')
    expect(whole).toContain('Saltmere Borough Council')
  }
})

test('a pasted page that all its letters are in goes in once, and the index tells which documents come from it', async () => {
  const one = await opened({ shell: 'web' })
  const { cases } = await one.client.import.bring({ kind: 'paste', text: PAGE })
  const caseId = cases[0]?.id ?? ''
  const files = filesIn(await bytesOf(await one.client.bundle.make({ caseId, form: 'zip' })))
  const [source, ...more] = [...files.keys()].filter((name) => name.startsWith('Files/'))
  expect(more).toEqual([])
  expect(textOf(files.get(source ?? ''))).toBe(PAGE)
  expect(textOf(files.get('Index.html'))).toMatch(/as it came: documents 1 to 3</)
  const choices = { ...standard, leaveOut: [(await one.client.case.get({ id: caseId })).entries[1]?.id ?? ''] }
  const less = filesIn(await bytesOf(await one.client.bundle.make({ caseId, form: 'zip', choices })))
  expect([...less.keys()].filter((name) => name.startsWith('Files/'))).toEqual([])
})

test('a page in a browser cannot say where on this disk it is written', async () => {
  const one = await opened({ shell: 'web' })
  const caseId = await broughtIn(one)
  const made = await one.client.bundle.make({ caseId, form: 'json', path: '/nowhere/at/all.json' })
  expect(made.file?.name).toMatch(/\.json$/)
  expect(JSON.parse(textOf(await bytesOf(made)))).toMatchObject({ id: caseId, entries: [{ n: 1 }, { n: 2 }] })
})

test('an attachment whose bytes are gone is named and keeps nothing else back', async () => {
  const one = await opened({ shell: 'web' })
  const caseId = await broughtIn(one)
  const { store, originals } = one.casebook.context
  const view = one.casebook.context.views.get(caseId)
  const hash = view.entries[1]?.letter.attachments[0]?.hash ?? ''
  const { rm } = await import('node:fs/promises')
  await rm(originals.pathOf(hash))
  expect(store.db.get('SELECT hash FROM packed WHERE hash = ?', hash)).toBeUndefined()
  const preview = await one.client.bundle.preview({ caseId })
  expect(preview.documents[1]?.files[1]?.leftOutBecause).toContain('missing')
  expect((await one.client.bundle.make({ caseId, form: 'zip' })).documents).toBe(2)
})
