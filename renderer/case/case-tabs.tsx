import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useApi } from '../api/api.tsx'
import { ClockList } from '../clocks/clock-list.tsx'
import { isOver } from '../clocks/clock-order.ts'
import { DraftsPanel } from '../drafts/drafts-panel.tsx'
import { text } from '../messages/en-gb.ts'
import { Ledger } from '../questions/ledger.tsx'
import { NotesPanel } from '../notes/notes-panel.tsx'
import { ReferenceTree } from '../references/reference-tree.tsx'
import { CASE_TABS, type CaseTab } from '../routing/route.ts'
import { useCase } from './case-context.tsx'
import { StoryList } from './story-list.tsx'

const PANELS: Record<CaseTab, () => React.ReactNode> = {
  story: () => <StoryList />,
  questions: () => <Ledger />,
  clocks: () => <ClockList />,
  references: () => <ReferenceTree />,
  notes: () => <NotesPanel />,
  drafts: () => <DraftsPanel />,
}

/** The parts of a case under its timeline. */
export function CaseTabs({ tab }: { tab: CaseTab }) {
  const { case: c, showTab } = useCase()
  const { calls } = useApi()
  const notes = useQuery(calls.note.list.queryOptions({ input: { caseId: c.id } }))
  const drafts = useQuery(calls.draft.list.queryOptions({ input: { caseId: c.id } }))
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // A panel that goes away takes the focus with it, a moment after the tab has changed; its tab gets it.
    const frame = requestAnimationFrame(() => {
      const at = document.activeElement
      if (at !== document.body && !list.current?.contains(at)) return
      list.current?.querySelector<HTMLElement>(`[data-key="${tab}"]`)?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [tab])
  const decided = c.questions.filter((question) => question.status !== 'open' && question.status !== 'ignored').length
  const counts: Record<CaseTab, string> = {
    story: String(c.entries.length),
    questions: c.questions.length === 0 ? '0' : `${decided}/${c.questions.length}`,
    clocks: String(c.clocks.filter((clock) => !isOver(clock)).length),
    references: String(c.references.length),
    notes: String(notes.data?.length ?? ''),
    drafts: String(drafts.data?.filter((one) => one.sentEntry === null).length ?? ''),
  }
  return (
    <Tabs
      className="tabs"
      selectedKey={tab}
      onSelectionChange={(key) => showTab(CASE_TABS.find((one) => one === key) ?? 'story')}
    >
      <TabList ref={list} className="tab-list" aria-label={text.case.tabsLabel}>
        {CASE_TABS.map((one) => (
          <Tab key={one} id={one} className="tab">
            {text.case.tabs[one]} <span className="tab-count">{counts[one]}</span>
          </Tab>
        ))}
      </TabList>
      {CASE_TABS.map((one) => (
        <TabPanel key={one} id={one} className="tab-panel">
          {PANELS[one]()}
        </TabPanel>
      ))}
    </Tabs>
  )
}
