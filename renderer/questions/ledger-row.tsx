import { useState } from 'react'
import type { Note } from '../../core/model/note.ts'
import type { Question } from '../../core/model/question.ts'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { NoteList } from '../notes/note-list.tsx'
import { Button, LinkButton } from '../shared/button.tsx'
import { ReferenceChip } from '../shared/reference-chip.tsx'
import { StateMark } from '../shared/state-mark.tsx'

const words = text.case.questions

export function LedgerRow({ question, notes }: { question: Question; notes: readonly Note[] }) {
  const { case: c, lookOf, showPassage } = useCase()
  const [open, setOpen] = useState(false)
  const { evidence, by } = question
  const asked = question.wordings.at(-1)?.evidence
  return (
    <>
      <tr>
        <th scope="row">{question.label}</th>
        <td>
          {asked ? (
            <LinkButton className="ledger-words" onPress={() => showPassage(asked)}>
              {question.text}
            </LinkButton>
          ) : (
            question.text
          )}
          {question.wordings.length > 1 && (
            <details className="ledger-earlier">
              <summary>{words.earlier}</summary>
              {question.wordings.slice(0, -1).map((wording) => (
                <p key={`${wording.evidence.entry}:${wording.evidence.start}`}>{wording.text}</p>
              ))}
            </details>
          )}
        </td>
        <td>
          <StateMark question={question.status}>
            {[text.kinds.question[question.status], question.section && words.section(question.section)]
              .filter(Boolean)
              .join(', ')}
          </StateMark>
          {question.why && <p className="ledger-why">{question.why}</p>}
        </td>
        <td>
          {by !== null && <ReferenceChip value={by} look={lookOf(by)} />}
          {evidence && (
            <p>
              <LinkButton aria-label={`${words.passage}: ${question.label}`} onPress={() => showPassage(evidence)}>
                {words.passage}
              </LinkButton>
            </p>
          )}
          <p>
            <Button
              bare
              className="ledger-note"
              aria-expanded={open}
              aria-label={text.notes.questionNotesOf(notes.length, question.label)}
              onPress={() => setOpen(!open)}
            >
              {text.notes.questionNotes(notes.length)}
            </Button>
          </p>
        </td>
      </tr>
      {open && (
        <tr className="ledger-notes">
          <td colSpan={4}>
            <NoteList
              notes={notes}
              on={{ kind: 'question', caseId: c.id, label: question.label }}
              addWords={text.notes.addOn(text.notes.hangsOn.question(question.label))}
              label={text.notes.onQuestion(question.label)}
              withTarget={false}
            />
          </td>
        </tr>
      )}
    </>
  )
}
