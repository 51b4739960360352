/** What had the focus at a step of the history: the element itself, and how to know it again where it was drawn anew. */
interface Remembered {
  element: WeakRef<HTMLElement>
  tag: string
  name: string
}

const remembered = new Map<number, Remembered>()
/** Steps that are remembered at most. */
const STEPS = 50
/** How long is waited for what a screen still has to draw, in milliseconds. */
const PATIENCE = 1500
let next = 1

const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 200)

/** To be called before a step is taken: Back comes to where the keyboard stands now. */
export function rememberFocus(): void {
  const at = document.activeElement
  if (!(at instanceof HTMLElement) || at === document.body) return
  const state: unknown = history.state
  const known = typeof state === 'object' && state !== null && 'focus' in state ? Number(state.focus) : null
  const step = known ?? next++
  if (known === null) history.replaceState({ focus: step }, '')
  remembered.delete(step)
  remembered.set(step, { element: new WeakRef(at), tag: at.tagName, name: nameOf(at) })
  const oldest = remembered.keys().next().value
  if (remembered.size > STEPS && oldest !== undefined) remembered.delete(oldest)
}

/** After a step back or forward: gives the focus to what had it there, once it is drawn. */
export function restoreFocus(): void {
  const state: unknown = history.state
  const step = typeof state === 'object' && state !== null && 'focus' in state ? Number(state.focus) : null
  const was = step === null ? undefined : remembered.get(step)
  if (!was) return
  const began = performance.now()
  const here = location.hash
  const look = (): void => {
    if (location.hash !== here) return
    const found = findAgain(was)
    if (found) found.focus()
    else if (performance.now() - began < PATIENCE) requestAnimationFrame(look)
  }
  // A screen that comes back takes the focus to itself first.
  requestAnimationFrame(() => requestAnimationFrame(look))
}

function findAgain({ element, tag, name }: Remembered): HTMLElement | null {
  const same = element.deref()
  if (same?.isConnected) return same
  const alike = document.querySelectorAll<HTMLElement>(`main ${tag.toLowerCase()}`)
  return [...alike].find((one) => nameOf(one) === name && one.tabIndex >= -1 && one.offsetParent !== null) ?? null
}
