import type { Argument, Check, Draft } from '../../core/model/draft.ts'
import { text } from '../messages/en-gb.ts'
import { ArgumentList } from './argument-list.tsx'
import { CheckList } from './check-list.tsx'
import { FileList } from './file-list.tsx'
import { QuoteList } from './quote-list.tsx'
import type { LiveChecks } from './live-checks.ts'
import type { DraftWords } from './use-draft-saver.ts'

interface Props {
  draft: Draft
  words: DraftWords
  checks: LiveChecks
  offered: readonly (Argument & { taken: boolean })[]
  busy: boolean
  onGo: (check: Check) => void
  onTake: (ids: string[]) => void
  /** The letter with other files, its words untouched. */
  onFiles: (draft: Draft) => void
}

/** Beside the letter: its checks, arguments to take, what it quotes and what goes with it. */
export function ComposerSide({ draft, words, checks, offered, busy, onGo, onTake, onFiles }: Props) {
  return (
    <section className="composer-side" aria-label={text.drafts.composer.side}>
      <CheckList checks={checks} onGo={onGo} />
      <ArgumentList list={offered} busy={busy} onTake={onTake} />
      <QuoteList quotes={words.quotes} body={words.body} />
      <FileList draft={draft} onMade={onFiles} />
    </section>
  )
}
