import type { Sureness } from '../../model/basics.ts'
import { normalOf } from '../../reading/references/normal.ts'
import { scanLetter } from '../../reading/scan.ts'
import type { ExistingCase } from '../grouping.ts'
import { canOpen } from './clues.ts'
import type { Clue } from './clues.ts'
import { subjectOf } from './signs.ts'

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
  /** Letters of another case that give a reference of this one too: they tie nothing else to it. */
  guests: Set<string>
  domains: Set<string>
  bodies: Set<string>
  subjects: Set<string>
}

/** Cases in the making: letters go to the set that their strongest clue points to. Every look-up is by a key, none by a walk. */
export class LetterSets {
  readonly #sets: LetterSet[] = []
  readonly #byMessage = new Map<string, Set<LetterSet>>()
  readonly #byReference = new Map<string, Set<LetterSet>>()
  readonly #byDomain = new Map<string, Set<LetterSet>>()
  readonly #byBody = new Map<string, Set<LetterSet>>()
  /** By subject and domain of the other side; cases of the casebook by their title. */
  readonly #bySubject = new Map<string, Set<LetterSet>>()
  readonly #byTitle = new Map<string, Set<LetterSet>>()
  #paste: LetterSet | null = null
  #pasteLine = 0
  #pasteFile: string | null = null

  constructor(existing: readonly ExistingCase[]) {
    for (const one of existing) {
      const set = this.#open(one.id, one.title, 'It is already in the casebook.')
      for (const id of one.messageIds) put(this.#byMessage, id, set)
      for (const ref of one.references) put(this.#byReference, normalOf(ref), set)
      for (const address of one.addresses) this.#addDomain(set, address.toLowerCase().slice(address.indexOf('@') + 1))
      for (const domain of set.domains) put(this.#byTitle, alikeKey(subjectOf(one.title), domain), set)
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
    const found = this.#byHeaders(clue) ?? this.#byReferencesAndSubject(clue)
    if (found) {
      const [home, ...others] = found.sets
      this.#add(home!, clue, found.why, found.sure)
      for (const set of others) this.#addGuest(set, clue, found.sure)
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
      const sets = this.#byMessage.get(id)
      if (!sets) continue
      const set = this.#mostAnswered(sets, clue)
      return { sets: this.#withNamed(set, clue), why: 'It answers a letter of this case.', sure: 'sure' }
    }
    return null
  }

  /** Of cases that one letter stands in, the one that holds most of what a letter answers. */
  #mostAnswered(sets: ReadonlySet<LetterSet>, clue: Clue): LetterSet {
    const held = (set: LetterSet): number => clue.answers.filter((id) => this.#byMessage.get(id)?.has(set)).length
    return [...sets].toSorted((a, b) => held(b) - held(a))[0]!
  }

  /** The set, and others whose own references the letter gives: one letter may serve two cases. A number of its own case names no other. */
  #withNamed(set: LetterSet, clue: Clue): LetterSet[] {
    const foreign = clue.references.filter((ref) => !this.#byReference.get(ref)?.has(set))
    return [...new Set([set, ...foreign.flatMap((ref) => this.#holderOf(ref, clue) ?? [])])]
  }

  /** The case that a reference names; where several have it, the one that is most like the letter. */
  #holderOf(ref: string, clue: Clue): LetterSet | undefined {
    const sets = [...(this.#byReference.get(ref) ?? [])]
    if (sets.length < 2) return sets[0]
    return sets.toSorted((a, b) => this.#nearness(b, clue) - this.#nearness(a, clue))[0]
  }

  #byReferences(clue: Clue): Found | null {
    const held = [...clue.references, ...clue.tokens()].flatMap((ref) => this.#holderOf(ref, clue) ?? [])
    if (held.length === 0) return null
    const list = [...new Set(held)].toSorted((a, b) => this.#nearness(b, clue) - this.#nearness(a, clue))
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

  /**
   * A reference tells most. Where it is another case's than the one that the letter answers by its subject, the letter is that one's, and serves the
   * other too: numbers come again.
   */
  #byReferencesAndSubject(clue: Clue): Found | null {
    const named = this.#byReferences(clue)
    const alike = this.#withSubject(clue)
    if (named === null || alike === null || alike.sure !== 'sure') return named ?? alike
    const [home] = alike.sets
    if (named.sets.includes(home!) || named.sets.some((set) => set.subjects.has(clue.subject))) return named
    return { ...alike, sets: [home!, ...named.sets] }
  }

  #nearness(set: LetterSet, clue: Clue): number {
    const party = clue.domains.some((domain) => set.domains.has(domain))
    return (party ? 2 : 0) + (set.subjects.has(clue.subject) ? 4 : 0) + (set.caseId === null ? 0 : 1)
  }

  /** The same subject with the same other side; the title of a case that stands counts for an answer. */
  #withSubject(clue: Clue): Found | null {
    if (clue.subject.length < 4) return null
    const answers = ANSWER.test(clue.title)
    const alike = new Set<LetterSet>()
    for (const domain of clue.domains)
      for (const index of answers ? [this.#bySubject, this.#byTitle] : [this.#bySubject])
        for (const set of index.get(alikeKey(clue.subject, domain)) ?? []) alike.add(set)
    const [first] = alike
    if (!first) return null
    // A subject of some length that is answered and that only one case has tells as much as a header.
    const tells = answers && alike.size === 1 && clue.subject.length >= 12
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
      guests: new Set(),
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
    if (clue.messageId !== null) put(this.#byMessage, clue.messageId, set)
    for (const ref of clue.references) put(this.#byReference, ref, set)
    if (clue.regulator || clue.system) return
    for (const domain of clue.domains) this.#addDomain(set, domain)
    if (set.clues.length < 4)
      for (const body of clue.outgoing ? clue.bodies.slice(0, 1) : clue.bodies.slice(-2)) this.#addBody(set, body)
    if (clue.subject.length <= 3) return
    set.subjects.add(clue.subject)
    for (const domain of set.domains) put(this.#bySubject, alikeKey(clue.subject, domain), set)
  }

  #addGuest(set: LetterSet, clue: Clue, sure: Sureness): void {
    if (set.clues.includes(clue)) return
    set.clues.push(clue)
    set.guests.add(clue.key)
    if (sure !== 'sure') set.unsure.set(clue.key, "It gives that case's reference too.")
  }

  #addDomain(set: LetterSet, domain: string): void {
    if (set.domains.has(domain)) return
    set.domains.add(domain)
    put(this.#byDomain, domain, set)
    for (const subject of set.subjects) put(this.#bySubject, alikeKey(subject, domain), set)
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

const alikeKey = (subject: string, domain: string): string => `${subject}\n${domain}`

function put(index: Map<string, Set<LetterSet>>, key: string, set: LetterSet): void {
  const sets = index.get(key)
  if (sets) sets.add(set)
  else index.set(key, new Set([set]))
}
