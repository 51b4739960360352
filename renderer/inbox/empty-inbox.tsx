import { MailCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useBringIn } from '../frame/bring-in-context.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'

const words = text.inbox

/** Nothing waits: what will be here, and the first act. */
export function EmptyInbox({ aside }: { aside: boolean }) {
  const bringIn = useBringIn()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The last letter was dealt with, and what had the focus went with it.
    if (document.activeElement === document.body) title.current?.focus()
  }, [])
  if (aside) return <p className="inbox-none quiet">{words.emptyAside}</p>
  return (
    <div className="inbox-none">
      <h2 ref={title} tabIndex={-1}>
        <MailCheck size={20} aria-hidden="true" /> {words.emptyTitle}
      </h2>
      <p>{words.empty}</p>
      <Button onPress={() => bringIn.open()}>{text.frame.bringInLetters}</Button>
    </div>
  )
}
