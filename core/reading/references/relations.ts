import type { Span } from '../../model/basics.ts'
import type { EntryKind } from '../../model/entry.ts'
import type { ReferenceRole, Relation } from '../../model/reference.ts'
import type { Before } from '../kinds/context.ts'
import type { KnownReference } from '../case-memory.ts'
import type { FoundReference } from './find-references.ts'

export interface FoundRelation {
  from: string
  relation: Relation
  to: string
  span: Span | null
  why: string
}

export interface RoledReference extends FoundReference {
  role: ReferenceRole
}

/** How the references of one letter follow from those before, by what it says and by what happened. */
export function relationsOf(
  refs: readonly RoledReference[],
  known: ReadonlyMap<string, KnownReference>,
  letter: { kind: EntryKind; flat: string; before: readonly Before[] },
): FoundRelation[] {
  const out: FoundRelation[] = []
  const requests = [...known.values()].filter((ref) => ref.role === 'request')
  for (const ref of refs) {
    const earlier = known.get(ref.normal)
    if (ref.role === 'request') {
      if (earlier) continue
      const others = requests.filter((other) => other.normal !== ref.normal)
      const fresh = others.filter(
        (other) => !refs.some((one) => one.normal === other.normal && one.main && one.start < ref.start),
      )
      const link = requestLink(ref, fresh.length > 0 ? fresh : others, letter, refs)
      if (link) out.push(link)
      continue
    }
    const relation: Relation = ref.role === 'internal-review' ? 'reviews' : 'complains-about'
    const target = namedTarget(ref, refs, relation) ?? latest(requests)
    if (
      target &&
      target.normal !== ref.normal &&
      (!earlier || relation === 'reviews' || namedTarget(ref, refs, relation))
    )
      out.push({
        from: ref.value,
        relation,
        to: target.value,
        span: { start: ref.start, end: ref.end },
        why:
          relation === 'reviews'
            ? 'The letter is about a review of that request.'
            : 'The case there is about that request.',
      })
  }
  return out
}

/** A request's number that the same letter gives beside a review's or a regulator's. */
function namedTarget(ref: RoledReference, refs: readonly RoledReference[], relation: Relation): RoledReference | null {
  const others = refs.filter((other) => other.role === 'request' && other.normal !== ref.normal)
  const said = others.find((other) =>
    /(?:relating to|concerning|under(?: reference)?|about|regarding|original(?: request)?|in respect of|handling of|review of|request|reference|ref)[^.]{0,40}$/.test(
      other.before.slice(-60),
    ),
  )
  const reviewed =
    relation === 'reviews' ? others.find((other) => other.role === 'request' && other.start > ref.start) : undefined
  return said ?? reviewed ?? others[0] ?? null
}

function latest(refs: readonly KnownReference[]): KnownReference | null {
  return refs.toSorted((a, b) => b.at - a.at)[0] ?? null
}

const NARROW_WORDS = /narrow|refin|reduced|revised request|new request|fresh request|follow[- ]?up|less than before/
const REPLACE_WORDS = /replac|supersed|instead of|re-?(?:logged|registered|numbered|opened) (?:as|under)|clarified/
const TRANSFER_WORDS =
  /transferred (?:to us )?(?:from|by)|(?:passed|referred|sent on|forwarded|transferred) (?:on )?to (?:us|this [a-z]+)\b|(?:us|here|request) by transfer/

function requestLink(
  ref: RoledReference,
  others: readonly KnownReference[],
  letter: { kind: EntryKind; flat: string; before: readonly Before[] },
  refs: readonly RoledReference[],
): FoundRelation | null {
  const target = latest(others)
  if (!target) return null
  const near = letter.flat.slice(Math.max(0, ref.start - 300), ref.end + 300)
  const span = { start: ref.start, end: ref.end }
  const lastAsk = letter.before.findLast(
    (entry) =>
      ['request', 'request-amended', 'narrowed-request', 'clarification-reply'].includes(entry.kind) &&
      entry.direction === 'outgoing',
  )
  const named = refs.some((one) => one.normal === target.normal)
  if (TRANSFER_WORDS.test(near))
    return {
      from: ref.value,
      relation: 'transferred-from',
      to: target.value,
      span,
      why: 'The letter says that the request was passed on.',
    }
  if (lastAsk?.kind === 'narrowed-request')
    return {
      from: ref.value,
      relation: 'narrows',
      to: target.value,
      span: null,
      why: 'It is the number given to the narrowed request.',
    }
  if (NARROW_WORDS.test(near) && (named || lastAsk?.kind !== 'request'))
    return {
      from: ref.value,
      relation: 'narrows',
      to: target.value,
      span,
      why: 'The letter calls it a narrowed or new request.',
    }
  if (REPLACE_WORDS.test(near) || lastAsk?.kind === 'clarification-reply' || lastAsk?.kind === 'request-amended')
    return {
      from: ref.value,
      relation: 'replaces',
      to: target.value,
      span: REPLACE_WORDS.test(near) ? span : null,
      why: 'It takes the place of the earlier number.',
    }
  return null
}
