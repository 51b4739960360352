import { useState } from 'react'
import type { OpenedEntry } from '../../core/model/case.ts'
import { formatDayPlain } from '../../core/calendar/format-day.ts'
import { text } from '../messages/en-gb.ts'
import { Button, LinkButton } from '../shared/button.tsx'
import { CorrectButton } from './correct-button.tsx'
import { TakeBack } from './take-back.tsx'
import type { FactRow } from './facts.ts'

interface Props {
  fact: FactRow
  opened: OpenedEntry
  now: boolean
  onShow: () => void
}

const words = text.proof

/** One fact: what it is, what was read, how sure, why; a press on its value lights its passage. */
export function FactLine({ fact, opened, now, onShow }: Props) {
  const [whyShown, setWhyShown] = useState(false)
  const name = `${fact.label}: ${fact.value}`
  const why = fact.why || (fact.span ? '' : words.noPassage)
  return (
    <li className={now ? 'fact fact-now' : 'fact'}>
      <span className="fact-label">{fact.label}</span>
      <span className="fact-value">
        {fact.sure !== 'sure' && fact.readAs === null && fact.value !== words.basis.none && (
          <span className="fact-sure">{words.sure[fact.sure]} </span>
        )}
        {fact.span ? (
          <LinkButton onPress={onShow} aria-label={`${name}. ${text.case.showPassage}`}>
            {fact.value}
          </LinkButton>
        ) : (
          fact.value
        )}
        {fact.readAs !== null && (
          <span className="fact-read">
            {fact.readAs === fact.value ? words.saidByYou : `${words.saidByYou}; ${words.asRead(fact.readAs)}`}
          </span>
        )}
        {fact.learned !== null && fact.readAs === null && (
          <span className="fact-read">{words.learned(fact.learned.on && formatDayPlain(fact.learned.on))}</span>
        )}
        {whyShown && <span className="fact-why">{why}</span>}
      </span>
      <span className="fact-acts">
        {why !== '' && (
          <Button bare aria-expanded={whyShown} aria-label={words.whyOf(name)} onPress={() => setWhyShown(!whyShown)}>
            {words.why}
          </Button>
        )}
        {fact.field !== null && <CorrectButton field={fact.field} opened={opened} />}
        {fact.field !== null && fact.readAs !== null && <TakeBack field={fact.field} entry={opened.entry.id} />}
      </span>
    </li>
  )
}
