export const print = {
  button: 'Print',
  date: 'Date',
  who: 'Who',
  what: 'What',
  references: 'Reference',
  clock: 'Clock',
  standing: 'Standing',
  made: (day: string) => `Printed with FOI Desk on ${day}. Dates that a letter does not state are given as bounds.`,
}
