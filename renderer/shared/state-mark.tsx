import {
  Circle,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleMinus,
  CirclePause,
  CircleSlash,
  CircleX,
  Contrast,
  CornerDownLeft,
  type LucideIcon,
} from 'lucide-react'
import type { Clock } from '../../core/model/clock.ts'
import type { CaseState } from '../../core/model/case.ts'
import type { QuestionStatus } from '../../core/model/reading.ts'
import './state-mark.css'

type Tone = 'late' | 'soon' | 'fine' | 'plain' | 'quiet'
type Look = readonly [LucideIcon, Tone]

const CLOCK: Record<Clock['state'], Look> = {
  running: [CircleDot, 'plain'],
  'due-soon': [Contrast, 'soon'],
  late: [CircleAlert, 'late'],
  answered: [CircleCheck, 'fine'],
  'answered-late': [CircleCheck, 'late'],
  paused: [CirclePause, 'plain'],
  superseded: [CornerDownLeft, 'quiet'],
  ended: [CircleMinus, 'quiet'],
}

const CASE: Record<CaseState, Look> = {
  draft: [CircleDashed, 'quiet'],
  waiting: [CircleDot, 'plain'],
  late: [CircleAlert, 'late'],
  'waiting-for-you': [Contrast, 'soon'],
  refused: [CircleX, 'late'],
  'partly-answered': [Contrast, 'plain'],
  answered: [CircleCheck, 'fine'],
  'not-held': [CircleSlash, 'quiet'],
  'in-review': [CircleDot, 'plain'],
  'review-decided': [CircleCheck, 'plain'],
  'with-regulator': [CircleDot, 'plain'],
  decided: [CircleCheck, 'plain'],
  withdrawn: [CircleMinus, 'quiet'],
  closed: [CircleMinus, 'quiet'],
}

const QUESTION: Record<QuestionStatus, Look> = {
  open: [Circle, 'plain'],
  answered: [CircleCheck, 'fine'],
  'partly-answered': [Contrast, 'soon'],
  refused: [CircleX, 'late'],
  'not-held': [CircleSlash, 'quiet'],
  ignored: [CircleAlert, 'soon'],
  withdrawn: [CircleMinus, 'quiet'],
}

type Props = { children: string } & ({ clock: Clock['state'] } | { case: CaseState } | { question: QuestionStatus })

/** A state by shape, colour and word. */
export function StateMark(props: Props) {
  const [Icon, tone] =
    'clock' in props ? CLOCK[props.clock] : 'case' in props ? CASE[props.case] : QUESTION[props.question]
  return (
    <span className={`state tone-${tone}`}>
      <Icon className="mark" size={15} strokeWidth={2.25} aria-hidden="true" />
      <span>{props.children}</span>
    </span>
  )
}
