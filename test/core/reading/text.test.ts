import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { incomingSignals, outgoingSignals } from '../../../core/reading/kinds/decide-kind.ts'
import { compact } from '../../../core/reading/text/compact.ts'
import { cue, findCue, hasCue, mayHold } from '../../../core/reading/text/cue.ts'
import { flatten, plain } from '../../../core/reading/text/flat.ts'
import { families } from '../../../core/reading/text/families.ts'
import { inWords, neededWords } from '../../../core/reading/text/pattern-words.ts'
import { blanked } from '../../../core/reading/text/spans.ts'
import { sentencesOf } from '../../../core/reading/text/sentences.ts'
import { wordIndex } from '../../../core/reading/text/word-index.ts'
import { beginningsOf, wordStarts } from '../../../core/reading/text/word-starts.ts'
import { WORDS } from '../../../core/reading/kinds/sentence-words.ts'

/** Any UTF-16 units at all, half surrogates too. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units))

const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

describe('texts with the offsets of their letter', () => {
  test('a flat text is as long as the letter, whatever its characters', () => {
    fc.assert(fc.property(anyText, (text) => flatten(plain(text)).length === text.length))
    expect(flatten('The Act’s\nwords\n\nİ')).toHaveLength('The Act’s\nwords\n\nİ'.length)
    expect(flatten('one\ntwo\n \nthree')).toBe('one two\n \nthree')
  })

  test('blanking keeps offsets, and a compact text finds its way back', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.array(span, { maxLength: 5 }), (text, spans) => {
        const out = blanked(text, spans)
        expect(out).toHaveLength(text.length)
        const small = compact(text, spans)
        for (let i = 0; i < small.text.length; i++) {
          const { start } = small.back({ start: i, end: i + 1 })
          if (small.text[i] !== '\n') expect(text[start]).toBe(small.text[i])
        }
      }),
    )
  })
})

describe('phrases', () => {
  const folder = new URL('../../../bench/reading/', import.meta.url)
  const texts = ['threads/tune/', 'letters/'].flatMap((at) =>
    readdirSync(new URL(at, folder))
      .filter((file) => !file.startsWith('held'))
      .map((file) => readFileSync(new URL(at + file, folder), 'utf8')),
  )
  const whole = flatten(plain(texts.join('\n\n')))

  test('a blank in a phrase is any run of blanks, and whole words are meant', () => {
    expect(hasCue(cue('appropriate limit'), 'the appropriate   limit is')).toBe(true)
    expect(hasCue(cue('appropriate limit'), 'the inappropriate limit')).toBe(false)
    expect(hasCue(cue('the ?limit'), 'the limit, thelimit')).toBe(true)
  })

  test('the words that a phrase needs are read from it', () => {
    const words = (phrase: string): string => inWords(neededWords(phrase)!)
    expect(words('internal review')).toBe('(interna & review)')
    expect(words('(?:refus(?:al|ed)|denied) access')).toBe('((refus | denied) & access)')
    expect(words('within (?:the )?\\d+ (?:working )?days')).toBe('(within & days)')
    expect(neededWords('(?:a|b) ?(?:c)?')).toBeNull()
    expect(neededWords('(?:refused|a) ?')).toBeNull()
  })

  test('what a phrase can begin with is read from it', () => {
    const begins = (phrase: string): string => {
      const flags = beginningsOf(phrase)
      const pairs = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((a) =>
        [...'abcdefghijklmnopqrstuvwxyz '].map((b) => a + b),
      )
      return flags === null ? 'anything' : pairs.filter((pair) => flags[wordStarts(pair).codes[0]!] === 1).join('|')
    }
    expect(begins('(?:we|i) (?:have )?(?:today )?received')).toBe('i |we')
    expect(begins('(?:un)?able to')).toBe('ab|un')
    expect(begins('fo?i request')).toBe('fi|fo')
    expect(begins('(?:\\d+|eighteen) hours')).toBe('anything')
    expect(begins('a*b c')).toBe('anything')
  })

  test('a pattern that is asked of a sentence answers as it would alone', () => {
    const asked = families(WORDS)
    let found = 0
    for (const { start, end } of sentencesOf(whole)) {
      const sentence = whole.slice(start, end)
      for (const [name, pattern] of Object.entries(WORDS)) {
        const is = pattern.test(sentence)
        if (asked[name as keyof typeof WORDS].test(sentence) !== is) expect.fail(`${name} in: ${sentence}`)
        if (is) found++
      }
    }
    expect(found).toBeGreaterThan(1000)
  })

  test('no phrase is passed over where it stands', () => {
    const starts = wordStarts(whole)
    let found = 0
    for (const signals of [incomingSignals, outgoingSignals])
      for (const { cue: one } of [...signals.values()].flat()) {
        const places = [...findCue(one, whole)]
        expect([...findCue(one, whole, starts)]).toEqual(places)
        for (const match of places) {
          found++
          // The index of the sentence alone, from the word in which the match begins.
          const near = Math.max(0, match.start - 80)
          const from = near + whole.slice(near, match.start).search(/[a-z0-9']*$/)
          expect(mayHold(one, wordIndex(whole.slice(from, match.end))), `${one.pattern}`).toBe(true)
        }
      }
    expect(found).toBeGreaterThan(500)
  })
})
