import { MailX } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatDayPlain } from '../../core/calendar/format-day.ts'
import type { Authority } from '../../core/model/authority.ts'
import { text } from '../messages/en-gb.ts'

const words = text.authority
const dayOr = (day: string | null): string => (day === null ? '–' : formatDayPlain(day))

interface PartProps {
  id: string
  title: string
  none: string
  columns: readonly { says: string; number?: boolean }[]
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
}

/** A small table under its heading; in words where it would be empty. */
function TablePart({ id, title, none, columns, rows }: PartProps) {
  return (
    <section className="authority-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <table className="plain-table" aria-labelledby={id}>
          <thead>
            <tr>
              {columns.map(({ says, number }) => (
                <th key={says} scope="col" className={number ? 'number' : undefined}>
                  {says}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((cell, n) =>
                  n === 0 ? (
                    <th key={columns[n]?.says} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={columns[n]?.says} className={columns[n]?.number ? 'number' : undefined}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

export function Officers({ of }: { of: Authority }) {
  const says = words.officerColumns
  return (
    <TablePart
      id="authority-officers"
      title={words.officers}
      none={words.officersNone}
      columns={[{ says: says.name }, { says: says.letters, number: true }, { says: says.last, number: true }]}
      rows={of.officers.map(({ name, letters, lastOn }) => ({ key: name, cells: [name, letters, dayOr(lastOn)] }))}
    />
  )
}

export function Patterns({ of }: { of: Authority }) {
  const says = words.patternColumns
  return (
    <TablePart
      id="authority-patterns"
      title={words.patterns}
      none={words.patternsNone}
      columns={[{ says: says.pattern }, { says: says.n, number: true }, { says: says.example, number: true }]}
      rows={of.patterns.map(({ pattern, n, example }) => ({ key: pattern, cells: [pattern, n, example] }))}
    />
  )
}

export function Addresses({ of }: { of: Authority }) {
  const says = words.addressColumns
  return (
    <TablePart
      id="authority-addresses"
      title={words.addresses}
      none={words.addressesNone}
      columns={[
        { says: says.address },
        { says: says.from, number: true },
        { says: says.to, number: true },
        { says: says.last, number: true },
      ]}
      rows={of.addresses.map(({ address, from, to, lastOn, bounced }) => ({
        key: address,
        cells: [<Address key="a" address={address} bounced={bounced} />, from, to, dayOr(lastOn)],
      }))}
    />
  )
}

/** An address; of one that a letter came back from, when and why. */
function Address({ address, bounced }: Pick<Authority['addresses'][number], 'address' | 'bounced'>) {
  return (
    <>
      <span className="address">{address}</span>
      {bounced && (
        <span className="address-bounced">
          <MailX size={14} aria-hidden="true" /> {words.bounced(bounced.on && formatDayPlain(bounced.on))}.{' '}
          {bounced.why}
        </span>
      )}
    </>
  )
}
