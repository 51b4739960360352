import { expect, it } from 'vitest'
import { menuItemSchema } from '../../../core/contract/menu.ts'
import { menuWords } from '../../../renderer/find/menu-words.ts'

it('leaves short words as they are', () => {
  expect(menuWords('Bring in letters')).toBe('Bring in letters')
})

it('cuts what was named at length, so that the menu bar takes it', () => {
  const words = menuWords(`Undo: Renamed the case to ‘${'a very long title '.repeat(40)}’`)
  expect(words).toMatch(/^Undo: Renamed the case to ‘a very long title .*…$/)
  expect(words.length).toBeLessThanOrEqual(80)
  expect(menuItemSchema.safeParse({ id: 'undo', menu: 'edit', words }).success).toBe(true)
})
