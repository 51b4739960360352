import type { AttachmentLook } from '../../core/contract/attachment.ts'
import { hides, mixesAlphabets } from '../../core/plain-sight/hidden-characters.ts'
import { ARCHIVES, kindWords, PROGRAMS, SAME, STARTED, WITH_MACROS } from './kinds.ts'
import { savedName } from './saved-name.ts'

interface Kind {
  /** The ending that belongs to the bytes; null where they are of no known kind. */
  readonly ending: string | null
  readonly type: string | null
  readonly isScript: boolean
}

/** What a file is by its bytes, never by its name, and whether it may be handed out. Never throws for what the bytes hold. */
export async function judge(name: string, bytes: Uint8Array): Promise<AttachmentLook> {
  const kind = await kindOf(bytes)
  const named = endingsOf(name)
  const own = named.at(-1) ?? ''
  const refusals = refusalsOf(kind, named)
  const warnings = warningsOf(name, kind, own, bytes)
  const ending = kind.ending === null || isCalled(kind.ending, own) ? null : (SAME[kind.ending]?.[0] ?? kind.ending)
  return {
    name: savedName(name, refusals.length > 0 ? null : ending),
    what: kind.isScript ? 'a script' : kindWords(kind.ending, kind.type),
    bytes: bytes.byteLength,
    verdict: refusals.length > 0 ? 'refused' : warnings.length > 0 ? 'warned' : 'plain',
    why: refusals.length > 0 ? refusals : warnings,
  }
}

async function kindOf(bytes: Uint8Array): Promise<Kind> {
  const text = isText(bytes) ? Buffer.from(bytes.subarray(0, 4096)).toString('latin1') : null
  if (text !== null) {
    const start = text.replace(/^\u00ef\u00bb\u00bf/, '').trimStart()
    if (
      start.startsWith('#!') ||
      /^<\?php|^@echo\b|^\s*(?:on error resume next|wscript\.|set-executionpolicy)/i.test(start)
    )
      return { ending: 'txt', type: 'text/plain', isScript: true }
    if (/<svg[\s>]/i.test(start)) return { ending: 'svg', type: 'image/svg+xml', isScript: false }
    if (
      /<(?:!doctype\s+html|html|head|body|script|iframe|meta|form|table|div|p|a)[\s>/]/i.test(start) &&
      start.startsWith('<')
    )
      return { ending: 'html', type: 'text/html', isScript: false }
  }
  const { fileTypeFromBuffer } = await import('file-type')
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (found) return { ending: found.ext, type: found.mime, isScript: false }
  return text === null
    ? { ending: null, type: null, isScript: false }
    : { ending: 'txt', type: 'text/plain', isScript: false }
}

/** Words in any usual encoding: no control bytes but those of lines. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return wide || bytes.subarray(0, 4096).every((byte) => byte >= 32 || (byte >= 9 && byte <= 13) || byte === 27)
}

/** Every ending of a name as a system could read it, lower case: `a.pdf .EXE.` ends in `exe`. */
function endingsOf(name: string): string[] {
  const plain = name.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').replace(/[\s.]+$/, '')
  return plain
    .split('.')
    .slice(1)
    .map((part) => part.trim().toLowerCase())
}

function isCalled(ending: string, own: string): boolean {
  return (SAME[ending] ?? [ending]).includes(own)
}

function refusalsOf(kind: Kind, named: readonly string[]): string[] {
  const last = named.at(-1) ?? ''
  if (kind.ending !== null && PROGRAMS.has(kind.ending))
    return ['This is a program, whatever its name says. No public body answers a request with one.']
  if (kind.isScript) return ['This is a script: opened, it would do what its writer wants on your machine.']
  if (STARTED.has(last))
    return [`A file that ends in .${last} is started as a program, or leads your system elsewhere.`]
  return []
}

function warningsOf(name: string, kind: Kind, own: string, bytes: Uint8Array): string[] {
  const { ending } = kind
  const says: [boolean, string][] = [
    [
      ending !== null && own !== '' && !isCalled(ending, own),
      `Its name says .${own}; by its content it is ${kindWords(ending, kind.type)}.`,
    ],
    [ending === null, 'Its content is of no kind that is known here, so that its name alone says what it is.'],
    [
      ending !== null && (WITH_MACROS.has(ending) || hasMacros(bytes)),
      'It holds macros, small programs that run inside Office. Leave them off when you are asked.',
    ],
    [
      ending === 'html' || ending === 'svg',
      'Opened in a browser it could run scripts and tell its sender that it was opened.',
    ],
    [ending !== null && ARCHIVES.has(ending), 'What is inside it was not looked at: a program may be among it.'],
    [hides(name) || mixesAlphabets(name), 'Its name holds characters that hide or look like others.'],
  ]
  return says.flatMap(([holds, sentence]) => (holds ? [sentence] : []))
}

/** Names that Office gives to the parts that hold macros, in its old files (two bytes a letter) and its new ones. */
const MACRO_PARTS = [Buffer.from('_VBA_PROJECT', 'utf16le'), Buffer.from('vbaProject.bin', 'latin1')]

function hasMacros(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return MACRO_PARTS.some((part) => buffer.includes(part))
}
