import { Redo2, Undo2 } from 'lucide-react'
import { useEffect, useEffectEvent } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { text } from '../messages/en-gb.ts'
import { useHistory } from './use-history.ts'

/** Back and forward through the user's changes; also Ctrl or Command with Z, and with Shift and Z or Y. */
export function UndoButtons() {
  const { undoWords, redoWords, undo, redo } = useHistory()
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isOwnUndo(event.target)) return
    const key = event.key.toLowerCase()
    const again = key === 'y' || (key === 'z' && event.shiftKey)
    if (!again && key !== 'z') return
    event.preventDefault()
    if (again) redo()
    else undo()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return (
    <>
      <li>
        <AriaButton
          className="rail-item"
          isDisabled={undoWords === null}
          aria-label={undoWords === null ? text.history.undo : text.history.undoOf(undoWords)}
          onPress={undo}
        >
          <Undo2 size={20} aria-hidden="true" />
          {text.history.undo}
        </AriaButton>
      </li>
      <li>
        <AriaButton
          className="rail-item"
          isDisabled={redoWords === null}
          aria-label={redoWords === null ? text.history.redo : text.history.redoOf(redoWords)}
          onPress={redo}
        >
          <Redo2 size={20} aria-hidden="true" />
          {text.history.redo}
        </AriaButton>
      </li>
    </>
  )
}

/** What is typed has an undo of its own. */
function isOwnUndo(at: EventTarget | null): boolean {
  return at instanceof HTMLElement && at.closest('input, textarea, [contenteditable="true"]') !== null
}
