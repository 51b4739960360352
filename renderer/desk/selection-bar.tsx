import { Archive, ArchiveRestore, BellOff, BellRing, Download, MailOpen, Tag, X } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { DeskRow } from '../../core/model/desk.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import type { Marking } from './use-marking.ts'

const words = text.desk

interface Props {
  rows: readonly DeskRow[]
  marking: Marking
  onTag: () => void
  onClear: () => void
}

/** What can be done with the selected cases, at the foot of the desk. */
export function SelectionBar({ rows, marking, onTag, onClear }: Props) {
  const ids = rows.map((row) => row.id)
  const away = rows.every((row) => row.archivedOn !== null)
  const silent = rows.every((row) => row.silenced)
  const unread = rows.some((row) => row.toRead > 0)
  return (
    <section className="selection-bar" aria-label={words.bar}>
      <strong role="status">{words.barCount(rows.length)}</strong>
      <Button onPress={onTag}>
        <Tag size={15} aria-hidden="true" /> {words.acts.tag}
      </Button>
      <Button onPress={() => marking.archive(ids, !away)}>
        {away ? <ArchiveRestore size={15} aria-hidden="true" /> : <Archive size={15} aria-hidden="true" />}{' '}
        {away ? words.acts.unarchive : words.acts.archive}
      </Button>
      <Button onPress={() => marking.read(ids, unread)}>
        <MailOpen size={15} aria-hidden="true" /> {unread ? words.acts.read : words.acts.unread}
      </Button>
      <Button onPress={() => marking.silence(ids, !silent)}>
        {silent ? <BellRing size={15} aria-hidden="true" /> : <BellOff size={15} aria-hidden="true" />}{' '}
        {silent ? words.acts.speak : words.acts.silence}
      </Button>
      <MenuTrigger>
        <Button>
          <Download size={15} aria-hidden="true" /> {words.acts.exportMenu}
        </Button>
        <Popover className="popover menu" placement="top start">
          <Menu
            aria-label={words.acts.exportMenu}
            onAction={(form) => marking.rows(ids, form === 'json' ? 'json' : 'csv')}
          >
            <MenuItem id="csv" className="option">
              {words.acts.csv}
            </MenuItem>
            <MenuItem id="json" className="option">
              {words.acts.json}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <Button icon aria-label={words.acts.clear} onPress={onClear}>
        <X size={16} aria-hidden="true" />
      </Button>
    </section>
  )
}
