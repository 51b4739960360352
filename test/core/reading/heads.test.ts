import { describe, expect, test } from 'vitest'
import { splitThread } from '../../../core/reading/split-thread.ts'

const REQUEST = `Dear Mirehall Council,

Under the Freedom of Information Act please send me the accounts of the weir.

Yours faithfully,

Sorrel Vane`
const end = 'The accounts are attached.\n\nYours sincerely\n\nInes Pollard\nRecords Officer'

/** The lines at which letters begin, of a page that holds the request, an answer with this head, and one more. */
const starts = (head: string): [number, number][] => {
  const answer = `${head}\n\n${end}`
  const page = `${REQUEST}\n\n${answer}\n\n${answer.replace('accounts are', 'rest is')}`
  const at = REQUEST.split('\n').length + 2
  const want = [1, at, at + answer.split('\n').length + 1]
  return splitThread(page).map((letter, i) => [letter.source.startLine!, want[i] ?? 0])
}

describe('a letter begins at its letterhead', () => {
  test.each([
    [
      'a body and its address, the day, the address of who is greeted',
      'Mirehall Council\nMire House\nFen Road\nMirehall MH1 9QQ\n\n18 January 2031\n\nSorrel Vane\n14 Rook Street\nMarl\n\nDear Ms Vane',
    ],
    [
      'a slogan and telephone numbers, a title above the name, labels',
      'MIREHALL COUNCIL\nServing the people of the fens\nTel. 01632 960 210 | Fax 01632 960 211\n\nMs Sorrel Vane\nBy email: s.vane@rook.example\n\nYour ref:\nOur ref: RQ-10442\n\n18 January 2031\n\nDear Ms Vane',
    ],
    [
      'as offices of the United States write',
      'DEPARTMENT OF WEIRS\nOffice of Information\nWashington, DC 20240\n\nIN REPLY REFER TO:\nDW-2031-00117\n\nJanuary 18, 2031\n\nSent via email: s.vane@rook.example\n\nDear Ms. Vane:',
    ],
    [
      'a number, an address and a heading in capitals',
      'Our reference: FOI 31/117\n\nMs Sorrel Vane\nBy email: s.vane@rook.example\n\nFREEDOM OF INFORMATION REQUEST - DECISION\n\nDear Ms Vane',
    ],
    [
      'as German offices write',
      'Amt für Wehre, Postfach 12, 24937 Flensburg\n\nFrau\nSorrel Vane\nRookstr. 4\n24103 Kiel\n\nGeschäftszeichen: Z3-0117\nBearbeiter: Herr Voss\nDatum: 18.01.2031\n\nDear Ms Vane',
    ],
  ])('%s', (_, head) => {
    for (const [got, want] of starts(head)) expect(Math.abs(got - want)).toBeLessThanOrEqual(2)
    expect(starts(head)).toHaveLength(3)
  })

  test('and what is greeted with the name that signs just above is an answer to it', () => {
    const page = `${REQUEST}\n\nDear Ms Vane\n\n${end}\n\n3 February 2031\n\nDear Ines Pollard,\n\nThank you.\n\nSorrel Vane`
    const lines = page.split('\n')
    expect(splitThread(page).map((letter) => lines[letter.source.startLine! - 1])).toEqual([
      'Dear Mirehall Council,',
      'Dear Ms Vane',
      '3 February 2031',
    ])
  })

  test('a heading below the greeting ends nothing', () => {
    const page = `${REQUEST}\n\nDear Ms Vane\n\nWEIRS\n\n${end}`
    expect(splitThread(page)).toHaveLength(2)
  })
})
