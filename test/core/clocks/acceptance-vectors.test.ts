import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deadlineAnswer } from '../../../cli/commands/deadline.ts'

const FILE = '../shared/acceptance/deadline-vectors.json'

interface Vector {
  id: string
  regime: string
  clock: string
  received: string
  calendar?: string
  body?: string
  events: string[]
  due: string
  want?: 'atMost'
}

describe.skipIf(!existsSync(FILE))('the worked dates (skipped where ../shared/acceptance is absent)', () => {
  const vectors = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as { vectors: Vector[] }).vectors : []

  it.each(vectors.map((vector) => [vector.id, vector] as const))(
    '%s',
    (_, { regime, clock, received, calendar, body, events, due, want }) => {
      const answer = deadlineAnswer({ regime, clock, received, calendar, body, event: events })
      expect(answer[want ?? 'due']).toBe(due)
      expect(answer.working.at(-1)?.date).toBe(answer.due)
      expect(answer.working[0]?.date).toBe(received)
    },
  )
})
