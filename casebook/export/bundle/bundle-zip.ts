import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { savedName } from '../../attachments/saved-name.ts'
import { CasebookError } from '../../casebook-error.ts'
import type { Originals } from '../../storage/originals.ts'
import { documentHtml, indexHtml, type Places } from './bundle-html.ts'
import { bundlePdf } from './bundle-pdf.ts'
import { madeOn, type BundleContents, type BundledDocument, type GoingFile } from './contents.ts'
import { uniqueNames } from './unique-names.ts'

export const INDEX = 'Index.html'
export const MANIFEST = 'manifest.json'
export const SUMS = 'SHA256SUMS.txt'

interface Part {
  name: string
  /** Numbers of the documents that it belongs to. */
  documents: number[]
  what: 'index' | 'bundle' | 'document' | 'original' | 'attachment'
  bytes: () => Promise<Uint8Array> | Uint8Array
}

/**
 * The bundle as an archive: index, the paginated PDF, every letter as a numbered page, the files that came with them, and a list of
 * SHA-256 sums of all that `sha256sum -c SHA256SUMS.txt` checks. Read one file after the other.
 */
export function bundleZip(contents: BundleContents, originals: Pick<Originals, 'get'>): AsyncIterable<Uint8Array> {
  const zip = new ZipFile()
  const mtime = new Date(contents.madeAt)
  const sums: { name: string; documents: number[]; what: Part['what']; bytes: number; sha256: string }[] = []
  const lazily = (
    name: string,
    bytes: () => Promise<Uint8Array> | Uint8Array,
    tell: (bytes: Uint8Array) => void,
  ): void => zip.addReadStreamLazy(name, { mtime }, (give) => give(null, Readable.from(told(bytes, tell))))
  for (const { name, documents, what, bytes } of partsOf(contents, originals))
    lazily(name, bytes, (found) =>
      sums.push({
        name,
        documents,
        what,
        bytes: found.byteLength,
        sha256: createHash('sha256').update(found).digest('hex'),
      }),
    )
  const text = (words: () => string) => () => Buffer.from(words())
  // Their turn comes last, when every other file has told its sum.
  const manifest = text(() =>
    JSON.stringify(
      {
        kind: 'foi-desk evidence bundle',
        version: 1,
        title: contents.preview.title,
        madeOn: contents.today,
        documents: contents.preview.documents,
        files: sums,
      },
      null,
      1,
    ),
  )
  lazily(MANIFEST, manifest, () => {})
  lazily(
    SUMS,
    text(() => sums.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')),
    () => {},
  )
  zip.end()
  return zip.outputStream as AsyncIterable<Uint8Array>
}

/** Bytes when their turn comes, told of before they go on. */
async function* told(
  bytes: () => Promise<Uint8Array> | Uint8Array,
  tell: (bytes: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  const found = await bytes()
  tell(found)
  yield found
}

function partsOf(contents: BundleContents, originals: Pick<Originals, 'get'>): Part[] {
  const unique = uniqueNames()
  const wide = String(contents.documents.length).length
  const numbered = (n: number): string => String(n).padStart(Math.max(2, wide), '0')
  const pages = new Map(contents.documents.map((one) => [one.n, unique(`Documents/${pageName(one, numbered(one.n))}`)]))
  const files = contents.documents.flatMap((one) =>
    one.going.map((file) => ({
      one,
      file,
      name: unique(
        `Files/${numbered(one.n)} ${file.what === 'original' ? 'as it came - ' : ''}${savedName(file.name, null)}`,
      ),
    })),
  )
  const shared = contents.shared.map((file) => ({
    file,
    name: unique(`Files/as it came - ${savedName(file.name, null)}`),
  }))
  const url = (name: string, from: string): string =>
    `${from}${name
      .split('/')
      .map((part) => encodeURIComponent(part))
      .join('/')}`
  const places = (from: string): Places => ({
    document: (n) => url(pages.get(n) ?? '', from),
    file: (n, name) => {
      const found = files.find(({ one, file }) => one.n === n && file.name === name)
      return found ? url(found.name, from) : null
    },
    shared: shared.map(({ file, name }) => ({ name: file.name, place: url(name, from), documents: file.documents })),
  })
  const read = (file: GoingFile) => async (): Promise<Uint8Array> => {
    const bytes = await originals.get(file.hash)
    if (bytes) return bytes
    throw new CasebookError(
      'damaged',
      `The file “${file.name}” is missing from the casebook: leave the files out, or bring the casebook back from a backup; nothing was written.`,
    )
  }
  return [
    { name: 'README.txt', documents: [], what: 'index', bytes: () => Buffer.from(readme(contents)) },
    { name: INDEX, documents: [], what: 'index', bytes: () => Buffer.from(indexHtml(contents, places(''))) },
    {
      name: 'Bundle.pdf',
      documents: contents.documents.map((one) => one.n),
      what: 'bundle',
      bytes: () => bundlePdf(contents),
    },
    ...contents.documents.map((one): Part => ({
      name: pages.get(one.n) ?? '',
      documents: [one.n],
      what: 'document',
      bytes: () => Buffer.from(documentHtml(one, contents, places('../'), `../${INDEX}`)),
    })),
    ...files.map(({ one, file, name }): Part => ({ name, documents: [one.n], what: file.what, bytes: read(file) })),
    ...shared.map(({ file, name }): Part => ({ name, documents: file.documents, what: 'original', bytes: read(file) })),
  ]
}

/** '03 2031-03-28 Refused cost limit question 2.html'. */
const pageName = (one: BundledDocument, number: string): string =>
  savedName(
    `${[
      number,
      one.date ?? '',
      one.story
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .slice(0, 60),
    ]
      .filter(Boolean)
      .join(' ')
      .trim()}.html`,
    null,
  )

const readme = (contents: BundleContents): string => `Evidence bundle: ${contents.preview.title}
Made on ${madeOn(contents)} with FOI Desk.

Index.html       the cover and index: chronology, references, time limits, questions; begin here
Bundle.pdf       the same with every letter, paginated, to be read or printed whole
Documents        each letter as a page of its own, numbered as in the index
Files            attachments, and the letters as they came, byte for byte; the number is that of the document
manifest.json    every file with its size, SHA-256 and document
SHA256SUMS.txt   the same sums in the form that \`sha256sum -c SHA256SUMS.txt\` checks
`
