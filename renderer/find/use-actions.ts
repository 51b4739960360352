import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Action } from './action.ts'
import { caseActions } from './case-actions.ts'
import { rooms } from './rooms.ts'
import { useMarkActions } from './use-mark-actions.ts'
import type { Settings } from '../../core/contract/settings.ts'
import { useApi } from '../api/api.tsx'
import { useCasework } from '../casework/casework-context.tsx'
import { useBundle } from '../bundle/bundle-context.tsx'
import { useBringIn } from '../frame/bring-in-context.tsx'
import { useHistory } from '../history/use-history.ts'
import { text } from '../messages/en-gb.ts'
import { caseRoute } from '../routing/route.ts'
import { useRouting } from '../routing/use-route.tsx'

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
    ...rooms(go),
    { id: 'bring-in', menu: 'file', words: frame.bringInLetters, keys: 'B', run: () => bringIn.open() },
    { id: 'log-new', menu: 'file', words: acts.newCase, keys: null, run: () => casework.show({ kind: 'log-new' }) },
    ...(route.screen === 'case' ? caseActions(route, { go, casework, bundle }) : []),
    ...marks,
    ...(undoWords === null
      ? []
      : [{ id: 'undo', menu: 'edit' as const, words: text.history.undoOf(undoWords), keys: 'Ctrl Z', run: undo }]),
    ...(redoWords === null
      ? []
      : [
          { id: 'redo', menu: 'edit' as const, words: text.history.redoOf(redoWords), keys: 'Ctrl Shift Z', run: redo },
        ]),
    { id: 'settings', menu: 'go', words: frame.settings, keys: 'G S', run: () => go({ screen: 'settings' }) },
    { id: 'about', menu: 'help', words: text.about.title, keys: null, run: () => go({ screen: 'about' }) },
    { id: 'keys', menu: 'help', words: frame.keys, keys: '?', run: showKeys },
    ...themes.map(([theme, words]) => ({
      id: `theme-${theme}`,
      menu: null,
      words: `${frame.theme}: ${words}`,
      keys: null,
      run: () => set.mutate({ theme }),
    })),
    {
      id: 'example',
      menu: 'help',
      words: text.desk.firstRun.example,
      keys: null,
      run: () => example.mutate(undefined),
    },
  ]
}
