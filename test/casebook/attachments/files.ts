import { deflateSync } from 'node:zlib'
import { zipSync } from 'fflate'

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const words = (text: string): Uint8Array => new TextEncoder().encode(text)

export const PDF = bytes('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
/** The beginnings of programs, enough to be known as such and not to run. */
export const EXE = Buffer.concat([bytes('MZ\u0090\u0000\u0003\u0000\u0000\u0000'), Buffer.alloc(400)])
export const ELF = Buffer.concat([bytes('\u007fELF\u0002\u0001\u0001\u0000'), Buffer.alloc(60)])
export const MACHO = Buffer.concat([bytes('\u00cf\u00fa\u00ed\u00fe'), Buffer.alloc(60)])
export const SHORTCUT = Buffer.concat([
  Buffer.from('4c0000000114020000000000c000000000000046', 'hex'),
  Buffer.alloc(60),
])
export const HTML = words('<!doctype html><html><body><script>1</script><p>Sign in</p></body></html>')
export const SVG = words('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="x()"></svg>')
export const SHELL = words('#!/bin/sh\necho hello\n')
export const PLAIN = words('Name,Sum\nHarbour dues,12\n')
export const UNKNOWN = Buffer.from(deflateSync(Buffer.alloc(300, 7)).subarray(2))

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const office = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, words(text)])), { level: 0 })

export const DOCX = office({ '[Content_Types].xml': TYPES, 'word/document.xml': '<w:document/>' })
export const DOCX_WITH_MACROS = office({
  '[Content_Types].xml': TYPES,
  'word/document.xml': '<w:document/>',
  'word/vbaProject.bin': 'macros',
})
export const ZIP = office({ 'inside.txt': 'x' })
