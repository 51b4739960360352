import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMarkActions } from './use-mark-actions.ts'
import type { Settings } from '../../core/contract/settings.ts'
import { useApi } from '../api/api.tsx'
import { useCasework } from '../casework/casework-context.tsx'
import { useBundle } from '../bundle/bundle-context.tsx'
import { useBringIn } from '../frame/bring-in-context.tsx'
import { useHistory } from '../history/use-history.ts'
import { text } from '../messages/en-gb.ts'
import { CASE_TABS, caseRoute } from '../routing/route.ts'
import { useRouting } from '../routing/use-route.tsx'

export interface Action {
  id: string
  words: string
  keys: string | null
  run: () => void
}

const { frame } = text
const { acts } = text.casework

/** Every action of the app by the name that its button has; those that make no sense now are left out. */
export function useActions(showKeys: () => void): Action[] {
  const { go, route } = useRouting()
  const { calls } = useApi()
  const queries = useQueryClient()
  const bringIn = useBringIn()
  const casework = useCasework()
  const bundle = useBundle()
  const { undoWords, redoWords, undo, redo } = useHistory()
  const set = useMutation(
    calls.settings.set.mutationOptions({
      onSuccess: (now) => queries.setQueryData(calls.settings.get.queryKey(), now),
    }),
  )
  const example = useMutation(
    calls.app.openExample.mutationOptions({ onSuccess: ({ caseId }) => go(caseRoute(caseId)) }),
  )
  const marks = useMarkActions()
  const themes = Object.entries(frame.themes) as [Settings['theme'], string][]
  return [
    { id: 'desk', words: frame.desk, keys: 'G D', run: () => go({ screen: 'desk' }) },
    { id: 'inbox', words: text.inbox.title, keys: 'G I', run: () => go({ screen: 'inbox' }) },
    { id: 'reread', words: text.rereading.open, keys: null, run: () => go({ screen: 'reread' }) },
    { id: 'find', words: frame.find, keys: 'G F', run: () => go({ screen: 'find', q: '' }) },
    { id: 'calendar', words: frame.calendar, keys: 'G C', run: () => go({ screen: 'calendar', month: null }) },
    { id: 'authorities', words: text.authority.index, keys: 'G A', run: () => go({ screen: 'authority', name: null }) },
    { id: 'archived', words: text.desk.seeArchive, keys: null, run: () => go({ screen: 'desk', q: 'is:archived' }) },
    { id: 'reminders', words: text.reminders.nav, keys: 'G R', run: () => go({ screen: 'reminders' }) },
    { id: 'notes', words: text.notes.everywhere.nav, keys: 'G N', run: () => go({ screen: 'notes' }) },
    { id: 'law', words: frame.law, keys: 'G L', run: () => go({ screen: 'law', pack: null }) },
    { id: 'bring-in', words: frame.bringInLetters, keys: 'B', run: () => bringIn.open() },
    ...(route.screen === 'case'
      ? CASE_TABS.map((tab, i) => ({
          id: `tab-${tab}`,
          words: text.case.tabs[tab],
          keys: String(i + 1),
          run: () => go(caseRoute(route.id, { ...route, tab })),
        }))
      : []),
    ...(route.screen === 'case'
      ? [
          { id: 'log', words: acts.log, keys: 'E', run: () => casework.show({ kind: 'log' }) },
          {
            id: 'arrange',
            words: acts.arrange,
            keys: null,
            run: () => casework.show({ kind: 'arrange', entries: route.entry === null ? [] : [route.entry] }),
          },
          { id: 'merge', words: acts.merge, keys: null, run: () => casework.show({ kind: 'merge' }) },
          { id: 'link', words: acts.link, keys: null, run: () => casework.show({ kind: 'link' }) },
        ]
      : []),
    { id: 'log-new', words: acts.newCase, keys: null, run: () => casework.show({ kind: 'log-new' }) },
    ...(route.screen === 'case'
      ? [
          {
            id: 'bundle',
            words: text.bundle.open,
            keys: null,
            run: () => bundle.open({ caseId: route.id, draftId: null }),
          },
          { id: 'print', words: frame.print, keys: 'Ctrl P', run: () => window.print() },
        ]
      : []),
    ...marks,
    ...(undoWords === null ? [] : [{ id: 'undo', words: text.history.undoOf(undoWords), keys: 'Ctrl Z', run: undo }]),
    ...(redoWords === null
      ? []
      : [{ id: 'redo', words: text.history.redoOf(redoWords), keys: 'Ctrl Shift Z', run: redo }]),
    { id: 'settings', words: frame.settings, keys: 'G S', run: () => go({ screen: 'settings' }) },
    { id: 'about', words: text.about.title, keys: null, run: () => go({ screen: 'about' }) },
    { id: 'keys', words: frame.keys, keys: '?', run: showKeys },
    ...themes.map(([theme, words]) => ({
      id: `theme-${theme}`,
      words: `${frame.theme}: ${words}`,
      keys: null,
      run: () => set.mutate({ theme }),
    })),
    { id: 'example', words: text.desk.firstRun.example, keys: null, run: () => example.mutate(undefined) },
  ]
}
