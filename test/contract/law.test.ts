import { ORPCError } from '@orpc/client'
import { describe, expect, test } from 'vitest'
import { OPEN_CASE, QUESTIONED } from '../casebook/law/letters.ts'
import { connectEach } from './connect-each.ts'
import { transports, type Client } from './transports.ts'

const refusal = async (call: Promise<unknown>): Promise<string> => {
  const error = await call.then(
    () => new Error('the call was answered'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ORPCError)) throw error
  return `${error.code}: ${error.message}`
}

describe.each(transports)('the law over $name', ({ connect }) => {
  let client: Client
  connectEach(connect, '2027-03-29', (open) => ({ client } = open))

  const brought = async (text: string): Promise<string> => {
    const { cases } = await client.import.bring({ kind: 'paste', text })
    return cases[0]?.id ?? ''
  }

  test('law.get and law.pack: every rule with its section, source and standing', async () => {
    const overview = await client.law.get()
    expect(overview.waiting).toEqual([])
    expect(overview.calendars.map((calendar) => calendar.id)).toContain('scotland')
    for (const { id, rules } of overview.packs) {
      const pack = await client.law.pack({ id })
      expect(pack.rules).toHaveLength(rules)
      for (const rule of [...pack.rules, ...pack.rules.flatMap((one) => one.effects), ...pack.facts])
        for (const words of [rule.section, rule.source, rule.text]) expect(words, id).not.toBe('')
    }
    expect(await refusal(client.law.pack({ id: 'own-nowhere' }))).toContain('NOT_FOUND: There is no rule pack')
  })

  test('law.preview, law.take and law.drop: shown first, taken once', async () => {
    const id = await brought(OPEN_CASE)
    const { text } = await client.law.pack({ id: 'uk-foia-2000' })
    const bad = await client.law.preview({ kind: 'pack', text: text.replace('"count": 20', '"count": "20"') })
    expect(bad).toMatchObject({ ok: false, faults: [{ message: expect.stringContaining('expected number') }] })
    const change = { kind: 'pack', text: text.replace('"count": 20', '"count": 15') } as const
    const seen = await client.law.preview(change)
    if (!seen.ok) throw new Error(seen.faults[0]?.message)
    expect(seen.moved.map((one) => one.caseId)).toEqual([id])
    expect(await client.law.drop({ token: seen.token })).toEqual({})
    expect(await refusal(client.law.take({ token: seen.token }))).toContain('NOT_FOUND')
    const again = await client.law.preview(change)
    if (!again.ok) throw new Error(again.faults[0]?.message)
    expect(await client.law.take({ token: again.token })).toMatchObject({ clocks: 1 })
    const { clocks } = await client.case.get({ id })
    expect(clocks.find((clock) => clock.kind === 'response')?.due).toBe(again.moved[0]?.moved[0]?.to)
  })

  test('clock.facts, clock.setFacts and clock.whatIf', async () => {
    const caseId = await brought(QUESTIONED)
    const { entries } = await client.case.get({ id: caseId })
    const entry = entries.find((one) => one.kind === 'clarification-request')?.id ?? ''
    const supposed = await client.clock.whatIf({ caseId, changes: [{ kind: 'unneeded', entry }] })
    const said = await client.clock.setFacts({ caseId, facts: { unneeded: [{ entry, reason: null }] } })
    expect(said.moved).toEqual(supposed.moved)
    expect(said.moved).toHaveLength(1)
    expect(await client.clock.facts({ caseId })).toEqual(said.facts)
    expect(await refusal(client.clock.facts({ caseId: 'nowhere' }))).toContain('NOT_FOUND')
  })
})
