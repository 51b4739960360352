import { useQuery } from '@tanstack/react-query'
import { Check, ListFilter } from 'lucide-react'
import { Button as AriaButton, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { hasTerm, termOf, toggleTerm } from '../../core/desk/line.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { TagChip } from '../shared/tag-chip.tsx'

const words = text.desk

interface Props {
  line: string
  onChange: (line: string) => void
  /** Authorities of the cases shown, the most frequent first. */
  authorities: readonly string[]
}

/** The filters by name: each puts itself into the line or takes itself out. */
export function FilterMenu({ line, onChange, authorities }: Props) {
  const { calls } = useApi()
  const tags = useQuery(calls.case.tags.queryOptions())
  return (
    <MenuTrigger>
      <AriaButton className="button">
        <ListFilter size={16} aria-hidden="true" /> {words.filterMenu}
      </AriaButton>
      <Popover className="popover menu filter-menu" placement="bottom end">
        <Menu
          aria-label={words.filterMenu}
          selectionMode="multiple"
          selectedKeys={[
            ...Object.keys(words.filterIs),
            ...(tags.data ?? []).map(({ tag }) => termOf('tag', tag)),
            ...authorities.map((name) => termOf('authority', name)),
          ].filter((term) => hasTerm(line, term))}
          onAction={(term) => onChange(toggleTerm(line, String(term)))}
        >
          <MenuSection>
            <Header>{words.filterParts.stands}</Header>
            {Object.entries(words.filterIs).map(([term, says]) => (
              <Item key={term} term={term} says={says} />
            ))}
          </MenuSection>
          {tags.data && tags.data.length > 0 && (
            <MenuSection>
              <Header>{words.filterParts.tags}</Header>
              {tags.data.map(({ tag, cases }) => (
                <Item key={tag} term={termOf('tag', tag)} says={tag} tag={tag} count={cases} />
              ))}
            </MenuSection>
          )}
          {authorities.length > 0 && (
            <MenuSection>
              <Header>{words.filterParts.authorities}</Header>
              {authorities.map((name) => (
                <Item key={name} term={termOf('authority', name)} says={name} />
              ))}
            </MenuSection>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function Item({ term, says, tag, count }: { term: string; says: string; tag?: string; count?: number }) {
  return (
    <MenuItem id={term} className="option filter-option" textValue={says}>
      {({ isSelected }) => (
        <>
          <Check size={14} aria-hidden="true" visibility={isSelected ? 'visible' : 'hidden'} />
          {tag === undefined ? <span>{says}</span> : <TagChip tag={tag} />}
          {count !== undefined && <span className="filter-count">{count.toLocaleString('en-GB')}</span>}
        </>
      )}
    </MenuItem>
  )
}
