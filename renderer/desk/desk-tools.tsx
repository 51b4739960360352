import { CalendarDays, Columns3, List, type LucideIcon } from 'lucide-react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { DESK_LAYOUTS, DESK_SORTS } from '../../core/model/desk-looks.ts'
import type { DeskLayout, DeskSort } from '../../core/model/desk.ts'
import { text } from '../messages/en-gb.ts'
import { Choice } from '../shared/choice.tsx'
import { ViewTabs } from './view-tabs.tsx'
import type { DeskLook } from './use-desk-look.ts'

const words = text.desk
const ICONS: Record<DeskLayout, LucideIcon> = { list: List, board: Columns3, calendar: CalendarDays }

/** Views by name, what the cases are sorted by, and how they are laid out. */
export function DeskTools({ look }: { look: DeskLook }) {
  const sorts = Object.fromEntries(DESK_SORTS.map((sort) => [sort, words.sorts[sort]])) as Record<DeskSort, string>
  return (
    <div className="desk-tools">
      <ViewTabs look={look} />
      <div className="desk-looks">
        {look.layout === 'list' && (
          <Choice label={words.sort} words={sorts} value={look.sort} onChange={(sort) => look.set({ sort })} />
        )}
        <ToggleButtonGroup
          className="segments"
          aria-label={words.layout}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[look.layout]}
          onSelectionChange={([layout]) => look.set({ layout: layout as DeskLayout })}
        >
          {DESK_LAYOUTS.map((layout) => {
            const Icon = ICONS[layout]
            return (
              <ToggleButton key={layout} id={layout} className="segment">
                <Icon size={15} aria-hidden="true" /> {words.layouts[layout]}
              </ToggleButton>
            )
          })}
        </ToggleButtonGroup>
      </div>
    </div>
  )
}
