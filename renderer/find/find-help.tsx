import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'

const words = text.find

/** What can be asked, before anything is. */
export function FindHelp({ onPick }: { onPick: (q: string) => void }) {
  return (
    <section className="find-help">
      <p className="prose">{words.lead}</p>
      <h2 className="panel-title">{words.filters}</h2>
      <ul>
        {words.filterList.map(([filter, what]) => (
          <li key={filter}>
            <Button bare onPress={() => onPick(filter.replace('…', ''))}>
              {filter}
            </Button>
            <span className="quiet">{what}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
