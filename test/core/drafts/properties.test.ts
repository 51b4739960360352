import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromEpochDay } from '../../../core/calendar/civil-day.ts'
import { formatDay, formatDayPlain, formatDayShort } from '../../../core/calendar/format-day.ts'
import { daysIn, weekdayFits } from '../../../core/drafts/checks/days-in-text.ts'
import { parseTemplate } from '../../../core/drafts/letter/parse-template.ts'
import { TemplateError } from '../../../core/drafts/letter/template.ts'
import { LetterWriter } from '../../../core/drafts/letter/writer.ts'
import { failedAddresses } from '../../../core/drafts/bounces.ts'

const anyDay = fc.integer({ min: 0, max: 40_000 }).map(fromEpochDay)

describe('dates in a text', () => {
  it('every day is found again however it is written, with its weekday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year, month, date] = day.split('-')
        const written = [formatDay(day), formatDayPlain(day), formatDayShort(day), `${date}/${month}/${year}`, day]
        for (const text of written) {
          const found = daysIn(`It was due on ${text}, as you know.`)
          expect(
            found.map((one) => one.day),
            text,
          ).toEqual([day])
          expect(found.every(weekdayFits), text).toBe(true)
        }
      }),
    )
  })

  it('the wrong weekday never fits', () => {
    const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...names), (day, name) => {
        const [found] = daysIn(`${name} ${formatDayPlain(day)}`)
        expect(found && weekdayFits(found)).toBe(formatDay(day).startsWith(name))
      }),
    )
  })
})

describe('templates', () => {
  const head = '---\nid: own\nkind: chaser\ntitle: Own\nto: authority\nsubject: x\n---\n'
  const piece = fc.oneof(
    fc.constantFrom(
      '{authority}',
      '{',
      '}',
      '[if overdue]',
      '[if not',
      '[else]',
      '[end]',
      '[each late-answers]',
      '\n',
      '\n\n',
      '\\\n',
      '- ',
    ),
    fc.string({ maxLength: 12 }),
  )
  it('any text is either a template or refused by its line', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = head + pieces.join('')
        try {
          parseTemplate(text, 'own.txt')
        } catch (error) {
          expect(error).toBeInstanceOf(TemplateError)
          const line = error instanceof TemplateError ? error.line : 0
          expect(line >= 1 && line <= text.split('\n').length).toBe(true)
        }
      }),
    )
  })

  it('a written letter keeps every word in order, and every value where it says', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string({ minLength: 1 })), { maxLength: 8 }), (parts) => {
        const writer = new LetterWriter()
        for (const [words, value] of parts) {
          writer.words(words)
          writer.value({ name: 'x', label: 'x', value, evidence: [] }, value)
        }
        expect(writer.fields.map((field) => writer.text.slice(field.start, field.end))).toEqual(
          parts.map(([, value]) => value),
        )
      }),
    )
  })
})

it('a notice of any length without a space is read in time', () => {
  expect(failedAddresses(`failed: a@b.example ${'x'.repeat(2_000_000)}`)).toEqual(['a@b.example'])
})
