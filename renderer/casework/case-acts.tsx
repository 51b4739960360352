import { FilePen, MoreHorizontal } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useCase } from '../case/case-context.tsx'
import { useMarkActs } from '../desk/use-mark-acts.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { useCasework, type CaseworkDialog } from './casework-context.tsx'

const { acts } = text.casework

/** What is done to a case as a whole: enter something, and behind More what changes its make-up. */
export function CaseActs({ picked }: { picked: string | null }) {
  const { show } = useCasework()
  const { case: c } = useCase()
  const marks = useMarkActs(c.id)
  const more: [string, string, CaseworkDialog][] = [
    ['arrange', acts.arrange, { kind: 'arrange', entries: picked === null ? [] : [picked] }],
    ['merge', acts.merge, { kind: 'merge' }],
    ['link', acts.link, { kind: 'link' }],
  ]
  return (
    <>
      <Button bare onPress={() => show({ kind: 'log' })}>
        <FilePen size={14} aria-hidden="true" /> {acts.log}
      </Button>
      <MenuTrigger>
        <Button bare>
          <MoreHorizontal size={14} aria-hidden="true" /> {text.casework.more}
        </Button>
        <Popover className="popover menu" placement="bottom end">
          <Menu
            aria-label={text.casework.more}
            onAction={(id) => {
              const found = more.find(([name]) => name === id)
              if (found) show(found[2])
              marks.find((act) => act.id === id)?.run()
            }}
          >
            {[...marks.map((act) => [act.id, act.words] as const), ...more].map(([id, words]) => (
              <MenuItem key={id} id={id} className="option" textValue={words}>
                {words}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </>
  )
}
