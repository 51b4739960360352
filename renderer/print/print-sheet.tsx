import { formatDay } from '../../core/calendar/format-day.ts'
import { useCase } from '../case/case-context.tsx'
import { soonestFirst } from '../clocks/clock-order.ts'
import { standingWords } from '../clocks/clock-words.ts'
import { text } from '../messages/en-gb.ts'
import { usePrinting } from './use-printing.ts'
import './print.css'

const words = text.print

/** What goes to paper under the timeline: the story whole, the clocks and the ledger, each as a plain table. */
export function PrintSheet() {
  const printing = usePrinting()
  if (!printing) return null
  return (
    <div className="print-sheet">
      <StoryTable />
      <ClockTable />
      <LedgerTable />
      <PrintFoot />
    </div>
  )
}

function StoryTable() {
  const { rows } = useCase()
  return (
    <PrintTable title={text.case.story} columns={[words.date, words.who, words.what, words.references]}>
      {rows.map((row) => (
        <tr key={row.entry.id}>
          <td>{row.dateWords}</td>
          <td>{text.case.direction[row.entry.direction]}</td>
          <td>{row.entry.story}</td>
          <td>{row.entry.references.join(', ')}</td>
        </tr>
      ))}
    </PrintTable>
  )
}

function ClockTable() {
  const { case: c } = useCase()
  if (c.clocks.length === 0) return null
  return (
    <PrintTable title={text.clocks.title} columns={[text.clocks.due, words.clock, words.standing, text.clocks.source]}>
      {soonestFirst(c.clocks).map((clock) => (
        <tr key={clock.id}>
          <td>{formatDay(clock.due)}</td>
          <td>{clock.title}</td>
          <td>{standingWords(clock)}</td>
          <td>{clock.source}</td>
        </tr>
      ))}
    </PrintTable>
  )
}

function LedgerTable() {
  const { case: c } = useCase()
  const { columns } = text.case.questions
  if (c.questions.length === 0) return null
  return (
    <PrintTable
      className="print-ledger"
      title={text.case.questions.title}
      columns={[columns.label, columns.text, columns.status, columns.by]}
    >
      {c.questions.map((question) => (
        <tr key={question.label}>
          <td>{question.label}</td>
          <td>{question.text}</td>
          <td>
            {text.kinds.question[question.status]}
            {question.section && `, ${text.case.questions.section(question.section)}`}
          </td>
          <td>{question.by}</td>
        </tr>
      ))}
    </PrintTable>
  )
}

interface TableProps {
  title: string
  columns: string[]
  children: React.ReactNode
  className?: string
}

function PrintTable({ title, columns, children, className }: TableProps) {
  return (
    <section className={className}>
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}

function PrintFoot() {
  const { today } = useCase()
  return <p className="print-foot">{words.made(formatDay(today))}</p>
}
