import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findFact, findRule } from '../../../core/law/find-rule.ts'
import { shippedLaw } from '../../../core/law/law.ts'
import { readPack } from '../../../core/law/read-pack.ts'
import { REGIMES } from '../../../core/model/basics.ts'

const law = shippedLaw()
const PACKS = join(import.meta.dirname, '../../../core/law/packs')
const textOf = (id: string): string => readFileSync(join(PACKS, `${id}.json`), 'utf8')

describe('the packs that come with the app', () => {
  it('are one a regime', () => expect([...law.packs.keys()].toSorted()).toEqual([...REGIMES].toSorted()))

  it.each(REGIMES)('%s is accepted by the check that users’ packs go through', (id) => {
    const read = readPack(textOf(id), law.calendars)
    expect(read.ok ? [] : read.faults).toEqual([])
  })

  it.each(REGIMES)('%s: every rule, effect and fact says where it stands, what it says and how sure it is', (id) => {
    const pack = law.packs.get(id)
    const all = [...(pack?.rules ?? []), ...(pack?.rules.flatMap((rule) => rule.effects) ?? []), ...(pack?.facts ?? [])]
    expect(all.length).toBeGreaterThan(2)
    for (const one of all) {
      expect(one.section).not.toBe('')
      expect(one.source.length).toBeGreaterThan(3)
      expect(one.text).toMatch(/[.]$/)
      if (one.read === 'known') expect(['statute', 'practice']).toContain(one.basis)
    }
  })

  it('what was neither read nor quoted and is called medium or low stays so in the rule', () => {
    expect(findRule(law.packs.get('scot-eir-2004')!, 'response', '2031-01-01')?.sure).toBe('medium')
    expect(findRule(law.packs.get('uk-foia-2000')!, 'clarification-window', '2031-01-01')?.sure).toBe('low')
    expect(findRule(law.packs.get('uk-gdpr-access')!, 'response', '2031-01-01', 'police')?.sure).toBe('medium')
  })

  it('say what the next step needs: silence needs a review first in Scotland and not in the rest of the United Kingdom', () => {
    const needs = (id: string): boolean | null | undefined =>
      findFact(law.packs.get(id)!, 'review-first-after-silence')?.holds
    expect(needs('scot-foisa-2002')).toBe(true)
    expect(needs('scot-eir-2004')).toBe(true)
    expect(needs('uk-foia-2000')).toBe(false)
    expect(needs('uk-eir-2004')).toBe(false)
  })

  it('hold the law as it was on the day: access requests before and after the Act of 2025', () => {
    const pack = law.packs.get('uk-gdpr-access')!
    expect(findRule(pack, 'response', '2026-02-04')?.id).toBe('response')
    expect(findRule(pack, 'response', '2026-02-05')?.id).toBe('response-2026')
    expect(findRule(pack, 'response', '2018-05-24')).toBeNull()
  })
})

describe('a rule without its source', () => {
  const cases = REGIMES.flatMap((id) => {
    const pack = JSON.parse(textOf(id)) as { rules: Record<string, unknown>[] }
    return pack.rules.flatMap((_, n) =>
      ['section', 'source', 'text', 'basis', 'sure'].map((field) => ({ id, n, field })),
    )
  })

  it(`is refused, whichever rule of whichever pack lacks whichever (${cases.length} of them)`, () => {
    for (const { id, n, field } of cases) {
      const pack = JSON.parse(textOf(id)) as { rules: Record<string, unknown>[] }
      delete pack.rules[n]?.[field]
      const text = JSON.stringify(pack, null, 2)
      const read = readPack(text, law.calendars)
      expect(read.ok, `${id} rule ${n} without ${field}`).toBe(false)
      if (read.ok) continue
      expect(read.faults).toEqual([
        { line: lineOfRule(text, n), message: `“${field}” is missing here; every rule has one.` },
      ])
    }
  })
})

/** The line on which the nth rule begins in JSON that is printed with two spaces. */
function lineOfRule(text: string, n: number): number {
  const lines = text.split('\n')
  const start = lines.indexOf('  "rules": [')
  return lines.map((line, at) => (at > start && line === '    {' ? at + 1 : 0)).filter(Boolean)[n] ?? 0
}
