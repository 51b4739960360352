export const calendar = {
  title: 'Calendar',
  earlier: 'Earlier month',
  later: 'Later month',
  today: 'This month',
  none: 'Nothing is due in this month.',
  due: (n: number) => (n === 1 ? '1 date' : `${n} dates`),
  grid: (month: string) => `Dates of ${month}`,
  list: 'In this month',
  late: 'late',
  yours: 'your move',
  theirs: 'their move',
}
