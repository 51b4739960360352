import type { CasebookClient } from '../../../casebook/services/router.ts'
import { difference, withoutCase, type Effect, type Held } from './held.ts'
import { casesOf, caseWent, exactly, oneNew, thingsOf, wentBack, type Flight, type World } from './world.ts'

/** One call of a page: what it would change, and the call itself, which resolves with what it did change. */
export interface Operation extends Omit<Flight, 'acknowledged'> {
  call(client: CasebookClient): Promise<Effect>
  /** Whether an undo takes it back as one step. */
  undoable?: boolean
}

export const letterOf = (word: string): string => `Dear ${word} Parish Council,

Under the Freedom of Information Act 2000 please tell me how many ${word} there are in the parish, how old each of them is, what became of those
that were there before, and what was paid for them in each of the last three years.

Yours faithfully,

Wilma Underhill
`

const one = (key: string, value: string | null): Effect => new Map([[key, value]])
const none: Effect = new Map()

function bringIn(world: World): Operation {
  const word = world.word()
  return {
    words: `bring in ${word}`,
    allows: oneNew('case', word),
    undoable: true,
    async call(client) {
      const { cases } = await client.import.bring({ kind: 'paste', text: letterOf(word) })
      return one(`case:${cases[0]?.id}`, word)
    },
  }
}

type Maker = (world: World, caseId: string) => Operation | null

const addNote: Maker = (world, caseId) => {
  const text = `note ${world.word()}`
  return {
    words: `note on ${caseId}`,
    allows: oneNew(`note:${caseId}`, text),
    call: async (client) =>
      one(`note:${caseId}:${(await client.note.add({ on: { kind: 'case', caseId }, text })).id}`, text),
  }
}

const editNote: Maker = (world) => {
  const notes = thingsOf(world.held, 'note')
  const note = notes[world.random(notes.length)]
  if (!note) return null
  const text = world.random(4) === 0 ? null : `edited ${world.word()}`
  const effect = one(note.key, text)
  return {
    words: `change of ${note.key}`,
    allows: exactly(effect),
    call: async (client) => {
      await (text === null ? client.note.remove({ id: note.id }) : client.note.edit({ id: note.id, text }))
      return effect
    },
  }
}

const rename: Maker = (world, id) => {
  const title = `title ${world.word()}`
  const effect = one(`title:${id}`, title)
  return {
    words: `title of ${id}`,
    allows: exactly(effect),
    undoable: true,
    call: async (client) => {
      await client.case.update({ id, title })
      return effect
    },
  }
}

const correct: Maker = (world, caseId) => {
  const value = `Sender ${world.word()}`
  return {
    words: `sender in ${caseId}`,
    allows: (effect) =>
      effect.size === 1 && [...effect].every(([key, held]) => key.startsWith(`sender:${caseId}:`) && held === value),
    undoable: true,
    call: async (client) => {
      const { entries } = await client.case.get({ id: caseId })
      const id = entries[0]?.id ?? ''
      await client.entry.correct({ id, correction: { field: 'sender', value } })
      return one(`sender:${caseId}:${id}`, value)
    },
  }
}

const draft: Maker = (world, caseId) => {
  const drafts = thingsOf(world.held, 'draft')
  const there = drafts[world.random(drafts.length)]
  if (there && world.random(3) > 0) {
    const subject = `subject ${world.word()}`
    const effect = one(there.key, subject)
    return {
      words: `save ${there.key}`,
      allows: exactly(effect),
      call: async (client) => {
        await client.draft.save({ id: there.id, subject })
        return effect
      },
    }
  }
  return {
    words: `draft on ${caseId}`,
    allows: (effect, before) =>
      effect.size === 1 && [...effect.keys()].every((key) => key.startsWith(`draft:${caseId}:`) && !before.has(key)),
    call: async (client) => {
      const { draft: made } = await client.draft.start({ caseId, template: 'chaser', choices: {} })
      return one(`draft:${caseId}:${made.id}`, made.subject)
    },
  }
}

const snapshot: Maker = (world) => ({
  words: 'snapshot',
  allows: () => false,
  call: async (client) => {
    const { id } = await client.safety.snapshot()
    world.snapshots.set(id, world.held)
    return none
  },
})

const goBack: Maker = (world) => {
  const ids = [...world.snapshots.keys()]
  const id = ids[world.random(ids.length)]
  const to = id === undefined ? undefined : world.snapshots.get(id)
  if (id === undefined || to === undefined) return null
  const effect = difference(world.held, to)
  return {
    words: `restore ${id}`,
    allows: exactly(effect),
    happened: () => wentBack(world, to),
    call: async (client) => {
      const now: Held = world.held
      const { before } = await client.safety.restoreSnapshot({ id })
      world.snapshots.set(before.id, now)
      return effect
    },
  }
}

const remove: Maker = (world, id) => {
  const effect = withoutCase(world.held, id)
  const everywhere = world.random(2) === 0
  return {
    words: `delete ${id}${everywhere ? ' everywhere' : ''}`,
    allows: exactly(effect),
    happened: () => caseWent(world, id, everywhere),
    call: async (client) => {
      await client.case.delete({ id, snapshots: everywhere ? 'remove' : 'keep' })
      return effect
    },
  }
}

const undo: Maker = (world) => {
  const effect = world.undo
  if (effect === null) return null
  return {
    words: 'undo',
    allows: exactly(effect),
    call: async (client) => {
      await client.history.undo()
      return effect
    },
  }
}

const MAKERS: readonly Maker[] = [
  addNote,
  addNote,
  editNote,
  rename,
  correct,
  draft,
  draft,
  snapshot,
  goBack,
  remove,
  undo,
]

/** What a page asks next. */
export function nextOperation(world: World): Operation {
  const cases = casesOf(world.held)
  const caseId = cases[world.random(cases.length)]
  if (caseId === undefined || world.random(4) === 0) return bringIn(world)
  const maker = MAKERS[world.random(MAKERS.length)]
  return maker?.(world, caseId) ?? bringIn(world)
}
