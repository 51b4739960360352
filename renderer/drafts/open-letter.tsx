import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Check, Draft, DraftQuote, FilledField, SendingWay } from '../../core/model/draft.ts'
import { text } from '../messages/en-gb.ts'
import { ModalDialog } from '../shared/modal-dialog.tsx'
import { Failure } from '../shared/notice.tsx'
import { ComposerFoot } from './composer-foot.tsx'
import { ComposerHead } from './composer-head.tsx'
import { ComposerSide } from './composer-side.tsx'
import { LetterFields, type FieldHands } from './letter-fields.tsx'
import type { EditorHands } from './letter-editor.tsx'
import { LetterSheet, printLetter } from './letter-sheet.tsx'
import { placesNow } from './live-checks.ts'
import { NarrowingBar } from './narrowing-bar.tsx'
import { withTyped } from './rebase.ts'
import { useQuoting } from './quoting.tsx'
import { SendDialog } from './send-dialog.tsx'
import { SentForm } from './sent-form.tsx'
import { useChecks } from './use-checks.ts'
import { useChoices } from './use-choices.ts'
import { useDraftSaver } from './use-draft-saver.ts'
import { useEditorMarks } from './use-editor-marks.ts'

/** A letter in the making: its head and words, what the checks say, and the ways out. */
export function OpenLetter({ draft, back }: { draft: Draft; back: string }) {
  const editor = useRef<EditorHands>(null)
  const head = useRef<FieldHands>(null)
  const [ready, setReady] = useState(false)
  const [field, setField] = useState<FilledField | null>(null)
  const [shown, setShown] = useState<'send' | 'sent' | null>(null)
  const [way, setWay] = useState<SendingWay>('mail')
  const saver = useDraftSaver(draft, (words) => editor.current?.replace(words.body))
  const { words, flush, settle } = saver
  const checks = useChecks(draft, words)
  const composed = useEditorMarks({ draft, words, checks, ready, editor })
  const choices = useChoices(draft.id, settle, (made, from) => {
    const typed = { ...words, body: editor.current?.text() ?? words.body }
    const next = withTyped(from, typed, made)
    saver.replace(made)
    saver.change(next)
    editor.current?.replace(next.body)
  })
  useTakingQuotes((quote) => {
    editor.current?.insert(`“${quote.text}”`)
    saver.change({ quotes: [...words.quotes, quote] })
  })
  const goTo = (check: Check): void => {
    const [place] =
      check.at && checks.answer && editor.current ? placesNow([check.at], checks.answer, editor.current.text()) : []
    if (place) editor.current?.select(place)
    else if (check.id === 'address') head.current?.focusTo()
    else if (check.id === 'reference' || check.id === 'placeholder') head.current?.focusSubject()
    else editor.current?.focus()
  }
  const close = (): void => setShown(null)
  return (
    <div className="case-main composer">
      <ComposerHead
        draft={draft}
        back={back}
        saver={saver}
        onTake={(version) => {
          saver.change(version)
          editor.current?.replace(version.body)
          void flush()
        }}
      />
      <div className="composer-grid">
        <div className="composer-letter">
          <LetterFields
            ref={head}
            editor={editor}
            saver={saver}
            initial={draft.body}
            field={field}
            onField={setField}
            onReady={() => setReady(true)}
          >
            {draft.kind === 'narrow' && (
              <NarrowingBar
                draft={draft}
                flush={flush}
                busy={choices.isPending}
                error={choices.error}
                onTake={(chosen) => choices.mutate(chosen)}
              />
            )}
          </LetterFields>
          {saver.error && <Failure what={text.frame.couldNotSave} error={saver.error} again={() => void flush()} />}
        </div>
        <ComposerSide
          draft={draft}
          words={words}
          checks={checks}
          offered={composed?.arguments ?? []}
          busy={choices.isPending}
          onGo={goTo}
          onTake={(ids) => choices.mutate({ arguments: ids })}
          onFiles={saver.keepRest}
        />
      </div>
      <ComposerFoot onSend={() => setShown('send')} onSent={() => setShown('sent')} />
      <ModalDialog open={shown === 'send'} onClose={close}>
        <SendDialog
          draft={draft}
          now={words}
          settle={settle}
          onPrint={() => {
            flushSync(close)
            printLetter()
          }}
          onTaken={setWay}
          onSent={() => setShown('sent')}
          onClose={close}
        />
      </ModalDialog>
      <ModalDialog open={shown === 'sent'} onClose={close}>
        <SentForm draft={draft} now={words} way={way} settle={settle} onClose={close} />
      </ModalDialog>
      <LetterSheet draft={draft} now={words} />
    </div>
  )
}

/** While the letter is open, words marked in a letter beside it can be quoted into it. */
function useTakingQuotes(take: (quote: DraftQuote) => void): void {
  const { setTake } = useQuoting()
  const taken = useEffectEvent(take)
  useEffect(() => {
    setTake((quote) => taken(quote))
    return () => setTake(null)
  }, [setTake])
}
