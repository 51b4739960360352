import { Radio, RadioGroup, Label } from 'react-aria-components'
import { formatDay } from '../../core/calendar/format-day.ts'
import type { Rival } from '../../core/model/clock.ts'
import { text } from '../messages/en-gb.ts'
import { rivalName } from './clock-words.ts'

interface Props {
  rivals: readonly Rival[]
  /** Those that can be shown day by day. */
  comparable: readonly Rival[]
  compared: number
  onCompare: (index: number) => void
}

/** The other counts, each with its last day and its reason; one of them can stand in the strip. */
export function RivalChoice({ rivals, comparable, compared, onCompare }: Props) {
  if (rivals.length === 0) return null
  const others = rivals.filter((rival) => !comparable.includes(rival))
  return (
    <div className="rivals">
      {comparable.length > 0 && (
        <RadioGroup value={String(compared)} onChange={(index) => onCompare(Number(index))}>
          <Label className="working-label">{text.clocks.rivals}</Label>
          {comparable.map((rival, i) => (
            <Radio key={`${rival.reading}${rival.calendar}${rival.due}`} value={String(i)} className="rival">
              <RivalWords rival={rival} />
            </Radio>
          ))}
        </RadioGroup>
      )}
      {others.length > 0 && (
        <ul>
          {others.map((rival) => (
            <li key={`${rival.reading}${rival.calendar}${rival.due}`} className="rival plain">
              <RivalWords rival={rival} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function RivalWords({ rival }: { rival: Rival }) {
  return (
    <span className="rival-words">
      <span>
        {rivalName(rival)}: <strong>{formatDay(rival.due)}</strong>
      </span>
      <span className="quiet small">{rival.why}</span>
    </span>
  )
}
