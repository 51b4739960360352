import { FolderInput } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { text } from '../messages/en-gb.ts'

/** Takes files that are dropped on any part of the window, and says so while they hang over it. */
export function DropVeil({ onFiles }: { onFiles: (files: File[]) => void }) {
  const [over, setOver] = useState(false)
  const onDrop = useEffectEvent((event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length > 0) onFiles(files)
  })
  useEffect(() => {
    let depth = 0
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
    const enter = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      depth += 1
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      depth = 0
      setOver(false)
      onDrop(event)
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  if (!over) return null
  return (
    <div className="drop-veil">
      <p>
        <FolderInput size={24} aria-hidden="true" /> {text.bringIn.dropHere}
      </p>
    </div>
  )
}
