import { DESK_LAYOUTS } from '../../core/model/desk-looks.ts'
import type { DeskLayout, DeskSort, DeskView } from '../../core/model/desk.ts'
import type { DeskRoute } from '../routing/route.ts'
import { useRouting } from '../routing/use-route.tsx'

/** How the desk is looked at, as its address says, and the way to change it. */
export interface DeskLook {
  line: string
  sort: DeskSort
  layout: DeskLayout
  /** The id of the view that it began with. */
  view: string | null
  /** A change that leaves a step in the history; typing leaves none. */
  set: (change: Partial<{ line: string; sort: DeskSort; layout: DeskLayout }>, how?: { replace?: boolean }) => void
  /** The next layout of the three. */
  turn: () => void
  show: (view: DeskView | null) => void
}

export const viewRoute = (view: DeskView | null): DeskRoute =>
  view === null
    ? { screen: 'desk' }
    : { screen: 'desk', q: view.query, sort: view.sort, layout: view.layout, view: view.id }

export function useDeskLook(route: DeskRoute): DeskLook {
  const { go } = useRouting()
  const { q: line = '', sort = 'today', layout = 'list', view } = route
  const set: DeskLook['set'] = (change, how) => {
    const { line: q, ...rest } = { line, sort, layout, ...change }
    go({ screen: 'desk', q, ...rest, ...(view === undefined ? {} : { view }) }, how)
  }
  return {
    line,
    sort,
    layout,
    view: view ?? null,
    set,
    turn: () => set({ layout: DESK_LAYOUTS[(DESK_LAYOUTS.indexOf(layout) + 1) % DESK_LAYOUTS.length] ?? 'list' }),
    show: (one) => go(viewRoute(one)),
  }
}
