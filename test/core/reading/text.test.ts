import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { incomingSignals, outgoingSignals } from '../../../core/reading/kinds/decide-kind.ts'
import { compact } from '../../../core/reading/text/compact.ts'
import { cueTable } from '../../../core/reading/text/cue-table.ts'
import { cue, findCue, hasCue, mayHold } from '../../../core/reading/text/cue.ts'
import { flatten, plain } from '../../../core/reading/text/flat.ts'
import { families } from '../../../core/reading/text/families.ts'
import { inWords, neededWords } from '../../../core/reading/text/pattern-words.ts'
import { blanked } from '../../../core/reading/text/spans.ts'
import { sentencesOf } from '../../../core/reading/text/sentences.ts'
import { wordIndex } from '../../../core/reading/text/word-index.ts'
import { latin } from '../../../core/reading/text/latin.ts'
import { openingsOf } from '../../../core/reading/text/openings.ts'
import { remembering } from '../../../core/reading/text/remember.ts'
import { WORDS } from '../../../core/reading/kinds/sentence-words.ts'

/** Any UTF-16 units at all, half surrogates too. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units))

const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

describe('texts with the offsets of their letter', () => {
  test('a flat text is as long as the letter, whatever its characters', () => {
    fc.assert(fc.property(anyText, (text) => flatten(plain(text)).length === text.length))
    expect(flatten('The Act’s\nwords\n\nİ')).toHaveLength('The Act’s\nwords\n\nİ'.length)
    expect(flatten('one\ntwo\n \nthree')).toBe('one two\n \nthree')
    expect(flatten('\n \n one \n  two\n')).toBe('\n \n one    two\n')
  })

  test('a line end is a blank where words stand on both sides of it, and only there', () => {
    const lines = fc.array(fc.constantFrom('', ' ', '  ', 'a', 'b ', ' c'), { maxLength: 12 })
    fc.assert(
      fc.property(lines, (list) => {
        const flat = flatten(list.join('\n'))
        let at = -1
        list.slice(0, -1).forEach((line, n) => {
          at += line.length + 1
          expect(flat[at]).toBe(line.trim() !== '' && list[n + 1]!.trim() !== '' ? ' ' : '\n')
        })
      }),
    )
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
    const begins = (phrase: string, long = 4): string =>
      [...(openingsOf(phrase, long) ?? ['anything'])].toSorted().join('|')
    expect(begins('(?:we|i) (?:have )?(?:today )?received')).toBe('i ha|i re|i to|we h|we r|we t')
    expect(begins('(?:un)?able to')).toBe('able|unab')
    expect(begins('fo?i request', 2)).toBe('fi|fo')
    expect(begins('(?:\\d+|eighteen) hours')).toBe('0|eigh')
    expect(begins('(?:very )+late')).toBe('very')
    expect(begins('ab+c|über')).toBe('ab|éber')
    expect(begins('(?<!not )able (?:a|b)')).toBe('able')
    expect(begins('s\\.? 12')).toBe('s')
    expect(begins('a*b c')).toBe('anything')
    expect(begins('[a-z]+ing')).toBe('anything')
    expect(begins('\\? why')).toBe('anything')
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
    let found = 0
    for (const { phrases } of [incomingSignals, outgoingSignals])
      for (const { cue: one } of phrases)
        for (const match of findCue(one, whole)) {
          found++
          // The index of the sentence alone, from the word in which the match begins.
          const near = Math.max(0, match.start - 80)
          const from = near + whole.slice(near, match.start).search(/[a-z0-9']*$/)
          expect(mayHold(one, wordIndex(whole.slice(from, match.end))), `${one.pattern}`).toBe(true)
        }
    expect(found).toBeGreaterThan(500)
  })

  test('phrases sought together are found where each alone is', () => {
    for (const { phrases, table } of [incomingSignals, outgoingSignals]) {
      const places = phrases.map((): string[] => [])
      table.find(whole, (n, start, end) => {
        places[n]!.push(`${start}-${end}`)
        return false
      })
      phrases.forEach(({ cue: one }, n) => {
        const alone = [...findCue(one, whole)].map(({ start, end }) => `${start}-${end}`)
        expect(places[n], `${one.pattern}`).toEqual(alone)
      })
    }
  })

  test('a phrase of a table begins with a figure, a letter with its marks or behind several blanks', () => {
    const table = cueTable(['20 working days', 'überfällig', 'as soon as', "'ve not", 'we (?:have )?told'].map(cue))
    const found = (text: string): number[] => {
      const seen: number[] = []
      table.find(text, (n) => seen.push(n) > 0)
      return seen
    }
    expect(found('within 120 working days, 1.20 working  days')).toEqual([0])
    expect(found('längst überfällig')).toEqual([1])
    expect(found('as   soon  as we  told you; unas soon as')).toEqual([2, 4])
    expect(found("they 've not")).toEqual([3])
    expect(found('elsewhere')).toEqual([])
  })
})

describe('patterns over the letters of Latin-1', () => {
  const patterns = [
    /\p{Lu}[\p{L}'’]+(?:[ \n]+(?:of|and|&|\p{Lu}[\p{L}'’]+)){1,7}/gu,
    /[^\p{L}\p{N}]+/gu,
    /\b(?:trust|\p{L}*(?:amt|behörde))\b/giu,
    /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*,? \d{4}$/gu,
  ]
  const matches = (pattern: RegExp, text: string): string[] =>
    [...text.matchAll(pattern)].map((match) => `${match.index} ${match[0]}`)

  test('find what those over all letters find', () => {
    const piece = fc.oneof(
      fc.nat(0xff).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        'Zoë Ältere',
        ' and ',
        ' of ',
        '\n',
        'Umweltamt',
        '’',
        '–',
        '€',
        'ſ',
        'Ž',
        'Ω',
        '½',
        'Oxley, 2019',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        for (const pattern of patterns) expect(matches(latin(pattern)(text), text)).toEqual(matches(pattern, text))
      }),
    )
  })

  test('know each character below U+0100 as Unicode does', () => {
    for (const one of [/\p{Lu}/u, /\p{Ll}/u, /\p{L}/u, /\p{N}/u])
      for (let unit = 0; unit < 0x100; unit++) {
        const c = String.fromCharCode(unit)
        expect(latin(one)(c).test(c), `${one} U+${unit.toString(16)}`).toBe(one.test(c))
      }
  })
})

describe('what was made of words lately', () => {
  test('is remembered, also nothing, and gives the same as working it out', () => {
    let asked = 0
    const length = remembering((words) => (asked++, words.length > 3 ? words.length : null), 4)
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 5 }), { maxLength: 60 }), (list) => {
        for (const words of list) expect(length(words)).toBe(words.length > 3 ? words.length : null)
      }),
    )
    const before = asked
    for (let i = 0; i < 20; i++) length(i % 2 ? 'this again' : 'no')
    expect(asked - before).toBeLessThanOrEqual(2)
  })

  test('goes when other words have come since, unless it was asked for', () => {
    const made: string[] = []
    const same = remembering((words) => (made.push(words), words), 4)
    for (let i = 0; i < 40; i++) {
      same('kept')
      same(`word ${i}`)
    }
    expect(made.filter((words) => words === 'kept')).toHaveLength(1)
    same('word 0')
    expect(made.filter((words) => words === 'word 0')).toHaveLength(2)
  })
})
