/** True where a key belongs to what is being typed or to an open dialog, not to the app. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return true
  const at = event.target
  if (!(at instanceof HTMLElement)) return false
  return (
    at.closest(
      'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="listbox"], [role="menu"], [role="spinbutton"]',
    ) !== null
  )
}
