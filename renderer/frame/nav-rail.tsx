import {
  Bell,
  CalendarDays,
  FolderInput,
  Inbox,
  Keyboard,
  NotebookPen,
  Scale,
  Search,
  SlidersHorizontal,
  type LucideIcon,
} from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { UndoButtons } from '../history/undo-buttons.tsx'
import { InboxLink } from '../inbox/inbox-link.tsx'
import { text } from '../messages/en-gb.ts'
import { formatRoute, type Route } from '../routing/route.ts'
import { useRouting } from '../routing/use-route.tsx'
import { useBringIn } from './bring-in-context.tsx'

const OF_THE_DESK = ['case', 'authority'] as const

/** The rooms of the app, always in the same place. */
export function NavRail({ onKeys }: { onKeys: () => void }) {
  const bringIn = useBringIn()
  return (
    <nav className="rail" aria-label={text.frame.nav}>
      <ul>
        <li>
          <RoomLink to={{ screen: 'desk' }} Icon={Inbox} alsoFor={OF_THE_DESK}>
            {text.frame.desk}
          </RoomLink>
        </li>
        <li>
          <InboxLink />
        </li>
        <li>
          <RoomLink to={{ screen: 'calendar', month: null }} Icon={CalendarDays}>
            {text.frame.calendar}
          </RoomLink>
        </li>
        <li>
          <RoomLink to={{ screen: 'reminders' }} Icon={Bell}>
            {text.reminders.nav}
          </RoomLink>
        </li>
        <li>
          <RoomLink to={{ screen: 'notes' }} Icon={NotebookPen}>
            {text.notes.everywhere.nav}
          </RoomLink>
        </li>
        <li>
          <RoomLink to={{ screen: 'find', q: '' }} Icon={Search}>
            {text.frame.find}
          </RoomLink>
        </li>
        <li>
          <AriaButton className="rail-item" aria-label={text.frame.bringInLetters} onPress={() => bringIn.open()}>
            <FolderInput size={20} aria-hidden="true" />
            {text.frame.bringIn}
          </AriaButton>
        </li>
      </ul>
      <div className="grow" />
      <ul>
        <UndoButtons />
        <li>
          <RoomLink to={{ screen: 'law', pack: null }} Icon={Scale}>
            {text.frame.law}
          </RoomLink>
        </li>
        <li>
          <AriaButton className="rail-item" onPress={onKeys}>
            <Keyboard size={20} aria-hidden="true" />
            {text.frame.keys}
          </AriaButton>
        </li>
        <li>
          <RoomLink to={{ screen: 'settings' }} Icon={SlidersHorizontal}>
            {text.frame.settings}
          </RoomLink>
        </li>
      </ul>
    </nav>
  )
}

interface RoomLinkProps {
  to: Route
  Icon: LucideIcon
  /** Screens that are reached through this room. */
  alsoFor?: readonly Route['screen'][]
  children: string
}

function RoomLink({ to, Icon, alsoFor, children }: RoomLinkProps) {
  const { route } = useRouting()
  const here = route.screen === to.screen || (alsoFor?.includes(route.screen) ?? false)
  return (
    <a className="rail-item" href={formatRoute(to)} aria-current={here ? 'page' : undefined}>
      <Icon size={20} aria-hidden="true" />
      {children}
    </a>
  )
}
