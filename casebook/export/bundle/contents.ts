import { formatDay } from '../../../core/calendar/format-day.ts'
import { findPack } from '../../../core/law/find-rule.ts'
import type { CivilDay } from '../../../core/model/basics.ts'
import type { BundleChoices, BundleDocument, BundleFile, BundlePreview } from '../../../core/model/bundle.ts'
import type { Case, CaseEntry } from '../../../core/model/case.ts'
import type { Draft } from '../../../core/model/draft.ts'
import type { Letter } from '../../../core/model/letter.ts'
import type { Note } from '../../../core/model/note.ts'
import { CasebookError } from '../../casebook-error.ts'
import type { Context } from '../../services/context.ts'
import { readSettings } from '../../settings.ts'
import { draftsOf } from '../../storage/drafts.ts'
import { notesOf } from '../../storage/notes.ts'
import { filesOf, type CaseOriginals, originalsOfCase } from './files.ts'
import { lookAt, type Looks } from './looks.ts'
import { makeHider, type HiddenWords, type Hider } from './hide.ts'
import { ownMails, ownPostLines } from './own-addresses.ts'
import { count, dateWordsOf, whoWords } from './words.ts'

/** A file of a document whose bytes go in. */
export interface GoingFile {
  name: string
  hash: string
  bytes: number
  what: BundleFile['what']
}

/** A letter as it goes in: what a reader sees of it, in words that may be shown. */
export interface BundledDocument extends BundleDocument {
  entryKind: CaseEntry['kind']
  from: string
  to: string
  subject: string
  text: string
  /** Which of its facts the letter does not state itself: the date. */
  dateStated: boolean
  going: GoingFile[]
  /** What to know of files of its that go in. */
  caution: string[]
  /** Its own file stays out, since it holds letters that do. */
  inMixedFile: boolean
}

/** Everything that goes into a bundle, private words taken out. */
export interface BundleContents {
  case: Case
  today: CivilDay
  madeAt: string
  choices: BundleChoices
  documents: BundledDocument[]
  /** The file that several documents were read from, where it goes in. */
  shared: (GoingFile & { documents: number[] })[]
  drafts: Pick<Draft, 'to' | 'subject' | 'body'>[]
  notes: { on: string; text: string }[]
  preview: BundlePreview
  /** A text as it may be shown. */
  shown: (text: string) => string
  /** The name of the law in full. */
  law: string
  /** The words of a passage, or null where its letter stays out; with the number of the document. */
  passage: (evidence: { entry: string; start: number; end: number } | null) => { n: number; words: string } | null
}

/** Gathers what goes into a case's bundle. Refuses where nothing would. */
export async function bundleContents(
  context: Context,
  caseId: string,
  choices: BundleChoices,
): Promise<BundleContents> {
  const { store, views, settings } = context
  const view = views.get(caseId)
  const of = view.case
  const letters = new Map(view.entries.map(({ id, letter }) => [id, letter]))
  const out = (entry: CaseEntry): string | null =>
    choices.leaveOut.includes(entry.id)
      ? 'You left it out.'
      : entry.direction === 'note' && !choices.notes
        ? 'A note of yours or a remark, no letter.'
        : null
  const entries = of.entries.filter((entry) => out(entry) === null)
  if (entries.length === 0)
    throw new CasebookError(
      'bad-input',
      'Nothing would go into the bundle: choose at least one letter; nothing was written.',
    )
  const found = hiddenOf(of, letters, choices, readSettings(settings).addresses)
  const hider = makeHider(found.filter((one) => !choices.show.includes(one.words)))
  const originals = originalsOfCase(context, caseId, entries)
  const looks = await lookAt(context, [...letters.values()])
  const days = new Map(dateWordsOf(of.entries).map((words, at) => [of.entries[at]?.id, words]))
  const documents = entries.map((entry, at) =>
    documentOf(of, entry, letters.get(entry.id), {
      n: at + 1,
      choices,
      hider,
      looks,
      originals,
      day: days.get(entry.id) ?? '',
    }),
  )
  const numbers = new Map(documents.map(({ entry, n }) => [entry, n]))
  const notes = choices.notes ? notesOf(store.db, caseId) : []
  const drafts = choices.drafts ? draftsOf(store.db, caseId).filter((one) => one.sentEntry === null) : []
  const shared = sharedOf(originals, numbers, choices)
  return {
    case: of,
    today: context.today(),
    madeAt: context.now(),
    choices,
    documents,
    shared,
    drafts: drafts.map(({ to, subject, body }) => ({
      to: hider.hide(to),
      subject: hider.hide(subject),
      body: hider.hide(body),
    })),
    notes: notes.map((note) => ({ on: noteOn(note, of, numbers), text: hider.hide(note.text) })),
    preview: {
      title: hider.hide(of.title),
      documents: documents.map(({ n, at, entry, date, dateWords: when, direction, who, story, references, files }) => ({
        n,
        at,
        entry,
        date,
        dateWords: when,
        direction,
        who,
        story,
        references,
        files,
      })),
      leftOut: of.entries.flatMap((entry) => {
        const why = out(entry)
        return why === null
          ? []
          : [{ entry: entry.id, at: entry.n, dateWords: days.get(entry.id) ?? '', story: hider.hide(entry.story), why }]
      }),
      notes: notes.length,
      drafts: drafts.map((one) => one.subject),
      hidden: [
        ...hider
          .counts()
          .filter(({ words, times }) => times > 0 || choices.hide.includes(words))
          .map((one) => ({ ...one, out: true })),
        ...found
          .filter((one) => choices.show.includes(one.words))
          .map(({ words }) => ({ words, times: 0, out: false })),
      ],
      warnings: warningsOf(of, documents, choices),
      bytes: [...documents.flatMap((one) => one.going), ...shared].reduce((sum, one) => sum + one.bytes, 0),
    },
    law: findPack(context.law, of.regime).name,
    shown: (text) => hider.hide(renumbered(text, of.entries, numbers)),
    passage: (evidence) => {
      const n = evidence && numbers.get(evidence.entry)
      const text = evidence && letters.get(evidence.entry)?.text
      if (!evidence || n === undefined || n === null || text === undefined || text === null) return null
      return { n, words: hider.hide(passageOf(text, evidence)) }
    },
  }
}

/** A passage long enough to be understood: a few words are given with the line that they stand in. */
function passageOf(text: string, { start, end }: { start: number; end: number }): string {
  const isShort = end - start < 40
  const from = isShort ? text.lastIndexOf('\n', start - 1) + 1 : start
  const close = text.indexOf('\n', end)
  const until = isShort ? (close < 0 ? text.length : close) : end
  return text.slice(from, until).replaceAll(/\s+/g, ' ').trim()
}

/** Entries that the case speaks of, by their numbers in the bundle. */
const renumbered = (text: string, entries: readonly CaseEntry[], numbers: ReadonlyMap<string, number>): string =>
  text.replaceAll(/\bentry (\d+)\b/g, (_, n: string) => {
    const at = numbers.get(entries.find((entry) => entry.n === Number(n))?.id ?? '')
    return at === undefined ? 'a letter that is not in this bundle' : `document ${at}`
  })

function hiddenOf(
  of: Case,
  letters: ReadonlyMap<string, Letter>,
  choices: BundleChoices,
  known: readonly string[],
): HiddenWords[] {
  const own = choices.hide.map((words) => ({ words, instead: '[removed]' }))
  if (!choices.hideAddress) return own
  const owned = of.entries.flatMap((entry) => {
    const letter = letters.get(entry.id)
    return letter && entry.direction !== 'note' ? [{ own: entry.direction === 'outgoing', letter }] : []
  })
  return [
    ...own,
    ...ownMails(owned, known).map((words) => ({ words, instead: '[e-mail address removed]' })),
    ...ownPostLines(owned, of.requester).map((words) => ({ words, instead: '[address removed]' })),
  ]
}

interface With {
  n: number
  choices: BundleChoices
  hider: Hider
  originals: CaseOriginals
  looks: Looks
  /** Its day in words. */
  day: string
}

function documentOf(
  of: Case,
  entry: CaseEntry,
  letter: Letter | undefined,
  { n, choices, hider, originals, looks, day }: With,
): BundledDocument {
  const { files, going, caution } = filesOf(entry, letter, { choices, hider, originals, looks })
  const head = letter?.head ?? null
  const named = (one: { name: string; address: string }): string =>
    one.name && one.address ? `${one.name} <${one.address}>` : one.name || one.address
  const counterpart = entry.direction === 'outgoing' ? (of.authority ?? '') : (of.requester ?? '')
  return {
    n,
    at: entry.n,
    entry: entry.id,
    entryKind: entry.kind,
    date: entry.date,
    dateWords: day,
    dateStated: entry.dateBasis !== 'inferred' && entry.date !== null,
    direction: entry.direction,
    who: hider.hide(whoWords(entry, of)),
    story: hider.hide(entry.story),
    references: entry.references,
    from: hider.hide(head?.from ? named(head.from) : whoWords(entry, of)),
    to: hider.hide(
      head && head.to.length > 0 ? head.to.map(named).join(', ') : entry.direction === 'note' ? '' : counterpart,
    ),
    subject: hider.hide(entry.subject ?? ''),
    text: hider.hide(letter?.text ?? ''),
    files,
    going,
    caution,
    inMixedFile: originals.mixed.has(entry.id),
  }
}

function sharedOf(
  originals: CaseOriginals,
  numbers: ReadonlyMap<string, number>,
  choices: BundleChoices,
): BundleContents['shared'] {
  if (!choices.originals || choices.hideAddress || choices.hide.length > 0) return []
  return [...originals.shared.values()].map(({ entries, ...file }) => ({
    ...file,
    documents: entries.flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b),
  }))
}

function noteOn(note: Note, of: Case, numbers: ReadonlyMap<string, number>): string {
  if (note.on.kind === 'case') return `On the case “${of.title}”`
  if (note.on.kind === 'question') return `On question ${note.on.label}`
  const n = numbers.get(note.on.entryId)
  return n === undefined ? 'On a letter that is not in this bundle' : `On document ${n}`
}

function warningsOf(of: Case, documents: readonly BundledDocument[], choices: BundleChoices): string[] {
  const undated = documents.filter((one) => !one.dateStated && one.direction !== 'note').length
  const going = documents.flatMap((one) => one.going.filter((file) => file.what === 'attachment'))
  const hides = choices.hideAddress || choices.hide.length > 0
  const mixed = choices.originals && documents.some((one) => one.inMixedFile)
  const provisional = of.clocks.some((clock) => clock.provisional)
  return [
    ...(undated > 0
      ? [
          `${count(undated, 'letter states', 'letters state')} no date; the bundle says what is known of ${undated === 1 ? 'its day' : 'their days'}.`,
        ]
      : []),
    ...(hides && going.length > 0
      ? [
          `${count(going.length, 'attachment goes', 'attachments go')} in as they are: look whether your address stands in them.`,
        ]
      : []),
    ...(mixed
      ? ['A file that letters came in holds others that are not in the bundle, and stays out; their words are in it.']
      : []),
    ...(provisional ? ['A time limit runs past the holidays that are known: its last day is provisional.'] : []),
    ...documents.flatMap((one) => one.caution),
    ...of.conflicts.map(({ what }) => what),
  ]
}

/** 'Tuesday 1 April 2031', for the cover. */
export const madeOn = (contents: Pick<BundleContents, 'today'>): string => formatDay(contents.today)
