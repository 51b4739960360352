import { DESK_LAYOUTS, DESK_SORTS } from '../../core/model/desk-looks.ts'
import type { DeskLayout, DeskSort } from '../../core/model/desk.ts'

export const CASE_TABS = ['story', 'questions', 'clocks', 'references', 'notes', 'drafts'] as const
export type CaseTab = (typeof CASE_TABS)[number]

/** A passage to show: an entry, and the characters that are lit in it. */
export interface PassageAt {
  entry: string
  start: number
  end: number
}

export interface CaseRoute {
  screen: 'case'
  id: string
  tab: CaseTab
  entry: string | null
  clock: string | null
  draft: string | null
  span: { start: number; end: number } | null
}

/** How the desk is looked at; what is left out is as usual. */
export interface DeskRoute {
  screen: 'desk'
  /** The line of words and filters. */
  q?: string
  sort?: DeskSort
  layout?: DeskLayout
  /** The id of the view of the user's that it began with. */
  view?: string
}

/** Where the app is. It stands whole in the address, so that back, forward and a reload bring it back. */
export type Route =
  | DeskRoute
  | { screen: 'authority'; name: string | null }
  | { screen: 'find'; q: string }
  | { screen: 'calendar'; month: string | null }
  | { screen: 'reminders' }
  | { screen: 'inbox' }
  | { screen: 'reread' }
  | { screen: 'notes' }
  | { screen: 'settings' }
  | { screen: 'about' }
  | { screen: 'law'; pack: string | null }
  /** Files were opened with the app from outside; the number tells one time from another. */
  | { screen: 'opened'; turn: string }
  | CaseRoute
  | { screen: 'nowhere' }

export function caseRoute(id: string, more: Partial<Omit<CaseRoute, 'screen' | 'id'>> = {}): CaseRoute {
  return { screen: 'case', id, tab: 'story', entry: null, clock: null, draft: null, span: null, ...more }
}

/** Reads `#/case/ID/TAB?entry=…&clock=…&lit=START-END`; an address that means nothing is 'nowhere'. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2)
  const parts = path.split('/').filter(Boolean).map(decode)
  const [screen, id, tab] = parts
  if (screen === undefined) return deskOf(new URLSearchParams(query))
  if (screen === 'authority' && parts.length <= 2) return { screen: 'authority', name: id ?? null }
  if (screen === 'reminders' && parts.length === 1) return { screen: 'reminders' }
  if (screen === 'reread' && parts.length === 1) return { screen: 'reread' }
  if (screen === 'inbox' && parts.length === 1) return { screen: 'inbox' }
  if (screen === 'notes' && parts.length === 1) return { screen: 'notes' }
  if (screen === 'settings' && parts.length === 1) return { screen: 'settings' }
  if (screen === 'about' && parts.length === 1) return { screen: 'about' }
  if (screen === 'opened' && parts.length === 2) return { screen: 'opened', turn: id ?? '' }
  if (screen === 'law') return { screen: 'law', pack: id ?? null }
  if (screen === 'find') return { screen: 'find', q: new URLSearchParams(query).get('q') ?? '' }
  if (screen === 'calendar')
    return { screen: 'calendar', month: /^\d{4}-(?:0[1-9]|1[0-2])$/.test(id ?? '') ? (id ?? null) : null }
  if (screen !== 'case' || id === undefined) return { screen: 'nowhere' }
  const asked = new URLSearchParams(query)
  const lit = /^(\d+)-(\d+)$/.exec(asked.get('lit') ?? '')
  return {
    screen: 'case',
    id,
    tab: CASE_TABS.find((known) => known === tab) ?? 'story',
    entry: asked.get('entry'),
    clock: asked.get('clock'),
    draft: asked.get('draft'),
    span: lit ? { start: Number(lit[1]), end: Number(lit[2]) } : null,
  }
}

export function formatRoute(route: Route): string {
  if (route.screen === 'nowhere') return '#/'
  if (route.screen === 'desk') return formatDesk(route)
  if (route.screen === 'authority')
    return route.name === null ? '#/authority' : `#/authority/${encodeURIComponent(route.name)}`
  if (route.screen === 'reminders') return '#/reminders'
  if (route.screen === 'reread') return '#/reread'
  if (route.screen === 'inbox') return '#/inbox'
  if (route.screen === 'notes') return '#/notes'
  if (route.screen === 'settings') return '#/settings'
  if (route.screen === 'about') return '#/about'
  if (route.screen === 'opened') return `#/opened/${encodeURIComponent(route.turn)}`
  if (route.screen === 'law') return route.pack === null ? '#/law' : `#/law/${encodeURIComponent(route.pack)}`
  if (route.screen === 'find') return route.q === '' ? '#/find' : `#/find?${new URLSearchParams({ q: route.q })}`
  if (route.screen === 'calendar') return route.month === null ? '#/calendar' : `#/calendar/${route.month}`
  const asked = new URLSearchParams()
  if (route.entry !== null) asked.set('entry', route.entry)
  if (route.clock !== null) asked.set('clock', route.clock)
  if (route.draft !== null) asked.set('draft', route.draft)
  if (route.span) asked.set('lit', `${route.span.start}-${route.span.end}`)
  const query = asked.size > 0 ? `?${asked}` : ''
  return `#/case/${encodeURIComponent(route.id)}/${route.tab}${query}`
}

function deskOf(asked: URLSearchParams): DeskRoute {
  const sort = DESK_SORTS.find((known) => known === asked.get('sort'))
  const layout = DESK_LAYOUTS.find((known) => known === asked.get('as'))
  const q = asked.get('q')
  const view = asked.get('view')
  return {
    screen: 'desk',
    ...(q ? { q } : {}),
    ...(sort && sort !== 'today' ? { sort } : {}),
    ...(layout && layout !== 'list' ? { layout } : {}),
    ...(view ? { view } : {}),
  }
}

function formatDesk({ q, sort, layout, view }: DeskRoute): string {
  const asked = new URLSearchParams()
  if (q) asked.set('q', q)
  if (sort && sort !== 'today') asked.set('sort', sort)
  if (layout && layout !== 'list') asked.set('as', layout)
  if (view) asked.set('view', view)
  return asked.size > 0 ? `#/?${asked}` : '#/'
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
