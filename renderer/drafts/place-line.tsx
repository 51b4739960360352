import { TextCursorInput } from 'lucide-react'
import { useRef } from 'react'
import type { Span } from '../../core/model/basics.ts'
import type { FilledField } from '../../core/model/draft.ts'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { Button, LinkButton } from '../shared/button.tsx'
import { countWords, openPlaces } from './words.ts'

const words = text.drafts.composer

interface Props {
  body: string
  field: FilledField | null
  onGo: (place: Span) => void
}

/** Under the letter: where the words at the cursor came from, what is left to fill in, and how many words there are. */
export function PlaceLine({ body, field, onGo }: Props) {
  const { showPassage } = useCase()
  const turn = useRef(0)
  const open = openPlaces(body)
  const [evidence] = field?.evidence.filter((one) => one.end > one.start) ?? []
  const next = (): void => {
    const place = open[turn.current % open.length]
    turn.current += 1
    if (place) onGo(place)
  }
  return (
    <div className="place-line">
      {open.length > 0 && (
        <Button bare onPress={next}>
          <TextCursorInput size={14} aria-hidden="true" /> {words.nextOpen(open.length)}
        </Button>
      )}
      <span className="quiet small">
        {field && (
          <>
            {words.here} {words.fromCase(field.label)}{' '}
            {evidence && <LinkButton onPress={() => showPassage(evidence)}>{words.passage}</LinkButton>}
          </>
        )}
      </span>
      <span className="quiet small word-count">{words.words(countWords(body))}</span>
    </div>
  )
}
