import type { Writable } from 'node:stream'
import { styleText } from 'node:util'
import { formatDayPlain } from '../core/calendar/format-day.ts'

/** Width of the terminal, or a width that reads well in a file. */
export const widthOn = (stream: Writable): number =>
  'columns' in stream && typeof stream.columns === 'number' ? Math.max(60, stream.columns) : 110

/** Styles a text where the stream is a terminal that shows colours; `NO_COLOR` is heeded. */
export const styled =
  (stream: Writable) =>
  (format: Parameters<typeof styleText>[0], text: string): string =>
    styleText(format, text, { stream, validateStream: true })

/** '5 working days left', 'due today', '3 working days late'. */
export function left(days: number): string {
  const n = Math.abs(days)
  const unit = n === 1 ? 'working day' : 'working days'
  if (days === 0) return 'due today'
  return days > 0 ? `${n} ${unit} left` : `${n} ${unit} late`
}

/** '12 March 2031', or a dash. */
export const day = (value: string | null | undefined): string => (value ? formatDayPlain(value) : '–')

/** 'clarification-request' as people write it. */
export const plain = (id: string): string => id.replaceAll('-', ' ')

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`
