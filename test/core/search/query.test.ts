import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bareReference, looksLikeReference, parseQuery } from '../../../core/search/query.ts'

test.each([
  ['harbour lights', ['harbour', 'lights…']],
  ['harbour lights ', ['harbour', 'lights']],
  ['"cost limit" table ', ['"cost limit"', 'table']],
  ['“cost limit”', ['"cost limit"']],
  ['lights -contract ', ['lights', '-contract']],
  ['-"cost limit" a ', ['-"cost limit"', 'a']],
  ['authority:"Saltmere Borough" kind:refusal', ['authority=Saltmere Borough', 'kind=refusal']],
  ['-kind:refusal section:40(2) before:2031', ['-kind=refusal', 'section=40(2)', 'before=2031']],
  ['sender:renn reference:FOI/1', ['from=renn', 'ref=FOI/1']],
  // What is no filter is words: a time, an address, a heading with its colon.
  ['10:15 http://salt.example Subject: ', ['10:15', 'http://salt.example', 'Subject:']],
  ['kind: ', ['kind:']],
  ['"open', ['"open"']],
  ['- & … ', []],
  ['', []],
])('%j', (line, terms) => {
  const told = parseQuery(line).terms.map((term) => {
    const minus = term.not ? '-' : ''
    if (term.kind === 'filter') return `${minus}${term.name}=${term.value}`
    if (term.kind === 'phrase') return `${minus}"${term.text}"`
    return `${minus}${term.text}${term.begins ? '…' : ''}`
  })
  expect(told).toEqual(terms)
})

test('any line can be read, and no term is empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (line) => {
      for (const term of parseQuery(line).terms) {
        expect(term.kind === 'filter' ? term.value : term.text).not.toBe('')
      }
    }),
  )
})

test('references are compared without what stands between their parts', () => {
  expect(bareReference('foi/2031–0417 ')).toBe('FOI20310417')
  for (const yes of ['FOI/2031/0417', '2031030004412', 'XR-554321-K9', 'ab1234'])
    expect(looksLikeReference(yes)).toBe(true)
  for (const no of ['harbour', '2a', '12', 'section', '-']) expect(looksLikeReference(no)).toBe(false)
})
