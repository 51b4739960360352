import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { caseIds, insertCase, keptCase, updateCase } from '../../../casebook/storage/cases.ts'
import { logicalDump } from '../../../casebook/storage/dump.ts'
import { dropCorrection, insertEntry, orderEntries, putCorrection } from '../../../casebook/storage/entries.ts'
import { putSameAs } from '../../../casebook/storage/authority-names.ts'
import { addTag, putAway, takeOut, waitToBeRead, wasRead } from '../../../casebook/storage/marks.ts'
import { insertLetter } from '../../../casebook/storage/letters.ts'
import { openFile } from '../../../casebook/storage/open-file.ts'
import { makeStore, type Store } from '../../../casebook/storage/store.ts'
import { temporaryFolder } from '../temporary-folder.ts'

type Action =
  | { do: 'case'; title: string | null }
  | { do: 'rename'; pick: number; title: string }
  | { do: 'letter'; pick: number; text: string }
  | { do: 'turn'; pick: number }
  | { do: 'correct'; pick: number; sender: string }
  | { do: 'uncorrect'; pick: number }
  | { do: 'mark'; pick: number; tag: string }
  | { do: 'same'; name: string; as: string }
  | { do: 'undo' }
  | { do: 'redo' }

const pick = fc.nat({ max: 1000 })
// Every kind of text that a letter may hold, quotation marks and zero bytes among it.
const words = fc.string({ unit: 'binary', maxLength: 30 })
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ do: fc.constant('case' as const), title: fc.option(words) }),
  fc.record({ do: fc.constant('rename' as const), pick, title: words }),
  fc.record({ do: fc.constant('letter' as const), pick, text: words }),
  fc.record({ do: fc.constant('turn' as const), pick }),
  fc.record({ do: fc.constant('correct' as const), pick, sender: words }),
  fc.record({ do: fc.constant('uncorrect' as const), pick }),
  fc.record({ do: fc.constant('mark' as const), pick, tag: words }),
  fc.record({ do: fc.constant('same' as const), name: fc.constantFrom('a', 'b', 'c'), as: fc.constantFrom('d', 'e') }),
  fc.record({ do: fc.constant('undo' as const) }),
  fc.record({ do: fc.constant('redo' as const) }),
)

const entryIds = (store: Store): string[] =>
  store.db.all<{ id: string }>('SELECT id FROM entries ORDER BY id').map((e) => e.id)

const at = (list: readonly string[], n: number): string | undefined => list[n % Math.max(1, list.length)]

function act(store: Store, one: Action, n: number): void {
  const { db } = store
  if (one.do === 'undo') return void store.undo()
  if (one.do === 'redo') return void store.redo()
  store.change({ name: one.do, words: one.do }, () => {
    if (one.do === 'case') {
      return insertCase(db, { id: `c${n}`, title: one.title, authority: null, regime: null, origin: null })
    }
    if (one.do === 'same') return void putSameAs(db, one.name, one.as)
    const caseId = at(caseIds(db), one.pick)
    const entryId = at(entryIds(store), one.pick)
    const kept = caseId === undefined ? undefined : keptCase(db, caseId)
    if (one.do === 'rename' && kept) updateCase(db, { ...kept, title: one.title })
    if (one.do === 'letter' && kept) {
      const source = { form: 'paste' as const, file: null, startLine: null }
      const given = { sender: null, date: null, direction: null, subject: null }
      insertLetter(db, `l${n}`, { text: one.text, head: null, attachments: [], source, given }, null)
      insertEntry(db, { id: `e${n}`, caseId: kept.id, letterId: `l${n}`, position: n })
    }
    if (one.do === 'turn' && kept) {
      const ids = db.all<{ id: string }>('SELECT id FROM entries WHERE case_id = ? ORDER BY position DESC', kept.id)
      orderEntries(
        db,
        ids.map((e) => e.id),
      )
    }
    if (one.do === 'correct' && entryId) putCorrection(db, entryId, { field: 'sender', value: one.sender })
    if (one.do === 'mark' && caseId) {
      addTag(db, caseId, one.tag)
      if (!takeOut(db, caseId)) putAway(db, caseId, '2031-05-06')
      if (entryId && !wasRead(db, entryId)) waitToBeRead(db, entryId)
    }
    if (one.do === 'uncorrect' && entryId) dropCorrection(db, entryId, 'sender')
  })
}

const dump = (store: Store): string => [...logicalDump(store.db)].join('\n')

test('undoing 500 random actions gives the first casebook back byte for byte, and doing them again the last', () => {
  fc.assert(
    fc.property(fc.array(action, { minLength: 500, maxLength: 500 }), (actions) => {
      const db = openFile(temporaryFolder())
      // Only the flush to disk is left out, which here would say nothing and take most of the time.
      db.exec('PRAGMA synchronous = OFF')
      const store = makeStore(db, { shell: 'cli', now: () => '2031-05-06T10:00:00.000Z' })
      const first = dump(store)
      actions.forEach((one, n) => act(store, one, n))
      while (store.redo()) continue
      const last = dump(store)
      while (store.undo()) continue
      expect(dump(store)).toBe(first)
      while (store.redo()) continue
      expect(dump(store)).toBe(last)
      db.close()
    }),
    { numRuns: 8 },
  )
})

test('history outlives the process', () => {
  const dir = temporaryFolder()
  const open = () => {
    const db = openFile(dir)
    onTestFinished(() => {
      try {
        db.close()
      } catch {}
    })
    return makeStore(db, { shell: 'web', now: () => '2031-05-06T10:00:00.000Z' })
  }
  const before = open()
  const empty = dump(before)
  act(before, { do: 'case', title: 'One' }, 1)
  before.db.close()
  const after = open()
  expect(after.history(5)).toMatchObject([{ name: 'case', shell: 'web', state: 'done' }])
  after.undo()
  expect(dump(after)).toBe(empty)
})
