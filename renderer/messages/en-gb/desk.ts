const days = (n: number) => (n === 1 ? '1 working day' : `${n} working days`)

export const desk = {
  title: 'Desk',
  loading: 'Opening your cases…',
  groups: {
    late: 'Late',
    'this-week': 'Due this week',
    you: 'Waiting for you',
    them: 'Waiting for them',
    done: 'Done',
  },
  groupHints: {
    late: 'The last day has passed without an answer.',
    'this-week': 'Within five working days.',
    you: 'Your move, with a date.',
    them: 'Their move.',
    done: 'Nothing runs.',
  },
  filter: 'Filter cases',
  filterHint: 'Words, an authority, a reference',
  noMatch: (q: string) => `No case has “${q}” in its title, authority or references.`,
  clearFilter: 'Show all cases',
  cases: 'Cases',
  summary: (late: number, week: number, all: number) =>
    [
      late === 0 ? 'Nothing is late' : late === 1 ? '1 case is late' : `${late} cases are late`,
      week === 0 ? null : week === 1 ? '1 is due this week' : `${week} are due this week`,
      all === 1 ? '1 case in all' : `${all} cases in all`,
    ]
      .filter((part) => part !== null)
      .join(', ') + '.',
  daysLeft: (n: number) => (n === 0 ? 'today' : n === 1 ? 'next working day' : `in ${days(n)}`),
  daysLate: (n: number) => `${days(n)} late`,
  noDate: 'No date runs',
  lastLetter: (day: string) => `last letter ${day}`,
  questions: (decided: number, all: number) => `${decided} of ${all} questions decided`,
  firstRun: {
    title: 'A clear desk',
    lead: 'Your Freedom of Information cases will be here: each with its letters, its references, what is due when, and why.',
    private: 'Everything stays in one folder on this computer. Nothing is sent anywhere.',
    example: 'Open the example',
    exampleWhy: 'An invented case with three references, two refusals, a bounce and a review, to look around in.',
    bring: 'Bring in letters',
    bringWhy:
      'Paste a thread from a web page, drop saved mail, or choose files. You see what was understood before anything is kept.',
  },
}
