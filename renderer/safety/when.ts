const WHEN = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
})
const SHORT = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})

/** 'Friday, 2 May at 14:00', by the clock of this machine. */
export const when = (instant: string): string => WHEN.format(new Date(instant))
/** 'Fri, 2 May, 14:00'. */
export const whenShort = (instant: string): string => SHORT.format(new Date(instant))
