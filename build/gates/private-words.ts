import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { GateResult, SourceFile } from './source-files.ts'

/** Words that may stand in no file of the project, each with the reason. */
export interface Forbidden {
  readonly word: string
  readonly why: string
}

const PATHS = [/(?<![\w.-])\/(?:home|Users)\/[a-z][\w.-]{2,}\//, /(?<![\w.-])[A-Z]:\\Users\\/]

/** The gate of private words: no path of the machine that it was written on, and none of the words given. */
export function checkPrivateWords(files: readonly SourceFile[], forbidden: readonly Forbidden[]): GateResult {
  const problems: string[] = []
  for (const file of files) {
    const text = file.text.toLowerCase()
    for (const { word, why } of forbidden) {
      const at = text.indexOf(word.toLowerCase())
      if (at >= 0) problems.push(`${file.path}:${lineOf(text, at)} holds '${word}': ${why}`)
    }
    for (const pattern of PATHS) {
      const at = file.text.search(pattern)
      if (at >= 0) problems.push(`${file.path}:${lineOf(file.text, at)} holds a path of somebody's machine`)
    }
  }
  return { looked: files.length, problems }
}

const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length

/** The folders of this machine that the project stands in: a file that names them works nowhere else. */
export function machineWords(root: string): Forbidden[] {
  return [`${root}/`, `${homedir()}/`]
    .filter((word) => word.length > 4)
    .map((word) => ({ word, why: 'a path of this machine' }))
}

/**
 * The names and numbers of the real people and bodies in the acceptance data, which belongs to somebody else; null where the
 * data is not beside the project.
 */
export function acceptanceWords(root: string): Forbidden[] | null {
  const folder = join(root, '..', 'shared', 'acceptance', 'mps-thread')
  if (!existsSync(folder)) return null
  const words = new Set<string>()
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.json'))) {
    collect(JSON.parse(readFileSync(join(folder, name), 'utf8')), words)
  }
  return [...words]
    .filter((word) => !ANYBODY.test(word))
    .map((word) => ({ word, why: 'a name or number of the acceptance data' }))
}

/** Senders that any thread may have. */
const ANYBODY = /\b(mail|team|system|unit|office)\b/i

const NAMED = new Set(['authority', 'requester', 'sender'])

function collect(value: unknown, words: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) collect(one, words)
  else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if (NAMED.has(key) && typeof inner === 'string' && inner.includes(' ')) words.add(inner.replace(/\s*\(.*\)$/, ''))
      else if (key === 'references' && Array.isArray(inner)) for (const one of inner) addReference(one, words)
      else collect(inner, words)
    }
  }
}

function addReference(one: unknown, words: Set<string>): void {
  const value = one !== null && typeof one === 'object' && 'value' in one ? one.value : one
  if (typeof value === 'string' && value.length >= 6) words.add(value)
}
