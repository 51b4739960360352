import { describe, expect, test } from 'vitest'
import { groupLetters } from '../../../core/cases/group-letters.ts'
import type { ExistingCase } from '../../../core/cases/grouping.ts'
import type { Letter } from '../../../core/model/letter.ts'
import { splitThread } from '../../../core/reading/split-thread.ts'
import { mail } from '../reading/read-thread.ts'

const ME = 'jo@pym.example'
const USER = { name: 'Jo Pym', addresses: [ME] }
const keyed = (letters: Letter[]) => letters.map((letter, i) => ({ key: `k${i}`, letter }))
const ask = (to: string, on: string, subject: string) =>
  mail(
    ME,
    to,
    on,
    subject,
    `Dear Sir or Madam,\n\nUnder the Freedom of Information Act please send me the ${subject}.\n\nJo Pym`,
  )
const keys = (letters: Letter[], existing: ExistingCase[] = [], user = USER) =>
  groupLetters(keyed(letters), existing, user).groups.map((group) => [group.caseId, group.keys.join()])

describe('which letters make which case', () => {
  test('an answer goes to the letter that it answers, by header, reference or subject', () => {
    const request = ask('foi@marl.example', '2020-03-02', 'gritting plan')
    const answer = mail(
      'foi@marl.example',
      ME,
      '2020-03-03',
      'RE: gritting plan',
      'Dear Ms Pym,\n\nOur ref: MC/FOI/118\n\nThank you for your request.\n\nClerk',
    )
    const later = mail(
      'clerk@marl.example',
      ME,
      '2020-03-20',
      'Your letter',
      'Dear Ms Pym,\n\nMC/FOI/118\n\nThe plan is attached.\n\nAda Quill',
    )
    expect(keys([later, answer, request])).toEqual([[null, 'k2,k1,k0']])
  })

  test('two requests to two bodies are two cases; newsletters and private mail belong to none', () => {
    const bulk = mail(
      'news@gazette.example',
      ME,
      '2020-03-04',
      'This week',
      'Freedom of Information request refused, says councillor (MC/FOI/118).',
    )
    bulk.head!.bulk = true
    const letters = [
      ask('foi@marl.example', '2020-03-02', 'gritting plan'),
      ask('foi@fen.example', '2020-03-02', 'drainage map'),
      bulk,
      mail('sis@family.example', ME, '2020-03-05', 'Mum', 'Can you do the weekend? Train ref TX7719. x'),
    ]
    const grouping = groupLetters(keyed(letters), [], USER)
    expect(grouping.groups.map((group) => group.keys)).toEqual([['k0'], ['k1']])
    expect(grouping.unplaced.map((one) => one.key)).toEqual(['k2', 'k3'])
    expect(grouping.unplaced.every((one) => one.why.length > 10)).toBe(true)
  })

  test('two requests to one body stay apart', () => {
    expect(
      keys([ask('foi@marl.example', '2020-03-02', 'gritting plan'), ask('foi@marl.example', '2020-03-09', 'bin rota')]),
    ).toEqual([
      [null, 'k0'],
      [null, 'k1'],
    ])
  })

  test("a regulator's letter goes to the case whose authority or reference it names", () => {
    const letters = [
      ask('foi@marl.example', '2020-03-02', 'gritting plan'),
      mail(
        'foi@marl.example',
        ME,
        '2020-03-03',
        'RE: gritting plan',
        'Dear Ms Pym,\n\nOur ref: MC/FOI/118\n\nThank you for your request.\n\nClerk',
      ),
      mail(
        'casework@ico.example',
        ME,
        '2020-06-02',
        'Case IC-104417-B2C4',
        'Dear Ms Pym\n\nYour complaint (their reference MC/FOI/118) has come to us.\n\nTess Lowe\nInformation Commissioner’s Office',
      ),
    ]
    expect(keys(letters)).toEqual([[null, 'k0,k1,k2']])
  })

  test('a case in the casebook grows by its reference, and two may take one letter', () => {
    const existing = (id: string, reference: string): ExistingCase => ({
      id,
      title: id,
      authority: 'Marl Town Council',
      references: [reference],
      messageIds: [],
      addresses: ['foi@marl.example'],
    })
    const both = mail(
      'foi@marl.example',
      ME,
      '2020-05-02',
      'Your requests',
      'Dear Ms Pym,\n\nThis answers both of your requests (our references MC/FOI/118 and MC/FOI/131). Both plans are attached.\n\nAda Quill',
    )
    expect(keys([both], [existing('a', 'MC/FOI/118'), existing('b', 'MC/FOI/131')])).toEqual([
      ['a', 'k0'],
      ['b', 'k0'],
    ])
  })

  const byNumber = (body: string, on: string, subject: string, number: string) =>
    mail(
      `foi@${body}.example`,
      ME,
      on,
      subject,
      `Dear Ms Pym,\n\nOur reference: FOI ${number}\n\nThank you for your request, which we are dealing with.\n\nAda Quill`,
    )

  test('a number that two cases share draws no letter of one into the other', () => {
    const [plan, rota] = ['the gritting plan of 2019', 'the bin rota of 2019']
    const first = ask('foi@marl.example', '2020-03-02', plan)
    const second = ask('foi@fen.example', '2020-03-03', rota)
    const taken = byNumber('marl', '2020-03-04', `RE: ${plan}`, '2264/20')
    const same = byNumber('fen', '2020-03-05', `RE: ${rota}`, '2264/20')
    same.head!.inReplyTo = second.head!.messageId
    const after = byNumber('fen', '2020-03-20', `Re: ${rota} [FOI 2264/20]`, '2264/20')
    after.head!.inReplyTo = same.head!.messageId
    const loose = byNumber('fen', '2020-03-21', `Re: ${rota} [FOI 2264/20]`, '2264/20')
    const { groups } = groupLetters(keyed([first, second, taken, same, after, loose]), [], USER)
    // The first that gives it may serve both; from then on it is a number of its own case.
    expect(groups.map((group) => group.keys.join())).toEqual(['k0,k2,k3', 'k1,k3,k4,k5'])
    expect(groups.map((group) => group.guests)).toEqual([['k3'], []])
  })

  test('an answer to a letter of two cases goes where the rest of what it answers is', () => {
    const standing = (id: string, messageIds: string[]): ExistingCase => ({
      id,
      title: id,
      authority: null,
      references: [],
      messageIds,
      addresses: [],
    })
    const answer = mail('foi@marl.example', ME, '2020-05-02', 'Re: both', 'Dear Ms Pym,\n\nThank you.\n\nAda Quill')
    answer.head!.inReplyTo = '<both@x>'
    answer.head!.references = ['<request-b@x>', '<both@x>']
    const cases = [standing('a', ['<request-a@x>', '<both@x>']), standing('b', ['<request-b@x>', '<both@x>'])]
    expect(keys([answer], cases)).toEqual([['b', 'k0']])
    expect(keys([answer], cases.toReversed())).toEqual([['b', 'k0']])
  })

  test('an answer that gives no number goes to the case of its title; the same asked anew is a new case', () => {
    const title = 'the gritting plan of 2019'
    const existing: ExistingCase[] = ['marl', 'fen'].map((id) => ({
      id,
      title,
      authority: null,
      references: [],
      messageIds: [],
      addresses: [`foi@${id}.example`],
    }))
    const answer = mail('foi@fen.example', ME, '2020-05-02', `RE: ${title}`, 'Dear Ms Pym,\n\nIt is here.\n\nA. Quill')
    expect(keys([answer], existing)).toEqual([['fen', 'k0']])
    expect(keys([ask('foi@fen.example', '2021-05-02', title)], existing)).toEqual([[null, 'k0']])
  })

  test('a pasted page is one case, in its own order', () => {
    const page = splitThread(
      'Dear Marl Council,\n\nPlease send me the plan.\n\nJo Pym\n\nMarl Council\n\nDear Ms Pym\n\nIt is attached.\n\nAda Quill\nClerk\n\nDear Ada Quill,\n\nThank you.\n\nJo Pym\n',
    )
    expect(keys(page, [], { name: '', addresses: [] })).toEqual([[null, 'k0,k1,k2']])
  })

  test('where every request has an address of its own, cases are still told apart', () => {
    const letters = ['alpha', 'beta', 'gamma'].flatMap((name) => {
      const own = `request-${name}@requests.example`
      const request = mail(
        own,
        `foi@${name}.example`,
        '2020-03-02',
        `${name} records`,
        `Dear ${name} Council,\n\nUnder the Freedom of Information Act please send me your records.\n\nJo Pym`,
      )
      const answer = mail(
        `foi@${name}.example`,
        own,
        '2020-03-09',
        `Re: ${name} records`,
        'Dear Ms Pym,\n\nThey are attached.\n\nClerk',
      )
      answer.head!.inReplyTo = request.head!.messageId
      return [request, answer]
    })
    expect(keys(letters, [], { name: '', addresses: [] }).map(([, one]) => one)).toEqual(['k0,k1', 'k2,k3', 'k4,k5'])
  })

  test('every letter is placed or listed, none twice in one group', () => {
    const letters = [
      ask('a@b.example', '2020-01-01', 'x'),
      mail('c@d.example', ME, '2020-01-02', '', ''),
      mail('e@f.example', ME, '2020-01-03', 'Hello', 'Hello.'),
    ]
    const { groups, unplaced } = groupLetters(keyed(letters), [], USER)
    const all = [...groups.flatMap((group) => group.keys), ...unplaced.map((one) => one.key)]
    expect(new Set(all)).toEqual(new Set(['k0', 'k1', 'k2']))
    for (const group of groups) expect(new Set(group.keys).size).toBe(group.keys.length)
  })
})
