import { ChangeSet } from '@codemirror/state'
import { diffWordsWithSpace } from 'diff'
import type { Draft } from '../../core/model/draft.ts'

/** What turns one wording into another, word by word. */
export function changesBetween(before: string, after: string): ChangeSet {
  const specs: { from: number; to: number; insert: string }[] = []
  let at = 0
  for (const part of diffWordsWithSpace(before, after)) {
    if (part.added) specs.push({ from: at, to: at, insert: part.value })
    else {
      if (part.removed) specs.push({ from: at, to: at + part.value.length, insert: '' })
      at += part.value.length
    }
  }
  return ChangeSet.of(specs, before.length)
}

/**
 * A letter composed anew with the user's own edits kept: what differs between `composed` (the letter they began from) and `anew` is done
 * to `edited`. Line ends are LF in all three.
 */
export function rebase(composed: string, edited: string, anew: string): string {
  if (edited === composed) return anew
  if (anew === composed) return edited
  const own = changesBetween(composed, edited)
  const fresh = changesBetween(composed, anew)
  return applyTo(edited, fresh.map(own, true))
}

type Wording = Pick<Draft, 'to' | 'subject' | 'body'>

/**
 * Words as they are typed while a letter is composed anew: what was typed since `from` is done to what was `made` of it, so that no key is
 * lost.
 */
export function withTyped(from: Wording, typed: Wording, made: Wording): Wording {
  return {
    to: typed.to === from.to ? made.to : typed.to,
    subject: rebase(from.subject, typed.subject, made.subject),
    body: rebase(from.body, typed.body, made.body),
  }
}

/** Where places of one wording stand in another that was made from it; a place whose words are gone is left out. */
export function carried<T extends { start: number; end: number }>(
  places: readonly T[],
  before: string,
  after: string,
): T[] {
  if (before === after) return [...places]
  const changes = changesBetween(before, after)
  return places.flatMap((place) => {
    const start = changes.mapPos(place.start, 1)
    const end = changes.mapPos(place.end, -1)
    return after.slice(start, end) === before.slice(place.start, place.end) && end > start
      ? [{ ...place, start, end }]
      : []
  })
}

function applyTo(text: string, changes: ChangeSet): string {
  let made = ''
  let at = 0
  changes.iterChanges((from, to, _fromNew, _toNew, inserted) => {
    made += text.slice(at, from) + inserted.sliceString(0, inserted.length, '\n')
    at = to
  })
  return made + text.slice(at)
}
