import { isCivilDay } from '../../core/calendar/civil-day.ts'
import type { Note, Task } from '../../core/model/note.ts'

const ITEM = /^(\s*(?:[-*+]|\d+[.)])\s+\[)([ xX])(\]\s+)(.*)$/
const DUE = /\b(?:by|due)[:\s]+(\d{4}-\d{2}-\d{2})\b/i
const FENCE = /^\s*(```|~~~)/

/** Lines of a note that are items of a checklist; those in a block of code are not. */
function items(text: string): { line: number; match: RegExpExecArray }[] {
  let code = false
  return text.split('\n').flatMap((words, index) => {
    if (FENCE.test(words)) code = !code
    const match = code ? null : ITEM.exec(words)
    return match ? [{ line: index + 1, match }] : []
  })
}

/** The tasks of a note, in its order; a box without words is none. */
export function tasksOf(note: Note): Task[] {
  const worded = items(note.text).filter(({ match }) => (match[4] ?? '').trim() !== '')
  return worded.map(({ line, match }) => {
    const text = (match[4] ?? '').trim()
    const named = DUE.exec(text)?.[1]
    const due = named !== undefined && isCivilDay(named) ? named : null
    return { noteId: note.id, caseId: note.on.caseId, line, text, done: match[2] !== ' ', due }
  })
}

/** The note's text with one item ticked or not; null where that line is no item. */
export function tick(text: string, line: number, done: boolean): string | null {
  const found = items(text).find((item) => item.line === line)
  if (!found) return null
  const lines = text.split('\n')
  lines[line - 1] = `${found.match[1]}${done ? 'x' : ' '}${found.match[3]}${found.match[4]}`
  return lines.join('\n')
}
