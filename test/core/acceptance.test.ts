import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readSources } from '../../casebook/intake/read-files.ts'
import { buildCase } from '../../core/cases/build-case.ts'
import { groupLetters } from '../../core/cases/group-letters.ts'
import { shippedLaw } from '../../core/law/law.ts'
import type { Case } from '../../core/model/case.ts'
import type { Letter } from '../../core/model/letter.ts'
import { readLetters } from '../../core/reading/read-letters.ts'

const FOLDER = join(import.meta.dirname, '../../../shared/acceptance')
const USER = { name: '', addresses: [] }
const work = mkdtempSync(join(tmpdir(), 'foi-desk-acceptance-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

/** From files to cases through intake, grouping, reading and building, without a casebook. */
async function casesOf(path: string): Promise<Case[]> {
  const letters: { key: string; letter: Letter }[] = []
  for await (const item of readSources([{ path }]))
    if (item.kind === 'letter') letters.push({ key: `e${letters.length}`, letter: item.letter })
  const byKey = new Map(letters.map((one) => [one.key, one]))
  return groupLetters(letters, [], USER).groups.map((group, n) => {
    const own = group.keys.map((key) => byKey.get(key)!)
    const readings = readLetters(own, { user: USER })
    const entries = own.map(({ key, letter }, i) => ({
      id: key,
      letter,
      reading: readings[i]!.reading,
      corrections: [],
    }))
    return buildCase({ id: `case${n}`, entries }, { today: '2026-01-05', law: shippedLaw() })
  })
}

function score(found: Case | undefined, expected: string): number {
  const actual = join(work, 'actual.json')
  writeFileSync(actual, JSON.stringify(found ?? {}))
  const out = execFileSync(process.execPath, [join(FOLDER, 'score.mjs'), actual, join(FOLDER, expected)], {
    encoding: 'utf8',
  })
  return Number(/total ([\d.]+)/.exec(out)?.[1])
}

describe.skipIf(!existsSync(FOLDER))('the acceptance data (skipped where ../shared/acceptance is absent)', () => {
  test('the long thread scores 97 or more', async () => {
    const cases = await casesOf(join(FOLDER, 'mps-thread/thread.txt'))
    expect(cases).toHaveLength(1)
    expect(score(cases[0], 'mps-thread/expected.json')).toBeGreaterThanOrEqual(97)
  })

  test.each(existsSync(FOLDER) ? readdirSync(join(FOLDER, 'threads')) : [])('%s scores 93 or more', async (name) => {
    const folder = join('threads', name)
    const files = readdirSync(join(FOLDER, folder))
    const input = files.find((file) => file.startsWith('input'))!
    const expected = files.filter((file) => file.startsWith('expected'))
    const cases = await casesOf(join(FOLDER, folder, input))
    expect(cases).toHaveLength(expected.length)
    for (const [n, file] of expected.toSorted().entries())
      expect(score(cases[n], join(folder, file))).toBeGreaterThanOrEqual(93)
  })
})
