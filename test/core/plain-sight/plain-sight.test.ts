import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { hides, mixesAlphabets, seenOnly, stretches } from '../../../core/plain-sight/hidden-characters.ts'
import { FRAME_POLICY, FRAME_STYLE, FRAME_STYLE_HASH } from '../../../core/plain-sight/letter-frame.ts'
import { linkDoubts, linksInWords, mayOpenOutside } from '../../../core/plain-sight/link-doubts.ts'

const parse = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null)

describe('characters that hide', () => {
  test.each([
    ['minutes\u202efdp.exe', 'right-to-left override', 'minutesfdp.exe'],
    ['foi\u200b@council.example', 'zero-width space', 'foi@council.example'],
    ['soft\u00adhyphen', 'soft hyphen', 'softhyphen'],
    ['a\u{e0041}b', 'U+E0041', 'ab'],
    ['fill\u3164er', 'U+3164', 'filler'],
    ['report.pdf            .exe', '12 spaces', 'report.pdf .exe'],
    ['bell\u0007', 'U+0007', 'bell'],
  ])('%j: it is named where it stands', (text, name, seen) => {
    expect(hides(text)).toBe(true)
    expect(stretches(text)).toContainEqual({ kind: 'hidden', name, count: 1 })
    expect(seenOnly(text)).toBe(seen)
  })

  test('several of one kind are counted; plain words, accents, Arabic and emoji hide nothing', () => {
    expect(stretches('a\u200b\u200b\u200bb')).toEqual([
      { kind: 'words', words: 'a' },
      { kind: 'hidden', name: 'zero-width space', count: 3 },
      { kind: 'words', words: 'b' },
    ])
    for (const plain of ['Siân Ó Dálaigh', 'مجلس المدينة', 'Straße 5', '📎 file.pdf', 'a  b'])
      expect(hides(plain)).toBe(false)
  })

  test('a word that mixes alphabets is known, two words of two alphabets are fine', () => {
    expect(mixesAlphabets('c\u043euncil.example')).toBe(true)
    expect(mixesAlphabets('Москва Moscow')).toBe(false)
  })
})

describe('links', () => {
  test.each([
    ['https://council.example/login', 'https://council.example.evil.example/', ['other-place']],
    ['www.council.example', 'https://council.example/x', []],
    ['Read more', 'https://council.example/x', []],
    ['COUNCIL.example', 'http://www.council.example', ['not-encrypted']],
    ['', 'https://c\u043euncil.example/', ['foreign-letters']],
    ['', 'https://council.example@evil.example/', ['user-in-address']],
    ['', 'https://203.0.113.9/', ['number-address']],
    ['coun\u200bcil', 'https://council.example/', ['hidden-characters']],
    ['', 'https://council.example/%E2%80%AE', ['hidden-characters']],
  ] as const)('%j to %s: %j', (words, address, doubts) => {
    expect(linkDoubts(words, address, parse)).toEqual(doubts)
  })

  test.each([
    'https://council.example/a?b=c#d',
    'http://council.example',
    'mailto:foi@council.example?subject=Hello&body=World',
  ])('%s may be opened, once it was shown', (address) => expect(mayOpenOutside(address, parse)).toBe(true))

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/hostname',
    'ms-msdt:/id',
    'search-ms:query=x',
    'smb://share.example/x',
    'vbscript:x',
    'http://localhost:3000/',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://printer.local/',
    'http://intranet/',
    'https://user@council.example/',
    'mailto:a@b.example?attach=/etc/hostname',
    'mailto:a@b.example?subject=x&attachment=c.txt',
    `https://council.example/${'x'.repeat(2000)}`,
    'no address',
    '',
  ])('%s is never opened', (address) => expect(mayOpenOutside(address, parse)).toBe(false))

  test('addresses in plain words are found once each, without the sentence’s own marks', () => {
    expect(
      linksInWords('See https://a.example/x. (https://b.example/y) <https://a.example/x>, or https://c.example/z(1)?'),
    ).toEqual(['https://a.example/x', 'https://b.example/y', 'https://c.example/z(1)'])
  })
})

test('the policy lets in the frame’s one style sheet by its hash, and no other', () => {
  const hash = createHash('sha256').update(FRAME_STYLE).digest('base64')
  expect(FRAME_STYLE_HASH).toBe(`sha256-${hash}`)
  expect(FRAME_POLICY).toContain(`default-src 'none'`)
  expect(FRAME_POLICY).not.toContain('unsafe')
})
