import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeHider } from '../../../../casebook/export/bundle/hide.ts'
import { ownMails, ownPostLines, type OwnedLetter } from '../../../../casebook/export/bundle/own-addresses.ts'
import { savedName } from '../../../../casebook/attachments/saved-name.ts'
import { uniqueNames } from '../../../../casebook/export/bundle/unique-names.ts'
import { printable } from '../../../../casebook/export/pdf/printable.ts'

describe('names of files', () => {
  it('are given once, whatever letters came with the same name', () => {
    const unique = uniqueNames()
    expect(['Files/a.pdf', 'Files/A.PDF', 'Files/a.pdf', 'Files/b'].map((name) => unique(name))).toEqual([
      'Files/a.pdf',
      'Files/A (2).PDF',
      'Files/a (3).pdf',
      'Files/b',
    ])
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 8 }), (names) => {
        const one = uniqueNames()
        const made = names.map((name) => one(`Files/01 ${savedName(name, null)}`))
        expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(made.length)
        for (const name of made) expect(name).toMatch(/^Files\/[^/\\<>:"|?*\p{Cc}]+$/u)
      }),
    )
  })
})

describe('words that are taken out', () => {
  it('are taken out whatever their case and line ends, the longest first, never inside another word', () => {
    const hider = makeHider([
      { words: 'Quay', instead: '[x]' },
      { words: '12 Quay Lane', instead: '[address removed]' },
    ])
    expect(hider.hide('12 QUAY\nLane, Quayside, a quay.')).toBe('[address removed], Quayside, a [x].')
    expect(hider.counts()).toEqual([
      { words: 'Quay', times: 1 },
      { words: '12 Quay Lane', times: 1 },
    ])
    expect(hider.holds('at 12 quay lane')).toBe(true)
    expect(hider.holds('Quayside')).toBe(false)
  })
})

describe('the requester’s own addresses', () => {
  const letter = (own: boolean, text: string, from = '', to = ''): OwnedLetter => ({
    own,
    letter: {
      text,
      head:
        from === ''
          ? null
          : {
              from: { name: '', address: from },
              to: [{ name: '', address: to }],
              cc: [],
              subject: '',
              sentAt: null,
              sentOn: null,
              messageId: null,
              inReplyTo: null,
              references: [],
              bulk: false,
              auto: false,
            },
    },
  })

  it('are read under their name and in the head of letters to them, never an office’s', () => {
    const letters = [
      letter(
        true,
        'Corran Council\n3 High Street\nCorran\nCO1 1AA\n\nDear Sirs,\n\nYours faithfully,\n\nIda Marsh\n7 Mill Rd\nTel: 01632 960 001',
      ),
      letter(
        false,
        'Ms I Marsh\n7 Mill Road,\nCorran CO2 3BB\n28 March 2031\nOur ref: FOI 12\n\nDear Ms Marsh,\n\nNo.\n\nT Renn\nInformation Officer\n1 Castle Yard\nCO1 1AA',
      ),
    ]
    expect(ownPostLines(letters, 'Ida Marsh')).toEqual([
      'Tel: 01632 960 001',
      '7 Mill Rd',
      '7 Mill Road, Corran CO2 3BB',
      '7 Mill Road',
      'Corran CO2 3BB',
    ])
  })

  it('are the mail addresses that they write from, not those that they write to', () => {
    const letters = [
      letter(
        true,
        'Write to foi@corran.example or me.\n\nIda\nida.private@post.example',
        'ida@post.example',
        'foi@corran.example',
      ),
      letter(false, 'Write to help@ico.example.', 'foi@corran.example', 'ida@post.example'),
    ]
    expect(ownMails(letters, ['IDA@work.example'])).toEqual([
      'IDA@work.example',
      'ida@post.example',
      'ida.private@post.example',
    ])
  })
})

describe('what can be printed', () => {
  const latin = (point: number): boolean => point < 0x250 || point === 0x2022
  it('keeps what has a sign, counts what has none, and drops what turns the direction of text', () => {
    expect(printable('e\u0301té \uF0B7 one\r\n\u202Eevil\u202C 漢字\tx', latin)).toEqual({
      text: 'été • one\nevil ■■    x',
      missing: 2,
    })
  })
})
