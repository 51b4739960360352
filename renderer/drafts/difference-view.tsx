import { useMemo } from 'react'
import { difference } from './difference.ts'

/** Two wordings in one: what went is struck through, what came is underlined. */
export function DifferenceView({ before, after }: { before: string; after: string }) {
  const pieces = useMemo(() => difference(before, after), [before, after])
  return (
    <p className="difference">
      {pieces.map(({ kind, text, at }) => {
        if (kind === 'same') return text
        return kind === 'gone' ? <del key={`gone ${at}`}>{text}</del> : <ins key={`new ${at}`}>{text}</ins>
      })}
    </p>
  )
}
