import type { MenuName } from '../../core/contract/menu.ts'

/** Something that the user can have done, by one name in button, palette and menu bar. */
export interface Action {
  id: string
  /** Where it stands in the menu bar of the desktop app; null where it does not. */
  menu: MenuName | null
  words: string
  keys: string | null
  run: () => void
}
