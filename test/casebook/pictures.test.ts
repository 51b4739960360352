import { expect, test } from 'vitest'
import { picturePath } from '../../casebook/pictures/pictures.ts'
import { pictureType } from '../../casebook/pictures/sniff.ts'
import { pictureHash, pictureMarkdown, picturesIn } from '../../core/model/note-pictures.ts'
import { PAGE } from '../contract/letters.ts'
import { opened } from './opened.ts'

const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const PNG = bytes(`\u0089PNG\r\n\u001a\n${'\0'.repeat(20)}`)
const HASH = 'a'.repeat(64)

test.each([
  [PNG, 'image/png'],
  [bytes('\u00ff\u00d8\u00ff\u00e0..JFIF'), 'image/jpeg'],
  [bytes('GIF89a....'), 'image/gif'],
  [bytes('RIFF....WEBPVP8 '), 'image/webp'],
  [bytes('\0\0\0 ftypavif'), 'image/avif'],
  [bytes('RIFF....WAVEfmt '), null],
  [bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), null],
  [bytes('<!doctype html>'), null],
  [bytes('%PDF-1.7'), null],
  [new Uint8Array(), null],
])('bytes are what they begin as, not what they are called', (given, type) => {
  expect(pictureType(given)).toBe(type)
})

test('a picture is kept once under its hash; what is none, or too large, is refused in a sentence', async () => {
  const { casebook, client } = await opened()
  const kept = await client.note.picture({ file: new File([PNG], '../../chart.exe', { type: 'text/html' }) })
  expect(kept).toMatchObject({ type: 'image/png', name: 'chart.exe', hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(await casebook.context.originals.has(kept.hash)).toBe(true)
  const page = new File(['<script>'], 'a.png', { type: 'image/png' })
  await expect(client.note.picture({ file: page })).rejects.toThrow('no picture that can be shown')
  const large = new File([PNG, new Uint8Array(10_000_001)], 'a.png')
  await expect(client.note.picture({ file: large })).rejects.toThrow('more than the 10 MB')
})

test('the words of a picture are found; the note names its bytes', async () => {
  const { client } = await opened()
  const { cases } = await client.import.bring({ kind: 'paste', text: PAGE })
  const on = { kind: 'case' as const, caseId: cases[0]?.id ?? '' }
  const text = pictureMarkdown(HASH, 'Chart of the [lamp] prices')
  await client.note.add({ on, text })
  expect((await client.search.query({ q: 'lamp prices' })).hits[0]).toMatchObject({ what: 'note' })
  expect(picturesIn(`${text} and ${text} and picture:abc`)).toEqual([HASH])
  expect(text).toBe(`![Chart of the  lamp  prices](picture:${HASH})`)
  expect([pictureHash(`picture:${HASH}`), pictureHash('picture:../x'), pictureHash('https://a')]).toEqual([
    HASH,
    null,
    null,
  ])
  expect([picturePath(`/picture/${HASH}`), picturePath('/picture/../x'), picturePath(`/picture/${HASH}/x`)]).toEqual([
    HASH,
    null,
    null,
  ])
})

test('cases are found by a few letters, and know who links to them', async () => {
  const { client } = await opened()
  const { cases } = await client.import.bring({ kind: 'paste', text: PAGE })
  const lights = cases[0]?.id ?? ''
  const entry = { what: 'call' as const, on: '2031-04-01', who: '', text: '', reference: null, kind: null, proof: null }
  const { caseId } = await client.log.add({ caseId: null, title: 'The lamp contract', entry })
  await client.note.add({ on: { kind: 'case', caseId }, text: `After [the lights](#/case/${lights})` })
  expect(await client.note.linking({ caseId: lights })).toMatchObject([
    { caseTitle: 'The lamp contract', on: { caseId } },
  ])
  expect(await client.note.linking({ caseId })).toEqual([])
  expect((await client.note.cases({ q: 'LAMP' })).map((one) => one.id)).toEqual([caseId])
  expect((await client.note.cases({ q: 'foi20310417' })).map((one) => one.id)).toEqual([lights])
  expect((await client.note.cases({ q: '', but: lights })).map((one) => one.id)).toEqual([caseId])
})
