import type { Effect, Held } from './held.ts'

/** Something that was asked of a process; it was acknowledged, or the process was killed before. */
export interface Flight {
  words: string
  /** Whether a casebook that was changed so has all of it: half of it, or anything else, is a fault. */
  allows(effect: Effect, before: Held): boolean
  acknowledged: boolean
  /** A backup: the casebook is as it was. */
  changesNothing?: boolean
  /** What else changes with it, once it is known to have happened. */
  happened?(): void
}

/** All that the rig knows of one casebook from what was acknowledged. */
export interface World {
  dir: string
  held: Held
  snapshots: Map<string, Held>
  backups: Map<string, Held>
  /** Words of cases that were deleted from everywhere. */
  gone: Set<string>
  flight: Flight | null
  /** What an undo would take back, and what a redo would make again. */
  undo: Effect | null
  kills: number
  changes: number
  random(below: number): number
  word(): string
}

/** A small generator, so that a run can be made again from its seed. */
export function generator(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

export function newWorld(dir: string, seed: number): World {
  let n = 0
  return {
    dir,
    held: new Map(),
    snapshots: new Map(),
    backups: new Map(),
    gone: new Set(),
    flight: null,
    undo: null,
    kills: 0,
    changes: 0,
    random: generator(seed),
    word: () => `w${seed}x${n++}q`,
  }
}

export const casesOf = (held: Held): string[] =>
  [...held.keys()].flatMap((key) => (key.startsWith('case:') ? [key.slice(5)] : []))

/** Ids of one kind (notes, drafts) with the case each hangs on. */
export const thingsOf = (held: Held, kind: string): { key: string; id: string }[] =>
  [...held.keys()].filter((key) => key.startsWith(`${kind}:`)).map((key) => ({ key, id: key.split(':')[2] ?? '' }))

/** The change is exactly these keys with these values. */
export const exactly =
  (wanted: Effect) =>
  (effect: Effect): boolean =>
    effect.size === wanted.size && [...wanted].every(([key, value]) => effect.get(key) === value)

/** The change is one new thing of this kind, holding this. */
export const oneNew =
  (kind: string, value: string) =>
  (effect: Effect, before: Held): boolean =>
    effect.size === 1 &&
    [...effect].every(([key, held]) => key.startsWith(`${kind}:`) && held === value && !before.has(key))

/** Where a case is deleted, its snapshots follow, and its word must be nowhere. */
export function caseWent(world: World, caseId: string, everywhere: boolean): void {
  if (!everywhere) return
  for (const [id, held] of world.snapshots)
    world.snapshots.set(id, new Map([...held].filter(([key]) => key.split(':')[1] !== caseId)))
  world.gone.add(world.held.get(`case:${caseId}`) ?? '')
}

/** Going back brings words back that were gone. */
export function wentBack(world: World, to: Held): void {
  for (const [key, value] of to) if (key.startsWith('case:')) world.gone.delete(value)
}
