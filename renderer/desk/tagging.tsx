import { createContext, useContext, useState, type ReactNode } from 'react'
import { TagDialog } from './tag-dialog.tsx'
import { useMarking } from './use-marking.ts'

/** A case whose tags are to be changed. */
export interface Taggable {
  id: string
  tags: readonly string[]
}

const TaggingContext = createContext<(cases: readonly Taggable[]) => void>(() => undefined)

/** Opens the dialog of tags for these cases. */
export const useTagging = (): ((cases: readonly Taggable[]) => void) => useContext(TaggingContext)

/** The one dialog of tags, for the desk, a case and the palette alike. */
export function TaggingProvider({ children }: { children: ReactNode }) {
  const [cases, setCases] = useState<readonly Taggable[] | null>(null)
  const marking = useMarking()
  return (
    <TaggingContext value={setCases}>
      {children}
      <TagDialog
        cases={cases && cases.map((one) => one.tags)}
        onClose={() => setCases(null)}
        onApply={(add, remove) =>
          cases &&
          marking.tag(
            cases.map((one) => one.id),
            add,
            remove,
          )
        }
      />
    </TaggingContext>
  )
}
