import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'

/** The menus of the app's menu bar that a page fills. */
export const MENUS = ['file', 'edit', 'go', 'case', 'help'] as const
export const menuSchema = z.enum(MENUS)
export type MenuName = z.infer<typeof menuSchema>

/** One action of the page, by the name that its button has. */
export const menuItemSchema = z.object({
  id: z.string().min(1).max(200),
  menu: menuSchema,
  words: z.string().min(1).max(300),
})
export type MenuItem = z.infer<typeof menuItemSchema>

/** The menu bar of the desktop app. It shows what the page can do now and tells the page what was chosen; elsewhere there is none. */
export const menuContract = {
  /** The actions of the page as they stand, in order; they take the place of those before. */
  offer: oc.input(z.object({ items: z.array(menuItemSchema).max(300) })).output(z.object({ shown: z.boolean() })),
  /** What is chosen in the bar, from now on. */
  chosen: oc.output(eventIterator(z.object({ id: z.string() }))),
}
