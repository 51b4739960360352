import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EXAMPLE } from '../../../casebook/example/example.ts'
import type { Letter } from '../../../core/model/letter.ts'
import type { Span } from '../../../core/model/basics.ts'
import { readingSchema } from '../../../core/model/reading.ts'
import { splitThread } from '../../../core/reading/split-thread.ts'
import { readAsCase } from './read-thread.ts'

const FOLDER = new URL('../../../bench/reading/threads/', import.meta.url)

/** The letters of a thread written for measuring, pasted one below the other. */
const pasted = (file: string): Letter[] =>
  splitThread(
    readFileSync(new URL(file, FOLDER), 'utf8')
      .split(/^=== .*\n/m)
      .slice(1)
      .join('\n'),
  )
const threads: [string, Letter[]][] = [
  ['the example', splitThread(EXAMPLE.text)],
  ...['tune', 'odd'].flatMap((half) =>
    readdirSync(new URL(`${half}/`, FOLDER)).map((file): [string, Letter[]] => [file, pasted(`${half}/${file}`)]),
  ),
]
const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

describe.each(threads)('evidence in %s', (_, letters) => {
  const { readings } = readAsCase(letters)

  test('every reading keeps to the model, and every span lies in its letter', () => {
    readings.forEach((reading, i) => {
      expect(() => readingSchema.parse(reading)).not.toThrow()
      const spans: Span[] = [...reading.folded, ...reading.questions.map((one) => one.span)]
      for (const fact of [
        reading.direction,
        reading.kind,
        reading.sender,
        reading.authority,
        reading.date,
        reading.receivedByAuthority,
        reading.statedDueDate,
        reading.newDueDate,
        ...reading.references,
        ...reading.dates,
        ...reading.sections,
        ...reading.answers,
        ...reading.relations,
        ...reading.doubtful,
      ])
        if (fact?.span) spans.push(fact.span)
      for (const span of spans) {
        expect(span.start).toBeLessThan(span.end)
        expect(span.end).toBeLessThanOrEqual(letters[i]!.text.length)
      }
    })
  })

  test('the words under a fact hold its value', () => {
    readings.forEach((reading, i) => {
      const at = (span: Span): string => bare(letters[i]!.text.slice(span.start, span.end))
      for (const ref of reading.references) if (ref.span) expect(at(ref.span)).toBe(bare(ref.value))
      if (reading.sender?.span) expect(at(reading.sender.span)).toBe(bare(reading.sender.value))
      if (reading.authority?.span) expect(at(reading.authority.span)).toContain(bare(reading.authority.value))
      for (const section of reading.sections)
        if (section.span) expect(at(section.span)).toContain(bare(section.value).replace(/^\D+/, ''))
      for (const date of reading.dates) expect(at(date.span!)).toMatch(new RegExp(String(Number(date.value.slice(8)))))
      for (const question of reading.questions) expect(at(question.span)).toContain(bare(question.text.slice(-12)))
    })
  })
})
