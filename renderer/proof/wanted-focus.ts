import { useMemo, useRef, type RefCallback } from 'react'

/** Focus for something that may not be drawn yet: it is asked for now, and given when it stands there. */
export interface WantedFocus {
  put: RefCallback<HTMLHeadingElement>
  /** `there` is true where it is drawn already. */
  want: (there: boolean) => void
  /** Gives the focus if it was asked for. */
  settle: () => void
}

export function useWantedFocus(): WantedFocus {
  const place = useRef<HTMLHeadingElement | null>(null)
  const wanted = useRef(false)
  return useMemo(
    () => ({
      put: (heading) => {
        place.current = heading
      },
      want: (there) => {
        // A letter that is still being opened has no heading yet.
        if (there && place.current) place.current.focus()
        else wanted.current = true
      },
      settle: () => {
        if (!wanted.current) return
        wanted.current = false
        place.current?.focus()
      },
    }),
    [],
  )
}
