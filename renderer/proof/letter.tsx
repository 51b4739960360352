import { useEffect, useEffectEvent, useMemo, useRef, useState, type RefObject } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { OpenedEntry } from '../../core/model/case.ts'
import { isTyping } from '../frame/keys.ts'
import { text } from '../messages/en-gb.ts'
import type { FactRow } from './facts.ts'
import { foldsOf, foldsOver, letterPieces } from './letter-pieces.ts'
import { LetterPiece } from './letter-piece.tsx'
import { reflow } from './reflow.ts'
import type { Lit } from './use-lit.ts'

interface Props {
  opened: OpenedEntry
  facts: FactRow[]
  lit: Lit
  /** Where the words stand. */
  words: RefObject<HTMLDivElement | null>
}

const LIT = 'lit'

/** The letter's own words, always as plain text, with passages lit and what is not new folded to thin lines. */
export function Letter({ opened, facts, lit, words }: Props) {
  const shown = useMemo(() => reflow(opened.text), [opened.text])
  const [onlyNew, setOnlyNew] = useState(true)
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set())
  const folded = useMemo(() => foldsOf(opened), [opened])
  const marks = useMemo(
    () => [
      ...facts.flatMap((fact) => (fact.span ? [{ ...fact.span, fact: fact.key }] : [])),
      ...(lit.span ? [{ ...lit.span, fact: LIT }] : []),
    ],
    [facts, lit.span],
  )
  const open = useMemo(
    () => new Set([...unfolded, ...(lit.span ? foldsOver(opened.text, folded, lit.span) : [])]),
    [unfolded, lit.span, opened.text, folded],
  )
  const pieces = useMemo(
    () => letterPieces({ text: opened.text, folded, marks, opened: open, onlyNew }),
    [opened.text, folded, marks, open, onlyNew],
  )
  useShownPassage(words, lit)
  useNewKey(() => setOnlyNew((now) => !now))
  return (
    <div className="letter">
      {folded.length > 0 && (
        <ToggleButtonGroup
          className="segments"
          aria-label={text.proof.show}
          disallowEmptySelection
          selectedKeys={[onlyNew ? 'new' : 'all']}
          onSelectionChange={(keys) => setOnlyNew(keys.has('new'))}
        >
          <ToggleButton id="new" className="segment">
            {text.proof.onlyNew}
          </ToggleButton>
          <ToggleButton id="all" className="segment">
            {text.proof.all}
          </ToggleButton>
        </ToggleButtonGroup>
      )}
      <div className="letter-words" lang="en" ref={words}>
        {pieces.map((piece) => (
          <LetterPiece
            key={`${piece.kind}:${piece.start}`}
            piece={piece}
            text={shown}
            lit={piece.kind === 'words' && piece.facts.includes(LIT)}
            fact={piece.kind === 'words' ? facts.find((fact) => piece.facts.includes(fact.key)) : undefined}
            onFact={(fact) => lit.light(fact, 'letter')}
            onUnfold={(start) => setUnfolded((before) => new Set([...before, start]))}
          />
        ))}
      </div>
    </div>
  )
}

/** Brings the lit passage into sight when it is asked for, by a fact or from elsewhere in the case. */
function useShownPassage(body: RefObject<HTMLElement | null>, lit: Lit): void {
  const asked = lit.span ? `${lit.span.start}-${lit.span.end}-${lit.turn}` : null
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (shown.current === asked) return
    shown.current = asked
    if (asked === null || lit.from === 'letter') return
    const passage = body.current?.querySelector<HTMLElement>('.lit-now')
    passage?.scrollIntoView({ block: 'center' })
    if (lit.from === 'outside') passage?.focus({ preventScroll: true })
  }, [asked, body, lit.from])
}

function useNewKey(toggle: () => void): void {
  const onToggle = useEffectEvent(toggle)
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'n' && !isTyping(event)) onToggle()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
