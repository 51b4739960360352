import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Condition } from '../../core/contract/safety.ts'
import { CasebookError } from '../casebook-error.ts'
import type { OpenOptions } from '../casebook.ts'
import { finishErasures } from '../deletion/erasures.ts'
import { openServices, type OpenServices } from '../open-services.ts'
import { signIn, type Owners } from '../owners.ts'
import type { SettingsStore } from '../settings.ts'
import { DATABASE, fileTrouble, openFile, whereabouts } from '../storage/open-file.ts'
import { isDamage, openDb, type Db } from '../storage/sqlite.ts'
import { sweep } from '../storage/sweep.ts'
import { cloudOf } from './cloud.ts'
import { isAccepted, isKnown, remember } from './known.ts'
import { lookInThread } from './look-thread.ts'
import { nothingToSee, type Look } from './look.ts'
import { cloudCondition, conditionNow, conditionOf, goneAtStart, kindOf, withoutDatabase } from './sentences.ts'

/** A casebook as it stands open: to be worked on, or only to be looked at. */
export interface Standing extends OpenServices {
  /** What stands in the way just now. */
  condition(): Condition | null
  /** True where it is open to be worked on. */
  works: boolean
  /** Of a damaged casebook: its last changes, as far as they can be read. */
  changes: Look['changes']
}

export interface Place {
  options: OpenOptions
  dir: string
  settings: SettingsStore
  /** Hears of damage met while it is open. */
  onDamage(problems: string[]): void
  /** Ends what is under way in other threads. */
  closing: AbortSignal
}

/** Signs in; whoever finds the casebook theirs alone clears away what a crash left half done. */
function signInto(db: Db, dir: string, shell: string): Owners {
  try {
    const owners = signIn(dir, shell, new Date().toISOString())
    if (owners.others().length === 0) sweep(dir)
    return owners
  } catch (error) {
    db.close()
    throw fileTrouble(error, dir)
  }
}

const holdsSomething = (folder: string): boolean => existsSync(folder) && readdirSync(folder).length > 0

/** Refuses to begin a new casebook where there was one before, or where something of one still lies. */
function refuseEmptyPlace({ dir, settings }: Place): void {
  if (existsSync(join(dir, DATABASE))) return
  if (['snapshots', 'originals'].some((name) => holdsSomething(join(dir, name)))) throw withoutDatabase(dir)
  if (isKnown(settings, dir)) throw goneAtStart(dir)
}

/** Up to this size a casebook is looked over before anything is written to it, in bytes; it takes some hundredths of a second. Larger ones are after opening. */
const LOOKED_OVER_FIRST = 16_000_000

function refuseDamaged(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size === 0 || size > LOOKED_OVER_FIRST) return
  const db = openDb(file, { readOnly: true })
  try {
    const found = db.get<{ quick_check: string }>('PRAGMA quick_check(1)')?.quick_check
    if (found !== 'ok') throw new CasebookError('damaged', `${file} is damaged: ${found}.`)
  } catch (error) {
    // What else keeps it from being read is met, and told, when it is opened.
    if (error instanceof CasebookError || isDamage(error)) throw error
  } finally {
    db.close()
  }
}

/** Opens the casebook to be worked on. Throws a `CasebookError` where that cannot be. */
export async function standToWork(place: Place, how: { anew?: boolean; patience?: number } = {}): Promise<Standing> {
  const { options, dir, settings, onDamage } = place
  if (!how.anew) refuseEmptyPlace(place)
  if (options.shell !== 'cli') refuseDamaged(join(dir, DATABASE))
  const db = openFile(dir, how.patience)
  const owners = signInto(db, dir, options.shell)
  const isThere = whereabouts(dir, db)
  const open = openServices(options, settings, {
    dir,
    db,
    owners,
    isThere,
    mayChange: () => {},
    looks: false,
    onDamage,
  })
  // A deletion that a crash came into is brought to its end; where the disk refuses, at the next opening.
  await finishErasures(dir, open.services.store).catch((error: unknown) => {
    if (isDamage(error)) onDamage([])
  })
  if (options.shell !== 'cli') remember(settings, dir)
  const cloud = cloudOf(dir)
  const elsewhere = cloud === null ? [] : owners.elsewhere()
  return {
    ...open,
    works: true,
    changes: [],
    condition: () => {
      const now = conditionNow(dir, isThere)
      if (now !== null || cloud === null || isAccepted(settings, `cloud ${dir}`)) return now
      return cloudCondition(dir, cloud, elsewhere)
    },
  }
}

async function lookFor(error: CasebookError, { dir, closing }: Place): Promise<Look | null> {
  const kind = kindOf(error)
  try {
    if (kind === 'full' || kind === 'read-only') return await lookInThread(dir, true, closing)
  } catch {
    // Not sound either: what can be read of it is sought.
    closing.throwIfAborted()
  }
  if (kind !== 'damaged' && kind !== 'full' && kind !== 'read-only') return null
  try {
    return await lookInThread(dir, false, closing)
  } catch (cause) {
    closing.throwIfAborted()
    const why = cause instanceof Error ? cause.message : String(cause)
    return { ...nothingToSee(), details: [`What it holds could not be looked at: ${why}.`] }
  }
}

/** Opens what can be seen of a casebook that cannot be worked on; nothing is written to its folder. */
export async function standToLook(place: Place, error: CasebookError, details: string[]): Promise<Standing> {
  const { options, dir, settings } = place
  const look = await lookFor(error, place)
  const condition = conditionOf(error, dir, {
    readable: look?.readable ?? null,
    details: details.length > 0 ? details : (look?.details ?? []),
  })
  const refuse = (): never => {
    throw new CasebookError(error.refusal, condition.sentence)
  }
  const open = openServices(options, settings, {
    dir,
    db: (look ?? nothingToSee()).db,
    owners: null,
    mayChange: refuse,
    looks: true,
    onDamage: () => {},
  })
  return { ...open, works: false, changes: look?.changes ?? [], condition: () => condition }
}
