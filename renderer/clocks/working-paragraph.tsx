import { Copy } from 'lucide-react'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'

/** The working in words, ready to be pasted into a letter. */
export function WorkingParagraph({ words }: { words: string }) {
  const announce = useAnnounce()
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(words)
    announce(text.clocks.copied)
  }
  return (
    <div className="paragraph">
      <p className="working-label">{text.clocks.paragraph}</p>
      <p className="paragraph-words">{words}</p>
      <Button onPress={() => void copy()}>
        <Copy size={14} aria-hidden="true" /> {text.clocks.copy}
      </Button>
    </div>
  )
}
