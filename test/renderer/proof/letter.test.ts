import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldsOver, letterPieces, mergeFolds } from '../../../renderer/proof/letter-pieces.ts'
import { reflow } from '../../../renderer/proof/reflow.ts'

const TEXT = 'Dear Ms Moss,\n\nYour request of 4 March.\n\nOld words.\n\nMore old words.\n\nYours,\nOrla Finch'
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const old = [
  { ...at('Old words'), why: 'quoted' as const },
  { ...at('More old words.'), why: 'repeated' as const },
]

describe('the pieces of a letter', () => {
  it('fold what is not new into one line, with its full stop', () => {
    const pieces = letterPieces({ text: TEXT, folded: old, marks: [], opened: new Set(), onlyNew: true })
    expect(pieces.map((piece) => piece.kind)).toEqual(['words', 'fold', 'words'])
    expect(pieces[1]).toMatchObject({ lines: 2, why: 'repeated' })
  })

  it('show everything where all is asked for, or where the fold was opened', () => {
    const all = { text: TEXT, folded: old, marks: [], opened: new Set<number>() }
    expect(letterPieces({ ...all, onlyNew: false })).toHaveLength(1)
    expect(letterPieces({ ...all, onlyNew: true, opened: new Set([old[0]?.start ?? 0]) })).toHaveLength(1)
  })

  it('cut words where a fact begins and ends, and know every fact that overlaps', () => {
    const marks = [
      { ...at('request of 4 March'), fact: 'a' },
      { ...at('4 March.'), fact: 'b' },
    ]
    const pieces = letterPieces({ text: TEXT, folded: [], marks, opened: new Set(), onlyNew: true })
    const facts = pieces.flatMap((piece) =>
      piece.kind === 'words' && piece.facts.length > 0
        ? [[TEXT.slice(piece.start, piece.end), piece.facts.join()]]
        : [],
    )
    expect(facts).toEqual([
      ['request of ', 'a'],
      ['4 March', 'a,b'],
      ['.', 'b'],
    ])
  })

  it('are the whole letter in order, whatever the spans', () => {
    const span = fc.tuple(fc.nat(120), fc.nat(120)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 6 }),
        fc.array(span, { maxLength: 6 }),
        fc.boolean(),
        (folds, marks, onlyNew) => {
          const pieces = letterPieces({
            text: TEXT,
            folded: folds.map((fold) => ({ ...fold, why: 'quoted' })),
            marks: marks.map((mark, i) => ({ ...mark, fact: String(i) })),
            opened: new Set(),
            onlyNew,
          })
          expect(pieces.map((piece) => TEXT.slice(piece.start, piece.end)).join('')).toBe(TEXT)
        },
      ),
    )
  })

  it('fold whole lines only, so that no sentence is left without its beginning', () => {
    const text = 'Friday\n27 April 2031\nDear Ms Moss\nI write about\nyour lamps.'
    const fold = { start: text.indexOf(' April'), end: text.indexOf(' about'), why: 'repeated' as const }
    const [only] = mergeFolds(text, [fold])
    expect(text.slice(only?.start, only?.end)).toBe('Dear Ms Moss\n')
    expect(mergeFolds(text, [{ ...fold, end: fold.start + 4 }])).toEqual([])
  })

  it('know which folds hide a passage', () => {
    expect(foldsOver(TEXT, old, at('More old'))).toEqual([old[0]?.start])
    expect(foldsOver(TEXT, old, at('4 March'))).toEqual([])
    expect(mergeFolds(TEXT, [{ start: 5, end: 5, why: 'quoted' }])).toEqual([])
  })
})

describe('reflow', () => {
  it('joins lines that a mail program broke, and leaves lists, quotes and signatures alone', () => {
    const long = 'We have looked for the records that you asked for on the'
    expect(reflow(`${long}\nsecond of May.\n\nYours,\nOrla Finch`)).toBe(`${long} second of May.\n\nYours,\nOrla Finch`)
    expect(reflow(`${long}\n2. How many lamps?`)).toContain('\n2.')
    expect(reflow(`> ${long}\nmy answer`)).toContain('\nmy answer')
  })

  it('keeps every character in its place', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 80 })), (lines) => {
        const text = lines.join('\n')
        const shown = reflow(text)
        expect(shown).toHaveLength(text.length)
        for (let i = 0; i < text.length; i++) if (text[i] !== '\n') expect(shown[i]).toBe(text[i])
      }),
    )
  })
})
