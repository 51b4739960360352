import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deadline } from '../../../core/clocks/deadline.ts'
import { lawWithPacks, shippedLaw } from '../../../core/law/law.ts'
import { readPack } from '../../../core/law/read-pack.ts'

const law = shippedLaw()
const text = readFileSync(join(import.meta.dirname, '../../../core/law/packs/nz-oia-1982.json'), 'utf8')
const lineWith = (words: string, of = text): number => of.split('\n').findIndex((line) => line.includes(words)) + 1

/** The pack with one piece of text changed; fails where the piece is not there. */
function changed(from: string, to: string): string {
  expect(text).toContain(from)
  return text.replace(from, to)
}

describe('a bad pack is refused with the line that is wrong', () => {
  it.each([
    ['an unknown calendar', '"calendar": "new-zealand",', '"calendar": "atlantis",', /no calendar “atlantis”/],
    ['a number as text', '"count": 20', '"count": "20"', /expected number/],
    ['a limit of no days', '"count": 20', '"count": 0', /rules\.0\.limit\.count/],
    ['another sureness', '"sure": "high"', '"sure": "certain"', /"high"\|"medium"\|"low"/],
    ['another unit', '"unit": "working-day"', '"unit": "fortnight"', /rules\.0\.limit\.unit/],
    ['a day that does not exist', '"from": "1989-07-01"', '"from": "1989-02-30"', /no day 1989-02-30/],
    [
      'a start that is none for this clock',
      '"starts": "request-received"',
      '"starts": "answer"',
      /cannot start with “answer”/,
    ],
    ['a clock that comes from letters', '"clock": "response"', '"clock": "promise"', /comes from a letter/],
    ['an empty source', '"section": "section 15(1)"', '"section": ""', /rules\.0\.section/],
  ])('%s', (_, from, to, message) => {
    const bad = changed(from, to)
    const read = readPack(bad, law.calendars)
    expect(read.ok).toBe(false)
    if (read.ok) return
    expect(read.faults.map((fault) => fault.line)).toContain(lineWith(to, bad))
    expect(read.faults.map((fault) => fault.message).join('\n')).toMatch(message)
  })

  it('a word that is misspelt, with what is missing for it', () => {
    const bad = changed('"waitingFor"', '"waitngFor"')
    const read = readPack(bad, law.calendars)
    expect(read.ok ? [] : read.faults.map((fault) => fault.message)).toEqual([
      '“waitingFor” is missing here; every rule has one.',
      '“rules.0” has “waitngFor”, which no rule pack has; check its spelling.',
    ])
    expect(read.ok ? 0 : read.faults[1]?.line).toBe(lineWith('waitngFor', bad))
  })

  it('text that is no JSON, at the line where it stops being it', () => {
    const bad = changed('"version": 1,', '"version": 1')
    const read = readPack(bad, law.calendars)
    expect(read.ok ? 0 : read.faults[0]?.line).toBe(lineWith('"version": 1', bad) + 1)
  })

  it('the same key twice, two rules of one name, two rules for the same days', () => {
    const doubled = readPack(changed('"version": 1,', '"version": 1, "version": 2,'), law.calendars)
    expect(doubled.ok ? '' : doubled.faults[0]?.message).toBe('“version” stands twice in the same place; keep one.')
    const pack = JSON.parse(text) as { rules: { id: string; body?: string }[] }
    const twin = { ...pack, rules: [...pack.rules, pack.rules[0]] }
    const read = readPack(JSON.stringify(twin, null, 2), law.calendars)
    expect(read.ok ? [] : read.faults.map((fault) => fault.message)).toEqual([
      'Two rules are called “response”; give each its own id.',
      '“response” and “response” are in force on the same days for the same clock.',
    ])
  })

  it.each(['', '   ', '[]', 'null', '"pack"', '{}', '{"rules": []}'])('%j is no pack', (bad) => {
    const read = readPack(bad, law.calendars)
    expect(read.ok).toBe(false)
    if (!read.ok) expect(read.faults.length).toBeGreaterThan(0)
  })

  it('a novel is not read at all', () => {
    const read = readPack('x'.repeat(1_000_001), law.calendars)
    expect(read.ok ? '' : read.faults[0]?.message).toMatch(/too long/)
  })
})

describe('a pack of the user’s own', () => {
  it('is counted by instead of the shipped one', () => {
    const read = readPack(changed('"count": 20', '"count": 25'), law.calendars)
    if (!read.ok) throw new Error(read.faults[0]?.message)
    const own = lawWithPacks(law, [read.pack])
    const question = { regime: 'nz-oia-1982', received: '2026-03-02' } as const
    expect(deadline(question, law).due).toBe('2026-03-30')
    expect(deadline(question, own).due).toBe('2026-04-08')
  })
})
