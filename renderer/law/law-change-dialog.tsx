import { Heading } from 'react-aria-components'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { ModalDialog } from '../shared/modal-dialog.tsx'
import { Failure } from '../shared/notice.tsx'
import { MovedCases } from './moved-cases.tsx'
import type { LawChanging, ShownChange } from './use-law-change.ts'

const words = text.law

/** What a change of law does, before it is taken over: what is different, and every open clock that moves. */
export function LawChangeDialog({ changing, leave }: { changing: LawChanging; leave?: string }) {
  const { shown } = changing
  return (
    <ModalDialog open={shown !== null} onClose={changing.letGo} className="wide-modal">
      <Heading slot="title">{words.changeTitle}</Heading>
      {shown && <WhatWouldChange shown={shown} />}
      {changing.takeError && <Failure what={words.notTaken} error={changing.takeError} />}
      <div className="actions end">
        <Button onPress={changing.letGo}>{leave ?? words.leave}</Button>
        <Button first isDisabled={changing.taking || shown?.changes.length === 0} onPress={changing.take}>
          {words.take}
        </Button>
      </div>
    </ModalDialog>
  )
}

function WhatWouldChange({ shown }: { shown: ShownChange }) {
  const clocks = shown.moved.reduce((sum, one) => sum + one.moved.length, 0)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled by keys
    <div className="law-change" tabIndex={0} role="region" aria-label={words.changeTitle}>
      <section>
        <h3>{words.changes}</h3>
        {shown.changes.length === 0 ? (
          <p>{words.noChanges}</p>
        ) : (
          <ul className="law-list">
            {shown.changes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3>{words.moved}</h3>
        <p>{clocks === 0 ? words.noneMoved(shown.cases) : words.movedCount(clocks, shown.moved.length, shown.cases)}</p>
        <MovedCases moved={shown.moved} />
      </section>
    </div>
  )
}
