import { text } from '../messages/en-gb.ts'
import { formatRoute } from '../routing/route.ts'

/** Says once, quietly, that this FOI Desk may read better than the one before. */
export function OlderLine({ older }: { older: number }) {
  if (older === 0) return null
  return (
    <p className="inbox-older">
      {text.rereading.older(older)} <a href={formatRoute({ screen: 'reread' })}>{text.rereading.see}</a>
    </p>
  )
}
