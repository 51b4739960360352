import { LaneShape } from './reference-chip.tsx'
import './tag-chip.css'

const LOOKS = 6

/** The look of a tag: the same on every screen, from its letters alone. */
export const lookOfTag = (tag: string): number =>
  [...tag.toLowerCase()].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) % LOOKS

/** A tag by name, with a shape and a colour beside it. */
export function TagChip({ tag }: { tag: string }) {
  return (
    <span className="tag">
      <LaneShape look={lookOfTag(tag)} />
      <span>{tag}</span>
    </span>
  )
}
