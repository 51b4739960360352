import { text } from '../messages/en-gb.ts'
import type { Route } from '../routing/route.ts'
import type { Action } from './action.ts'

const { frame } = text

/** The way to every room, in the order of the rail. */
export const rooms = (go: (route: Route) => void): Action[] => [
  { id: 'desk', menu: 'go', words: frame.desk, keys: 'G D', run: () => go({ screen: 'desk' }) },
  { id: 'inbox', menu: 'go', words: text.inbox.title, keys: 'G I', run: () => go({ screen: 'inbox' }) },
  { id: 'reread', menu: 'go', words: text.rereading.open, keys: null, run: () => go({ screen: 'reread' }) },
  { id: 'find', menu: 'go', words: frame.find, keys: 'G F', run: () => go({ screen: 'find', q: '' }) },
  {
    id: 'calendar',
    menu: 'go',
    words: frame.calendar,
    keys: 'G C',
    run: () => go({ screen: 'calendar', month: null }),
  },
  {
    id: 'authorities',
    menu: 'go',
    words: text.authority.index,
    keys: 'G A',
    run: () => go({ screen: 'authority', name: null }),
  },
  {
    id: 'archived',
    menu: 'go',
    words: text.desk.seeArchive,
    keys: null,
    run: () => go({ screen: 'desk', q: 'is:archived' }),
  },
  { id: 'reminders', menu: 'go', words: text.reminders.nav, keys: 'G R', run: () => go({ screen: 'reminders' }) },
  { id: 'notes', menu: 'go', words: text.notes.everywhere.nav, keys: 'G N', run: () => go({ screen: 'notes' }) },
  { id: 'law', menu: 'go', words: frame.law, keys: 'G L', run: () => go({ screen: 'law', pack: null }) },
]
