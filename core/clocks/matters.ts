import type { ClockEntry, ClockFacts, ClockReference } from './clock-facts.ts'
import { dayOf } from './clock-facts.ts'

/** One request with a response clock of its own: the outgoing letter, the authority's number for it, and the letters about it. */
export interface Matter {
  readonly reference: ClockReference | null
  /** The request or narrowed request; null where the case begins with the authority's letter. */
  readonly request: ClockEntry | null
  /** A first sending that bounced and was sent again. */
  readonly bounced: ClockEntry | null
  readonly letters: ClockEntry[]
  /** Later wordings that the requester sent unasked before the next request. */
  readonly amendments: readonly ClockEntry[]
}

const isRequest = (entry: ClockEntry): boolean =>
  entry.direction === 'outgoing' && (entry.kind === 'request' || entry.kind === 'narrowed-request')

const simple = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** True where the entry names the reference, however it is printed. */
export const names = (entry: Pick<ClockEntry, 'references'>, reference: ClockReference): boolean =>
  entry.references.some((printed) => simple(printed) === reference.normal || printed === reference.value)

/**
 * The requests of a case, oldest first. A reference belongs to the outgoing request that its first letter answers: the one sent on
 * the day that the letter calls receipt, else the last one before it. A request without a reference of its own stands alone.
 */
export function findMatters(facts: ClockFacts): Matter[] {
  const entries = facts.entries.toSorted((a, b) => a.n - b.n)
  const incoming = entries.filter((entry) => entry.direction === 'incoming')
  const free = entries.filter(isRequest)
  const matters: Matter[] = []
  for (const { reference, first } of requestReferences(facts, entries)) {
    const request = takeRequest(free, first)
    matters.push({ reference, request, bounced: null, letters: [], amendments: [] })
  }
  for (const request of free) {
    if (wasResent(request, entries)) continue
    matters.push({
      reference: laterReference(facts, request, entries),
      request,
      bounced: null,
      letters: [],
      amendments: [],
    })
  }
  matters.sort((a, b) => position(a) - position(b))
  for (const letter of incoming) for (const matter of mattersOf(letter, matters)) matter.letters.push(letter)
  return matters.map((matter, at) => ({
    ...matter,
    bounced: bouncedBefore(matter, matters, entries),
    amendments: entries.filter(
      (entry) =>
        entry.kind === 'request-amended' &&
        entry.n > (matter.request?.n ?? 0) &&
        entry.n < (matters[at + 1]?.request?.n ?? Infinity),
    ),
  }))
}

const position = (matter: Matter): number => matter.request?.n ?? matter.letters[0]?.n ?? 0.5

function requestReferences(
  facts: ClockFacts,
  entries: readonly ClockEntry[],
): { reference: ClockReference; first: ClockEntry | null }[] {
  return facts.references
    .filter((reference) => reference.role === 'request')
    .map((reference) => {
      const naming = entries.filter((entry) => names(entry, reference))
      return { reference, first: naming.find((entry) => entry.direction === 'incoming') ?? naming[0] ?? null }
    })
    .toSorted((a, b) => (a.first?.n ?? Infinity) - (b.first?.n ?? Infinity))
}

/** Takes the request that a reference's first letter answers out of those still free. */
function takeRequest(free: ClockEntry[], first: ClockEntry | null): ClockEntry | null {
  const before = free.filter((request) => first === null || request.n <= first.n)
  const received = first?.receivedByAuthority
  const chosen = before.findLast((request) => received !== undefined && request.date === received) ?? before.at(-1)
  if (!chosen) return null
  free.splice(free.indexOf(chosen), 1)
  return chosen
}

/** A request that could not be delivered and was sent again starts no clock of its own. */
const wasResent = (request: ClockEntry, entries: readonly ClockEntry[]): boolean =>
  entries.some((entry) => entry.failedEntry === request.n) &&
  entries.some((entry) => isRequest(entry) && entry.n > request.n)

/** For a request that got no number of its own: the one under which the letters after it run on, if there is only one. */
function laterReference(facts: ClockFacts, request: ClockEntry, entries: readonly ClockEntry[]): ClockReference | null {
  const next = entries.find((entry) => isRequest(entry) && entry.n > request.n)?.n ?? Infinity
  const after = entries.filter((entry) => entry.direction === 'incoming' && entry.n > request.n && entry.n < next)
  const found = facts.references.filter(
    (reference) => reference.role === 'request' && after.some((entry) => names(entry, reference)),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The matters that a letter is about: those it names; where it names none, the latest request before it. */
function mattersOf(letter: ClockEntry, matters: readonly Matter[]): Matter[] {
  const before = matters.filter((matter) => (matter.request?.n ?? 0) < letter.n)
  const named = before.filter((matter) => matter.reference !== null && names(letter, matter.reference))
  if (named.length === 0) return before.slice(-1)
  return named.filter(
    (matter) =>
      !named.some(
        (other) => other !== matter && ((sameNumber(other, matter) && later(other, matter)) || cameFrom(other, matter)),
      ),
  )
}

const sameNumber = (a: Matter, b: Matter): boolean => a.reference?.normal === b.reference?.normal
/** The body that a request was passed to answers under its own number, and names the first body's. */
const cameFrom = (a: Matter, b: Matter): boolean =>
  a.reference?.relation === 'transferred-from' && simple(a.reference.to ?? '') === b.reference?.normal
const later = (a: Matter, b: Matter): boolean => (a.request?.n ?? 0) > (b.request?.n ?? 0)

function bouncedBefore(matter: Matter, matters: readonly Matter[], entries: readonly ClockEntry[]): ClockEntry | null {
  const { request } = matter
  if (!request) return null
  return (
    entries.findLast(
      (entry) =>
        isRequest(entry) &&
        entry.n < request.n &&
        dayOf(entry) !== null &&
        wasResent(entry, entries) &&
        !matters.some((other) => other.request === entry),
    ) ?? null
  )
}
