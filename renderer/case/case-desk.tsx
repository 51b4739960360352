import { useMemo, useState } from 'react'
import type { Case } from '../../core/model/case.ts'
import { CaseworkDialogs } from '../casework/casework-dialogs.tsx'
import { Composer } from '../drafts/composer.tsx'
import { QuotingProvider } from '../drafts/quoting.tsx'
import { PrintSheet } from '../print/print-sheet.tsx'
import { ProofPane } from '../proof/proof-pane.tsx'
import { ProofSheet } from '../proof/proof-sheet.tsx'
import { useWantedFocus } from '../proof/wanted-focus.ts'
import { caseRoute, type CaseRoute } from '../routing/route.ts'
import { useRouting } from '../routing/use-route.tsx'
import { useWide } from '../shared/use-wide.ts'
import { CaseContext, type CaseHands } from './case-context.tsx'
import { CaseHeader } from './case-header.tsx'
import { CaseTabs } from './case-tabs.tsx'
import { firstShown } from './entry-words.ts'
import { looksOf } from './lanes.ts'
import { storyRows } from './story-rows.ts'
import { TimelineBand } from './timeline-band.tsx'
import { useCaseKeys } from './use-case-keys.ts'

/** The desk of one case: the matter on the left, the proof on the right; in a narrow window the proof is a sheet over it. */
export function CaseDesk({ case: c, today, route }: { case: Case; today: string; route: CaseRoute }) {
  const { go } = useRouting()
  const wide = useWide()
  const [sheet, setSheet] = useState(false)
  const proof = useWantedFocus()
  const rows = useMemo(() => storyRows(c), [c])
  const lookOf = useMemo(() => looksOf(c), [c])
  const first = useMemo(() => firstShown(c.entries), [c])
  const known = c.entries.some((entry) => entry.id === route.entry)
  const picked = known ? route.entry : first

  const hands: CaseHands = {
    case: c,
    today,
    rows,
    lookOf,
    picked,
    clock: route.clock,
    pick: (entry, how) => {
      go(caseRoute(c.id, { ...route, entry, span: null }), { replace: true })
      if (how?.open && !wide) setSheet(true)
      else if (how?.focus) proof.want(entry === picked)
    },
    showPassage: ({ entry, start, end }) => {
      go(caseRoute(c.id, { ...route, entry, span: { start, end } }))
      if (!wide) setSheet(true)
    },
    showClock: (clock) => go(caseRoute(c.id, { ...route, tab: 'clocks', clock }), { replace: route.tab === 'clocks' }),
    draft: route.draft,
    showDraft: (draft) => go(caseRoute(c.id, { ...route, tab: 'drafts', draft })),
    showTab: (tab) => go(caseRoute(c.id, { ...route, tab, draft: null })),
  }
  useCaseKeys(hands)
  const composing = route.tab === 'drafts' && route.draft !== null
  return (
    <CaseContext value={hands}>
      <CaseworkDialogs />
      <QuotingProvider>
        <div className={wide ? 'case wide' : 'case'}>
          {composing ? (
            <Composer key={route.draft} id={route.draft ?? ''} />
          ) : (
            <div className="case-main">
              <CaseHeader />
              <TimelineBand />
              <CaseTabs tab={route.tab} />
              <PrintSheet />
            </div>
          )}
          {wide ? (
            <ProofPane heading={proof} entry={picked} span={route.span} />
          ) : (
            <ProofSheet open={sheet} onClose={() => setSheet(false)} entry={picked} span={route.span} />
          )}
        </div>
      </QuotingProvider>
    </CaseContext>
  )
}
