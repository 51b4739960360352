import { AlertTriangle, FileArchive, Printer } from 'lucide-react'
import type { Case } from '../../core/model/case.ts'
import { CaseActs } from '../casework/case-acts.tsx'
import { CaseLinks } from '../casework/case-links.tsx'
import { useBundle } from '../bundle/bundle-context.tsx'
import { isOver } from '../clocks/clock-order.ts'
import { DeleteCase } from '../delete-case/delete-case.tsx'
import { text } from '../messages/en-gb.ts'
import { formatRoute } from '../routing/route.ts'
import { CaseReminders } from '../reminders/case-reminders.tsx'
import { Button, LinkButton } from '../shared/button.tsx'
import { StateMark } from '../shared/state-mark.tsx'
import { useCase } from './case-context.tsx'
import { CaseMarks } from './case-marks.tsx'
import { NextLine } from './next-line.tsx'

/** Title, how it stands in one sentence, and the one next step with its last day. */
export function CaseHeader() {
  const { case: c, picked } = useCase()
  const bundle = useBundle()
  return (
    <header className="case-head">
      <h1 tabIndex={-1}>{c.title}</h1>
      <p className="case-head-who">
        {c.authority === null ? (
          text.case.noAuthority
        ) : (
          <a href={formatRoute({ screen: 'authority', name: c.authority })}>{c.authority}</a>
        )}
        <span className="quiet" title={c.regimeWhy}>
          {regimeWords(c)}
        </span>
        {c.daysSinceFirstAsked !== null && c.daysSinceFirstAsked >= 0 && c.clocks.some((one) => !isOver(one)) && (
          <span className="quiet">{text.case.firstAsked(c.daysSinceFirstAsked)}</span>
        )}
      </p>
      <div className="case-head-line">
        <p className="case-head-state">
          <StateMark case={c.state}>{c.stateSentence}</StateMark>
        </p>
        <span className="case-head-acts">
          <CaseActs picked={picked} />
          <CaseReminders />
          <Button bare onPress={() => bundle.open({ caseId: c.id, draftId: null })}>
            <FileArchive size={14} aria-hidden="true" /> {text.bundle.open}
          </Button>
          <Button bare aria-label={text.frame.print} onPress={() => window.print()}>
            <Printer size={14} aria-hidden="true" /> {text.print.button}
          </Button>
          <DeleteCase id={c.id} title={c.title} />
        </span>
      </div>
      <CaseMarks id={c.id} />
      <NextLine />
      <CaseLinks />
      <Conflicts />
    </header>
  )
}

/** The law in full; the short name of a user's own pack. */
function regimeWords(c: Case): string {
  const known: Record<string, string> = text.kinds.regime
  return known[c.regime] ?? c.regimeName ?? c.regime
}

function Conflicts() {
  const { case: c, showPassage } = useCase()
  if (c.conflicts.length === 0) return null
  return (
    <details className="conflicts">
      <summary>
        <AlertTriangle size={14} aria-hidden="true" /> {text.case.conflictsTitle} ({c.conflicts.length})
      </summary>
      <ul>
        {c.conflicts.map(({ what, evidence }) => (
          <li key={what}>
            {what} {evidence && <LinkButton onPress={() => showPassage(evidence)}>{text.case.showPassage}</LinkButton>}
          </li>
        ))}
      </ul>
    </details>
  )
}
