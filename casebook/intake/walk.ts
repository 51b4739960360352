import { readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Limits } from './limits.ts'
import type { ProblemItem } from './intake-item.ts'

/** Names that hold no letters: indexes and control files of mail programs, rubbish of file systems. */
const PASSED_OVER =
  /^(\.DS_Store|Thumbs\.db|desktop\.ini|\.notmuch|\.git|__MACOSX|maildirfolder|subscriptions|courierimap.*|dovecot.*|\.(?:uidvalidity|mh_sequences|xmh_cache)|.*\.(?:msf|lock))$/i
const DEEPEST = 40

export interface FoundFile {
  kind: 'file'
  path: string
  /** Its path from the folder that was given, for people. */
  label: string
  size: number
}

/**
 * The files of a folder and the folders in it, by name. A Maildir is a folder like others, except that what is still being delivered
 * (`tmp`) is left alone. Links are not followed: they may lead anywhere, and round in circles.
 */
export async function* walkFolder(folder: string, limits: Limits): AsyncGenerator<FoundFile | ProblemItem> {
  let count = 0
  async function* inside(path: string, depth: number): AsyncGenerator<FoundFile | ProblemItem> {
    const names = await entriesOf(path)
    if ('kind' in names) return yield names
    const isMaildir = ['cur', 'new', 'tmp'].every((name) => names.folders.includes(name))
    for (const name of names.links)
      yield problem(
        join(path, name),
        'This is a link to another place. Links are not followed: import the file or folder itself.',
      )
    for (const name of names.files) {
      if (++count > limits.entries)
        return yield problem(folder, `This folder holds more than ${limits.entries} files; the rest was not read.`)
      try {
        const file = join(path, name)
        yield { kind: 'file', path: file, label: labelOf(folder, file), size: (await stat(file)).size }
      } catch (error) {
        yield problem(join(path, name), `This file cannot be opened (${codeOf(error)}).`)
      }
    }
    if (depth >= DEEPEST && names.folders.length > 0)
      return yield problem(path, `Folders lie more than ${DEEPEST} deep here; what is deeper was not read.`)
    for (const name of names.folders) if (!(isMaildir && name === 'tmp')) yield* inside(join(path, name), depth + 1)
  }
  yield* inside(folder, 0)
}

async function entriesOf(path: string): Promise<{ files: string[]; folders: string[]; links: string[] } | ProblemItem> {
  try {
    const entries = (await readdir(path, { withFileTypes: true })).filter((entry) => !PASSED_OVER.test(entry.name))
    const names = (wanted: (entry: (typeof entries)[number]) => boolean): string[] =>
      entries
        .filter(wanted)
        .map((entry) => entry.name)
        .toSorted()
    return {
      files: names((entry) => entry.isFile()),
      folders: names((entry) => entry.isDirectory()),
      links: names((entry) => entry.isSymbolicLink()),
    }
  } catch (error) {
    return problem(path, `This folder cannot be opened (${codeOf(error)}).`)
  }
}

/** What a path leads to. A link that the user names is followed: the user named it. */
export async function kindOfPath(
  path: string,
): Promise<{ kind: 'file' | 'folder' | 'other' | 'missing'; size: number }> {
  try {
    const info = await stat(path)
    return { kind: info.isFile() ? 'file' : info.isDirectory() ? 'folder' : 'other', size: info.size }
  } catch {
    return { kind: 'missing', size: 0 }
  }
}

const labelOf = (folder: string, path: string): string => {
  const base = folder.split(sep).findLast((part) => part !== '') ?? ''
  return join(base, relative(folder, path))
}

const problem = (file: string, message: string): ProblemItem => ({ kind: 'problem', file, at: 'file', message })

export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.message : String(error)
}
