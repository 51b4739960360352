import type { Sureness } from '../../model/basics.ts'
import { normalOf } from '../../reading/references/normal.ts'
import { scanLetter } from '../../reading/scan.ts'
import type { ExistingCase } from '../grouping.ts'
import { canOpen } from './clues.ts'
import type { Clue } from './clues.ts'

const ANSWER = /^(?:re|aw|sv|antw)\s*:/i

/** Letters taken for one case, with what ties others to it. */
export interface LetterSet {
  caseId: string | null
  title: string
  why: string
  sure: Sureness
  clues: Clue[]
  /** Letters whose place here is not sure, by key, with why they were put here. */
  unsure: Map<string, string>
  domains: Set<string>
  bodies: Set<string>
  subjects: Set<string>
}

/** Cases in the making: letters go to the set that their strongest clue points to. Every look-up is by a key, none by a walk. */
export class LetterSets {
  readonly #sets: LetterSet[] = []
  readonly #byMessage = new Map<string, LetterSet>()
  readonly #byReference = new Map<string, Set<LetterSet>>()
  readonly #byDomain = new Map<string, Set<LetterSet>>()
  readonly #byBody = new Map<string, Set<LetterSet>>()
  #paste: LetterSet | null = null
  #pasteLine = 0
  #pasteFile: string | null = null

  constructor(existing: readonly ExistingCase[]) {
    for (const one of existing) {
      const set = this.#open(one.id, one.title, 'It is already in the casebook.')
      for (const id of one.messageIds) this.#byMessage.set(id, set)
      for (const ref of one.references) put(this.#byReference, normalOf(ref), set)
      for (const address of one.addresses) this.#addDomain(set, address.toLowerCase().slice(address.indexOf('@') + 1))
      if (one.authority) this.#addBody(set, one.authority.toLowerCase())
    }
  }

  /** Sets that letters came to. */
  all(): LetterSet[] {
    return this.#sets.filter((set) => set.clues.length > 0)
  }

  /** Puts a letter where it belongs; false where nothing tells. `last` also takes weaker clues. */
  place(clue: Clue, last = false): boolean {
    if (clue.paste) return this.#placePaste(clue)
    const found = this.#byHeaders(clue) ?? this.#byReferences(clue) ?? this.#bySubject(clue)
    if (found) {
      for (const [i, set] of found.sets.entries())
        this.#add(set, clue, i === 0 ? found.why : "It gives that case's reference too.", found.sure)
      return true
    }
    const weak = this.#byParty(clue)
    if (weak && (last || clue.regulator || !canOpen(clue) || !clue.outgoing)) {
      this.#add(weak.set, clue, weak.why, 'probable')
      return true
    }
    if (!canOpen(clue)) return false
    const why = clue.outgoing ? 'It asks for information.' : 'It answers a request that is not here.'
    const opened = this.#open(null, clue.title, why)
    this.#add(opened, clue, why, 'probable')
    // A request opens a case of its own, and so does a letter with a number of its own.
    if (clue.outgoing || clue.references.length > 0) opened.unsure.delete(clue.key)
    return true
  }

  #placePaste(clue: Clue): boolean {
    const line = clue.letter.source.startLine ?? 1
    const byRef = this.#byReferences(clue)
    const file = clue.letter.source.file
    if (this.#paste && line > this.#pasteLine && file === this.#pasteFile)
      this.#add(this.#paste, clue, 'It stands on the same page.', 'sure')
    else if (byRef) {
      this.#add(byRef.sets[0]!, clue, byRef.why, byRef.sure)
      this.#paste = byRef.sets[0]!
    } else {
      this.#paste = this.#open(null, clue.title, 'One page is one case.')
      this.#add(this.#paste, clue, '', 'sure')
    }
    this.#pasteLine = line
    this.#pasteFile = file
    return true
  }

  #byHeaders(clue: Clue): Found | null {
    for (const id of clue.answers.toReversed()) {
      const set = this.#byMessage.get(id)
      if (set) return { sets: this.#withNamed(set, clue), why: 'It answers a letter of this case.', sure: 'sure' }
    }
    return null
  }

  /** The set, and others whose own references the letter gives: one letter may serve two cases. */
  #withNamed(set: LetterSet, clue: Clue): LetterSet[] {
    const named = clue.references
      .flatMap((ref) => [...(this.#byReference.get(ref) ?? [])])
      .filter((other) => other !== set)
    return [set, ...new Set(named)]
  }

  #byReferences(clue: Clue): Found | null {
    const sets = new Set<LetterSet>()
    for (const ref of [...clue.references, ...clue.tokens()])
      for (const set of this.#byReference.get(ref) ?? []) sets.add(set)
    if (sets.size === 0) return null
    const list = [...sets].toSorted((a, b) => this.#nearness(b, clue) - this.#nearness(a, clue))
    const kin = list.filter(
      (set) =>
        clue.regulator ||
        clue.domains.length === 0 ||
        set.domains.size === 0 ||
        clue.domains.some((domain) => set.domains.has(domain)) ||
        clue.references.length > 0,
    )
    return kin.length === 0 ? null : { sets: kin, why: 'It gives a reference of this case.', sure: 'sure' }
  }

  #nearness(set: LetterSet, clue: Clue): number {
    return (clue.domains.some((domain) => set.domains.has(domain)) ? 2 : 0) + (set.caseId === null ? 0 : 1)
  }

  /** The same subject with the same other side, where it is not the start of something new. */
  #bySubject(clue: Clue): Found | null {
    if (clue.subject.length < 4) return null
    const alike = new Set<LetterSet>()
    for (const domain of clue.domains)
      for (const set of this.#byDomain.get(domain) ?? []) if (set.subjects.has(clue.subject)) alike.add(set)
    const [first] = alike
    if (!first) return null
    // A subject of some length that is answered and that only one case has tells as much as a header.
    const tells = ANSWER.test(clue.title) && alike.size === 1 && clue.subject.length >= 12
    const why = 'It has the same subject and the same other side.'
    return { sets: [first], why, sure: tells ? 'sure' : 'probable' }
  }

  /** The only case with that body or domain; for a regulator the one whose authority it names. */
  #byParty(clue: Clue): { set: LetterSet; why: string } | null {
    const named = new Set<LetterSet>()
    for (const body of clue.bodies) for (const set of this.#byBody.get(body) ?? []) named.add(set)
    if (clue.regulator || clue.system) {
      if (named.size === 0) {
        const { own } = scanLetter(clue.letter)
        for (const [body, sets] of this.#byBody)
          if (body.length > 8 && own.includes(body)) for (const set of sets) named.add(set)
      }
      const best = [...named].at(-1)
      if (best) return { set: best, why: 'It speaks of the authority of this case.' }
    }
    const sets = new Set<LetterSet>()
    for (const domain of clue.domains) for (const set of this.#byDomain.get(domain) ?? []) sets.add(set)
    if (sets.size === 0) return null
    const [only] = sets
    if (sets.size === 1 && !(clue.outgoing && clue.asks && clue.answers.length === 0 && clue.signs.requests))
      return { set: only!, why: 'It is from or to the same body.' }
    const subject = [...sets].find((set) =>
      [...set.subjects].some((one) => one.length > 5 && (one.includes(clue.subject) || clue.subject.includes(one))),
    )
    if (subject) return { set: subject, why: 'It is from or to the same body with a like subject.' }
    return clue.outgoing ? null : { set: [...sets].at(-1)!, why: 'It is from the same body as this, its latest case.' }
  }

  #open(caseId: string | null, title: string, why: string): LetterSet {
    const set: LetterSet = {
      caseId,
      title: title.replace(/^(?:(?:re|fw|fwd|aw|wg)\s*:\s*)+/i, ''),
      why,
      sure: 'sure',
      clues: [],
      unsure: new Map(),
      domains: new Set(),
      bodies: new Set(),
      subjects: new Set(),
    }
    this.#sets.push(set)
    return set
  }

  #add(set: LetterSet, clue: Clue, why: string, sure: Sureness): void {
    if (set.clues.includes(clue)) return
    set.clues.push(clue)
    if (why !== '' && set.clues.length > 1) set.why = why
    if (sure !== 'sure') {
      set.sure = sure
      set.unsure.set(clue.key, why)
    }
    if (clue.messageId !== null) this.#byMessage.set(clue.messageId, set)
    for (const ref of clue.references) put(this.#byReference, ref, set)
    if (clue.regulator || clue.system) return
    for (const domain of clue.domains) this.#addDomain(set, domain)
    if (set.clues.length < 4)
      for (const body of clue.outgoing ? clue.bodies.slice(0, 1) : clue.bodies.slice(-2)) this.#addBody(set, body)
    if (clue.subject.length > 3) set.subjects.add(clue.subject)
  }

  #addDomain(set: LetterSet, domain: string): void {
    set.domains.add(domain)
    put(this.#byDomain, domain, set)
  }

  #addBody(set: LetterSet, body: string): void {
    set.bodies.add(body)
    put(this.#byBody, body, set)
  }
}

interface Found {
  sets: LetterSet[]
  why: string
  sure: Sureness
}

function put(index: Map<string, Set<LetterSet>>, key: string, set: LetterSet): void {
  const sets = index.get(key)
  if (sets) sets.add(set)
  else index.set(key, new Set([set]))
}
