import type { CivilDay } from '../../../core/model/basics.ts'
import type { MoveKind } from '../../../core/model/move.ts'

/** What the law allows at one stage of the acceptance thread, worked by hand from the rules and the calendars of 2015. */
export interface Stage {
  name: string
  today: CivilDay
  /** Entries that have come by then. */
  upTo: number
  main: Expected[]
  /** Moves that first need something else. */
  notYet?: Expected[]
  also: Expected[]
}
/** Kind, last digits of the reference, first day, last day (null: nothing ends it; a pair: bounds, where a letter bears no date). */
export type Expected = [
  MoveKind,
  string | null,
  CivilDay | [CivilDay, CivilDay],
  CivilDay | null | [CivilDay, CivilDay],
]

export const STAGES: Stage[] = [
  {
    // Received Thu 12 March; 17 March, Good Friday and Easter Monday do not count: day 20 is Tue 14 April.
    name: 'waiting',
    today: '2015-03-20',
    upTo: 5,
    main: [['wait', '1071', '2015-03-12', '2015-04-14']],
    also: [['withdraw', null, '2015-03-20', null]],
  },
  {
    // Late from 15 April. The reminder bounced, so there is no proof of it yet: the regulator wants one. The promise of 8 May has no force.
    name: 'late',
    today: '2015-04-16',
    upTo: 9,
    main: [['chase', '1071', '2015-04-15', null]],
    notYet: [['complain', '1071', '2015-04-15', null]],
    also: [
      ['review', '1071', '2015-04-15', null],
      ['wait', '1071', '2015-04-15', '2015-05-08'],
      ['withdraw', null, '2015-04-16', null],
    ],
  },
  {
    // 40 working days from 24 April, without 4 and 25 May: 23 June.
    name: 'refused today',
    today: '2015-04-24',
    upTo: 10,
    main: [
      ['narrow', '1071', '2015-04-24', null],
      ['review', '1071', '2015-04-24', '2015-06-23'],
    ],
    also: [],
  },
  {
    // The narrowed request of 24 April has been acknowledged: 20 working days without 4 and 25 May: 26 May.
    name: 'first refusal',
    today: '2015-04-27',
    upTo: 13,
    main: [
      ['review', '1071', '2015-04-24', '2015-06-23'],
      ['wait', '1645', '2015-04-24', '2015-05-26'],
    ],
    also: [['withdraw', null, '2015-04-27', null]],
  },
  {
    // Review asked on 29 April: 20 working days are 29 May. Second refusal of 30 April: 40 working days are 29 June.
    name: 'second refusal',
    today: '2015-05-01',
    upTo: 16,
    main: [
      ['narrow', '1645', '2015-04-30', null],
      ['review', '1645', '2015-04-30', '2015-06-29'],
      ['wait', '1996', '2015-04-29', '2015-05-29'],
    ],
    also: [['withdraw', null, '2015-05-01', null]],
  },
  {
    // The review’s answer bears no date: it came between 30 April and 7 May, and six weeks end between 11 and 18 June.
    name: 'review decided',
    today: '2015-05-06',
    upTo: 17,
    main: [
      ['narrow', '1645', '2015-04-30', null],
      ['complain', '1071', ['2015-04-30', '2015-05-07'], ['2015-06-11', '2015-06-18']],
      ['review', '1645', '2015-04-30', '2015-06-29'],
    ],
    also: [],
  },
  {
    // Everything asked in the third request was answered, one part as not held. Nothing is waited for; the older windows are still open.
    name: 'answered',
    today: '2015-06-10',
    upTo: 26,
    main: [
      ['complain', '1071', ['2015-04-30', '2015-05-07'], ['2015-06-11', '2015-06-18']],
      ['review', '1645', '2015-04-30', '2015-06-29'],
      ['thank', '0306', ['2015-05-07', '2015-06-10'], null],
    ],
    also: [
      ['review', '0306', ['2015-05-07', '2015-06-10'], ['2015-07-03', '2015-08-07']],
      ['query', '0306', ['2015-05-07', '2015-06-10'], null],
      ['ask-again', null, '2015-06-10', null],
    ],
  },
]
