import { useEffect, useEffectEvent, useState } from 'react'
import { type BroughtFiles, useBringIn } from '../frame/bring-in-context.tsx'
import { ModalDialog } from '../shared/modal-dialog.tsx'
import { BringInDialog } from './bring-in-dialog.tsx'
import { DropVeil } from './drop-veil.tsx'
import './bring-in.css'

/** Letters come in from anywhere: the dialog, a drop on any part of the window, a paste outside a field. */
export function BringIn() {
  const { shown, files, open, close } = useBringIn()
  const [held, setHeld] = useState(false)
  useBlockedNavigation()
  return (
    <>
      <DropVeil onFiles={(dropped) => held || open(dropped)} />
      <ModalDialog open={shown} onClose={close} held={held} className="bring-in">
        <BringInDialog key={keyOf(files)} dropped={files} onClose={close} onHeld={setHeld} />
      </ModalDialog>
    </>
  )
}

const keyOf = (files: BroughtFiles): string =>
  'opened' in files ? `opened ${files.opened}` : files.map((file) => `${file.name}:${file.size}`).join()

/** A file dropped where nothing takes it must not replace the page. */
function useBlockedNavigation(): void {
  const stop = useEffectEvent((event: DragEvent) => event.preventDefault())
  useEffect(() => {
    const listen = (event: DragEvent): void => stop(event)
    window.addEventListener('dragover', listen)
    window.addEventListener('drop', listen)
    return () => {
      window.removeEventListener('dragover', listen)
      window.removeEventListener('drop', listen)
    }
  }, [])
}
