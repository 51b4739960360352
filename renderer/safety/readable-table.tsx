import { Check, TriangleAlert } from 'lucide-react'
import type { Condition } from '../../core/contract/safety.ts'
import { text } from '../messages/en-gb.ts'

const words = text.safety

/** Kind by kind, how much can still be read. */
export function ReadableTable({ readable }: { readable: Condition['readable'] }) {
  return (
    <table className="readable">
      <thead>
        <tr>
          <th scope="col">{words.readable.what}</th>
          <th scope="col" className="number">
            {words.readable.rows}
          </th>
          <th scope="col">{words.readable.state}</th>
        </tr>
      </thead>
      <tbody>
        {readable
          .filter(({ rows, whole }) => rows > 0 || !whole)
          .map(({ what, rows, whole }) => (
            <tr key={what}>
              <th scope="row">{words.kinds[what]}</th>
              <td className="number">{rows.toLocaleString('en-GB')}</td>
              <td className={whole ? 'whole' : 'part'}>
                {whole ? <Check size={14} aria-hidden="true" /> : <TriangleAlert size={14} aria-hidden="true" />}{' '}
                {whole ? words.wholeRows : words.partOfRows}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
