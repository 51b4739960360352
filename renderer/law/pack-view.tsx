import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDayPlain } from '../../core/calendar/format-day.ts'
import type { ShownPack } from '../../core/contract/law.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { formatRoute } from '../routing/route.ts'
import { useRouting } from '../routing/use-route.tsx'
import { Button } from '../shared/button.tsx'
import { Failure, Loading, Notice } from '../shared/notice.tsx'
import { useTitle } from '../shared/use-title.ts'
import { LawChangeDialog } from './law-change-dialog.tsx'
import { PackEditor } from './pack-editor.tsx'
import { Origin } from './pack-list.tsx'
import { LawFacts, RuleView } from './rule-view.tsx'
import { useLawChange } from './use-law-change.ts'

const words = text.law

/** One pack: every rule with where it stands and how sure it is, and the ways to change it. */
export function PackView({ id, today }: { id: string; today: string }) {
  const { calls } = useApi()
  const pack = useQuery(calls.law.pack.queryOptions({ input: { id } }))
  useTitle(pack.data?.summary.name ?? words.title)
  if (pack.isPending) return <Loading>{text.frame.loading}</Loading>
  if (pack.isError)
    return (
      <Notice title={text.frame.notFoundTitle} detail={pack.error.message}>
        <a href={formatRoute({ screen: 'law', pack: null })}>{words.back}</a>
      </Notice>
    )
  const { summary, rules, facts } = pack.data
  return (
    <div className="law">
      <header className="law-head">
        <p>
          <a href={formatRoute({ screen: 'law', pack: null })}>{words.back}</a>
        </p>
        <h1 tabIndex={-1}>{summary.name}</h1>
        <p className="quiet">
          {words.packBy} <Origin pack={summary} />
        </p>
      </header>
      <PackFacts pack={pack.data} />
      <PackActions pack={pack.data} />
      <section className="law-part">
        <h2>{words.rules}</h2>
        <ul className="rules" aria-label={words.rulesOf(summary.name)}>
          {rules.map((rule) => (
            <RuleView key={rule.id} rule={rule} today={today} />
          ))}
        </ul>
      </section>
      {facts.length > 0 && (
        <section className="law-part">
          <h2>{words.notes}</h2>
          <ul className="rules" aria-label={words.notesOf(summary.name)}>
            <LawFacts facts={facts} />
          </ul>
        </section>
      )}
    </div>
  )
}

function PackFacts({ pack: { summary, calendar, regulator, tribunal, note } }: { pack: ShownPack }) {
  const rows: [string, string | null][] = [
    [words.packFacts.place, summary.place],
    [words.packFacts.asOf, formatDayPlain(summary.asOf)],
    [words.packFacts.version, String(summary.version)],
    [words.packFacts.calendar, text.clocks.calendars[calendar] ?? calendar],
    [words.packFacts.regulator, regulator],
    [words.packFacts.tribunal, tribunal],
  ]
  return (
    <div className="law-part">
      <dl className="law-facts">
        {rows.map(([label, value]) =>
          value === null ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {note !== null && <p className="prose">{note}</p>}
    </div>
  )
}

function PackActions({ pack: { summary, text: packText } }: { pack: ShownPack }) {
  const { go } = useRouting()
  const [editing, setEditing] = useState(false)
  const changing = useLawChange(() => summary.origin === 'own' && go({ screen: 'law', pack: null }))
  return (
    <>
      <div className="actions">
        <Button onPress={() => setEditing(true)}>{summary.origin === 'app' ? words.copy : words.change}</Button>
        {summary.origin !== 'app' && (
          <Button isDisabled={changing.busy} onPress={() => changing.look({ kind: 'drop-pack', id: summary.id })}>
            {summary.origin === 'own' ? words.remove : words.revert}
          </Button>
        )}
      </div>
      {changing.error && <Failure what={words.failed} error={changing.error} />}
      <LawChangeDialog changing={changing} />
      {editing && (
        <PackEditor
          start={packText}
          title={words.editorTitle(summary.name)}
          lead={words.editorLead}
          fileName={`${summary.id}.json`}
          onClose={() => setEditing(false)}
        />
      )}
    </>
  )
}
