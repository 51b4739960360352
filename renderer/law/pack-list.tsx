import { formatDayPlain } from '../../core/calendar/format-day.ts'
import type { PackSummary } from '../../core/contract/law.ts'
import { text } from '../messages/en-gb.ts'
import { formatRoute } from '../routing/route.ts'

const words = text.law

/** The packs in force, each leading to its rules. */
export function PackList({ packs }: { packs: readonly PackSummary[] }) {
  return (
    <table className="law-table" aria-label={words.packs}>
      <thead>
        <tr>
          <th scope="col">{words.columns.name}</th>
          <th scope="col" className="second">
            {words.columns.place}
          </th>
          <th scope="col">{words.columns.asOf}</th>
          <th scope="col" className="second">
            {words.columns.rules}
          </th>
          <th scope="col">{words.columns.origin}</th>
        </tr>
      </thead>
      <tbody>
        {packs.map((pack) => (
          <tr key={pack.id}>
            <th scope="row">
              <a href={formatRoute({ screen: 'law', pack: pack.id })}>{pack.name}</a>
            </th>
            <td className="second">{pack.place}</td>
            <td className="nowrap">{formatDayPlain(pack.asOf)}</td>
            <td className="second">{pack.rules}</td>
            <td className="whose">
              <Origin pack={pack} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Whose the pack is; a changed copy that FOI Desk has a newer pack for says so. */
export function Origin({ pack }: { pack: PackSummary }) {
  const outdated = pack.basedOn !== null && pack.appVersion !== null && pack.basedOn < pack.appVersion
  return (
    <>
      {words.origins[pack.origin]}
      {outdated && <span className="quiet small"> ({words.outdated(pack.basedOn ?? 0, pack.appVersion ?? 0)})</span>}
    </>
  )
}
