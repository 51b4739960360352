import { isBareHead } from '../anatomy/quotes.ts'
import type { Line } from '../text/lines.ts'
import type { Habits } from './letterhead.ts'
import type { Quotes } from './quotes-in.ts'

/** Where an entry begins and by what sign. */
export interface Start {
  line: number
  sign: 'annotation' | 'dated' | 'header' | 'greeting' | 'sender' | 'system' | 'signed' | 'text'
}

/** The entry that stands open while a thread is gone down line by line. */
export interface Open {
  from: number
  kind: Start['sign'] | null
  /** Below its header block where that is a bare one. */
  headEnd: number
  greeted: string | null
  /** Words so far. */
  words: number
  /** It has come to its end: whatever stands below may begin the next. */
  ended: boolean
  /** Who has signed it. */
  signer: string | null
  signedAt: number
  /** It quotes an earlier letter from here on. */
  quoting: boolean
  /** An annex has begun. */
  annexed: boolean
}

const OPEN: Readonly<Open> = {
  from: 0,
  kind: null,
  headEnd: 0,
  greeted: null,
  words: 0,
  ended: true,
  signer: null,
  signedAt: 0,
  quoting: false,
  annexed: false,
}

/** One way down a thread's lines: what is known of them beforehand, and what has been found. */
export interface Walk {
  readonly lines: readonly Line[]
  readonly habits: Habits
  /** The lines that greet somebody. */
  readonly greetings: ReadonlySet<number>
  readonly quotes: Quotes
  readonly starts: Start[]
  open: Open
}

export const walkDown = (known: Pick<Walk, 'lines' | 'habits' | 'greetings' | 'quotes'>): Walk => ({
  ...known,
  starts: [],
  open: { ...OPEN },
})

/** Begins an entry; what stood open ends above it. */
export function begin(walk: Walk, line: number, sign: Start['sign'], greeted: string | null = null): void {
  walk.starts.push({ line, sign })
  walk.open = {
    ...OPEN,
    from: line,
    ended: sign === 'annotation' || sign === 'system',
    greeted,
    kind: sign,
    headEnd: sign === 'header' && isBareHead(walk.lines, line) ? line + 3 : line,
  }
}

/** The first line at which an entry below the open one can begin. */
export const floorOf = ({ open }: Walk): number => (open.kind === null ? 0 : open.from + 1)

/** Words that may stand between a letter's header lines and its greeting: references, a subject, markings. */
export const HEADED = 60

export const blankAbove = (lines: readonly Line[], i: number): boolean => i === 0 || lines[i - 1]!.text === ''

/**
 * What a sign makes of a line: it has `told` what the line is, or that the line is to be `passed` by without a trace; null where the sign
 * is not there.
 */
export type Told = 'told' | 'passed' | null
export type Sign = (walk: Walk, i: number, text: string) => Told
