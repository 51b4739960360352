import type { LawOverview, PackSummary, ShownPack, ShownRule } from '../../core/contract/law.ts'
import type { HolidayFacts } from '../../core/calendar/holiday-data.ts'
import { shippedLawData, type Law } from '../../core/law/law.ts'
import type { Limit, Rule, RulePack } from '../../core/law/rule-pack.ts'
import { CasebookError } from '../casebook-error.ts'
import type { LawRoom } from './law-book.ts'

export function packSummary(room: LawRoom, pack: RulePack): PackSummary {
  const own = room.packs.find((one) => one.id === pack.id)
  const app = shippedLawData().packs.find((one) => one.id === pack.id)
  return {
    id: pack.id,
    name: pack.name,
    shortName: pack.shortName,
    place: pack.place,
    asOf: pack.asOf,
    version: pack.version,
    rules: pack.rules.length,
    origin: own ? (app ? 'changed' : 'own') : 'app',
    basedOn: own?.basedOn ?? null,
    appVersion: app?.version ?? null,
  }
}

/** The law in force, as a screen shows it. */
export function lawOverview(law: Law, room: LawRoom, more: Pick<LawOverview, 'address' | 'waiting'>): LawOverview {
  const { bankHolidays } = law
  return {
    packs: [...law.packs.values()].map((pack) => packSummary(room, pack)),
    calendars: [...law.calendars.values()].map(({ id, name, source, sure, note, known, asOf }) => ({
      id,
      name,
      source,
      sure,
      note,
      known: known && { from: known.from, to: known.to },
      asOf,
    })),
    bankHolidays: {
      from: room.holidays?.origin ?? 'app',
      about: bankHolidays.about,
      asOf: bankHolidays.asOf,
      known: { from: bankHolidays.from, to: bankHolidays.to },
      days: shownDays(bankHolidays),
    },
    broken: room.broken,
    ...more,
  }
}

const shownDays = ({ holidays, divisions }: HolidayFacts): LawOverview['bankHolidays']['days'] =>
  holidays.map(([on, letters, name]) => ({
    on,
    name,
    where: [...letters].map((letter) => divisions[letter] ?? letter),
  }))

/** A pack with every rule. Throws `not-found` with a sentence. */
export function shownPack(law: Law, room: LawRoom, id: string): ShownPack {
  const pack = law.packs.get(id)
  if (!pack)
    throw new CasebookError(
      'not-found',
      `There is no rule pack “${id}”: choose one of ${[...law.packs.keys()].join(', ')}.`,
    )
  const own = room.packs.find((one) => one.id === id)
  return {
    summary: packSummary(room, pack),
    calendar: pack.calendar,
    regulator: pack.regulator,
    tribunal: pack.tribunal,
    note: pack.note ?? null,
    rules: pack.rules.map((rule) => shownRule(pack, rule)),
    facts: pack.facts.map(({ value, ...fact }) => ({ ...fact, value: value ?? null })),
    text: own?.text ?? packText(pack),
  }
}

/** A pack as text that can be changed: what says nothing (the usual way of counting, an empty list) is left out. */
export function packText(pack: RulePack): string {
  return `${JSON.stringify(pack, (key, value: unknown) => (isUsual(key, value) ? undefined : value), 2)}\n`
}

const USUAL: Record<string, unknown> = {
  begins: 'day-after',
  ends: 'as-it-falls',
  plusDays: 0,
  skipsClosures: false,
  namedDay: 'is-a-promise',
  holds: null,
}

const isUsual = (key: string, value: unknown): boolean =>
  (key in USUAL && USUAL[key] === value) ||
  (Array.isArray(value) && value.length === 0 && key !== 'rules' && Number.isNaN(Number(key)))

function shownRule(pack: RulePack, rule: Rule): ShownRule {
  return {
    id: rule.id,
    clock: rule.clock,
    title: rule.title,
    waitingFor: rule.waitingFor,
    body: rule.body ?? null,
    inForce: { from: rule.inForce.from, to: rule.inForce.to ?? null },
    dayZero: rule.dayZero,
    limit: rule.limit.says,
    atMost: rule.atMost?.says ?? null,
    calendar: rule.calendar ?? pack.calendar,
    ...provenanceOf(rule),
    effects: rule.effects.map((effect) => ({
      on: effect.on,
      does: effect.does,
      limit: effect.does === 'extend' ? saysOf(effect.limit) : null,
      ...provenanceOf(effect),
    })),
    rivals: rule.rivals.map(({ reading, why }) => ({ reading, why })),
  }
}

const saysOf = (limit: Limit | null): string | null => limit?.says ?? null

const provenanceOf = ({ section, source, text, basis, sure, read }: Rule | Rule['effects'][number]) => ({
  section,
  source,
  text,
  basis,
  sure,
  read,
})
