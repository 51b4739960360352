import { Send } from 'lucide-react'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'

/** The way out of the letter, and what to say once it has gone. */
export function ComposerFoot({ onSend, onSent }: { onSend: () => void; onSent: () => void }) {
  return (
    <footer className="composer-foot">
      <Button first onPress={onSend}>
        <Send size={16} aria-hidden="true" /> {text.drafts.send.button}
      </Button>
      <Button onPress={onSent}>{text.drafts.send.sentButton}</Button>
    </footer>
  )
}
