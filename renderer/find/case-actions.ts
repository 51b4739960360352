import type { useBundle } from '../bundle/bundle-context.tsx'
import type { useCasework } from '../casework/casework-context.tsx'
import { text } from '../messages/en-gb.ts'
import { CASE_TABS, caseRoute, type CaseRoute, type Route } from '../routing/route.ts'
import type { Action } from './action.ts'

const { acts } = text.casework

interface Hands {
  go: (route: Route) => void
  casework: ReturnType<typeof useCasework>
  bundle: ReturnType<typeof useBundle>
}

/** What can be done in the case that is open. */
export const caseActions = (route: CaseRoute, { go, casework, bundle }: Hands): Action[] => [
  ...CASE_TABS.map((tab, i): Action => ({
    id: `tab-${tab}`,
    menu: 'case',
    words: text.case.tabs[tab],
    keys: String(i + 1),
    run: () => go(caseRoute(route.id, { ...route, tab })),
  })),
  { id: 'log', menu: 'case', words: acts.log, keys: 'E', run: () => casework.show({ kind: 'log' }) },
  {
    id: 'arrange',
    menu: 'case',
    words: acts.arrange,
    keys: null,
    run: () => casework.show({ kind: 'arrange', entries: route.entry === null ? [] : [route.entry] }),
  },
  { id: 'merge', menu: 'case', words: acts.merge, keys: null, run: () => casework.show({ kind: 'merge' }) },
  { id: 'link', menu: 'case', words: acts.link, keys: null, run: () => casework.show({ kind: 'link' }) },
  {
    id: 'remind',
    menu: 'case',
    words: text.reminders.remindMe,
    keys: null,
    run: () => casework.show({ kind: 'remind' }),
  },
  {
    id: 'bundle',
    menu: 'case',
    words: text.bundle.open,
    keys: null,
    run: () => bundle.open({ caseId: route.id, draftId: null }),
  },
  { id: 'print', menu: 'file', words: text.frame.print, keys: 'Ctrl P', run: () => window.print() },
]
