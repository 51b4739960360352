import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import type { Condition } from '../../core/contract/safety.ts'
import { CasebookError, errorCode, type Refusal } from '../casebook-error.ts'
import type { Owner } from '../owners.ts'
import { DATABASE } from '../storage/open-file.ts'

/** Less room than this is told of, in bytes. */
const LITTLE_ROOM = 8_000_000

const KINDS: Partial<Record<Refusal, Condition['kind']>> = {
  damaged: 'damaged',
  newer: 'newer',
  foreign: 'foreign',
  full: 'full',
  'read-only': 'read-only',
  gone: 'gone',
  busy: 'busy',
}

export const kindOf = (error: CasebookError): Condition['kind'] => KINDS[error.refusal] ?? 'unavailable'

/** A condition met at opening; `readable` null where nothing of the casebook can be shown. */
export function conditionOf(
  error: CasebookError,
  dir: string,
  { readable, details }: { readable: Condition['readable'] | null; details: string[] },
): Condition {
  const kind = kindOf(error)
  return {
    kind,
    sentence: kind === 'damaged' ? damagedSentence(dir, readable !== null) : error.message,
    folder: dir,
    blocks: readable === null ? 'everything' : 'changes',
    details,
    readable: readable ?? [],
  }
}

const damagedSentence = (dir: string, canRead: boolean): string =>
  canRead
    ? `The casebook in ${dir} is damaged: it was left as it is, and what can still be read of it is shown.`
    : `The casebook in ${dir} is damaged and nothing can be read of its database: it was left as it is.`

const plain = (kind: Condition['kind'], dir: string, sentence: string, blocks: Condition['blocks']): Condition => ({
  kind,
  sentence,
  folder: dir,
  blocks,
  details: [],
  readable: [],
})

/** What can come over an open casebook without anything being asked of it: null where nothing has. */
export function conditionNow(dir: string, isThere: () => void): Condition | null {
  try {
    isThere()
  } catch (error) {
    if (error instanceof CasebookError) return plain(kindOf(error), dir, error.message, 'changes')
    throw error
  }
  try {
    accessSync(dir, constants.W_OK)
  } catch (error) {
    const why = errorCode(error) === 'EROFS' ? 'its disk may only be read' : 'its folder may not be written to'
    const sentence = `The casebook in ${dir} cannot be changed, since ${why}: allow writing there, and it goes on by itself.`
    return plain('read-only', dir, sentence, 'changes')
  }
  return littleRoom(dir)
}

function littleRoom(dir: string): Condition | null {
  const { bavail, bsize } = statfsSync(dir)
  const free = bavail * bsize
  if (free >= LITTLE_ROOM) return null
  const room = free < 100_000 ? 'no room left' : `only ${(free / 1e6).toFixed(1)} MB left`
  return plain(
    'full',
    dir,
    `The disk of the casebook in ${dir} has ${room}: make room, or changes will be refused.`,
    'nothing',
  )
}

/** A casebook in a folder that is synchronised; `elsewhere` are machines that it was open on and that never signed out. */
export function cloudCondition(dir: string, program: string, elsewhere: readonly Owner[]): Condition {
  const other = elsewhere.at(-1)
  const also = other ? ` It was open on ${other.host} and was not closed there.` : ''
  const sentence =
    `${program === 'a cloud drive' ? 'A cloud drive' : program} synchronises the folder of this casebook, ${dir}, and can mix up two versions of it: ` +
    `keep the casebook in another folder and only its backups in this one, or open it on one computer at a time.${also}`
  return plain('cloud', dir, sentence, 'nothing')
}

/** The user's folder was there before and is not now: beginning a new casebook in its place would look as if everything were lost. */
export const goneAtStart = (dir: string): CasebookError =>
  new CasebookError(
    'gone',
    `The casebook is not in ${dir}, where it was last: bring the folder or disk back, and it opens by itself.`,
  )

/** Originals or snapshots without their database. */
export const withoutDatabase = (dir: string): CasebookError =>
  new CasebookError(
    'damaged',
    `The casebook in ${dir} has lost its database: \`foi recover\` brings the last good snapshot back.`,
  )

/** Whether it is worth opening the casebook again: cheap to ask, so that a screen can ask every few seconds. */
export function mayBeOver({ kind, folder }: Condition): boolean {
  if (kind === 'gone') return existsSync(join(folder, DATABASE))
  if (kind !== 'full' && kind !== 'read-only') return true
  return conditionNow(folder, () => {}) === null
}
