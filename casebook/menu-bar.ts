import type { MenuItem } from '../core/contract/menu.ts'

/** A menu bar outside the page, where the shell has one. */
export interface MenuBar {
  /** Shows these actions in place of those before. */
  offer(items: readonly MenuItem[]): void
  /** What is chosen from now on, until the signal. */
  chosen(signal?: AbortSignal): AsyncGenerator<{ id: string }>
}
