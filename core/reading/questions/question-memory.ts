import type { QuestionStatus } from '../../model/reading.ts'

/** What a case has asked so far and how it stands, as the reader of the next letter needs it. */
export interface Remembered {
  label: string
  text: string
  status: QuestionStatus
  /** The section that it was refused under, where one was named. */
  section: string | null
}

/** Keeps labels in the order of asking; parts take the place of their number. */
export class QuestionMemory {
  readonly #questions = new Map<string, Remembered>()

  get all(): Remembered[] {
    return [...this.#questions.values()]
  }

  get labels(): string[] {
    return [...this.#questions.keys()]
  }

  ask(questions: readonly { label: string; text: string }[]): void {
    for (const { label, text } of questions) {
      const parent = /^(\d+)[a-z]$/.exec(label)?.[1]
      if (parent !== undefined) this.#questions.delete(parent)
      const known = this.#questions.get(label)
      if (known) known.text = text
      else this.#questions.set(label, { label, text, status: 'open', section: null })
    }
  }

  /** What was refused of these is asked again. */
  reopen(labels: readonly string[]): void {
    for (const label of labels) {
      const question = this.#questions.get(label)
      if (question?.status === 'refused') question.status = 'open'
    }
  }

  decide(answers: readonly { label: string; status: QuestionStatus; section: string | null }[]): void {
    for (const { label, status, section } of answers) {
      const question = this.#questions.get(label)
      if (!question) continue
      question.status = status
      question.section = section ?? question.section
    }
  }
}
