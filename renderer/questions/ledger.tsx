import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { LedgerRow } from './ledger-row.tsx'
import './questions.css'

const words = text.case.questions

/** Every question of the matter: its words, where it stands, and the passage that decided it. */
export function Ledger() {
  const { case: c } = useCase()
  const [onlyOpen, setOnlyOpen] = useState(false)
  const { calls } = useApi()
  const notes = useQuery(calls.note.list.queryOptions({ input: { caseId: c.id } }))
  const notesOn = (label: string) => (notes.data ?? []).filter(({ on }) => on.kind === 'question' && on.label === label)
  if (c.questions.length === 0) return <p className="quiet panel-none">{words.empty}</p>
  const open = c.questions.filter((question) => question.status === 'open' || question.status === 'ignored')
  const shown = onlyOpen ? open : c.questions
  return (
    <div className="panel">
      <div className="ledger-head">
        <h2 className="panel-title">{words.decided(c.questions.length - open.length, c.questions.length)}</h2>
        {open.length > 0 && (
          <label className="ledger-only">
            <input type="checkbox" checked={onlyOpen} onChange={(event) => setOnlyOpen(event.target.checked)} />
            {words.undecided}
          </label>
        )}
      </div>
      <table className="ledger" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.columns.label}</th>
            <th scope="col">{words.columns.text}</th>
            <th scope="col">{words.columns.status}</th>
            <th scope="col">{words.columns.by}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((question) => (
            <LedgerRow key={question.label} question={question} notes={notesOn(question.label)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
