import { expect, test } from 'vitest'
import { logicalDump } from '../../../casebook/storage/dump.ts'
import { insertCase, updateCase } from '../../../casebook/storage/cases.ts'
import { openFile } from '../../../casebook/storage/open-file.ts'
import { makeStore } from '../../../casebook/storage/store.ts'
import { temporaryFolder } from '../temporary-folder.ts'

function open() {
  const db = openFile(temporaryFolder())
  return makeStore(db, { shell: 'cli', now: () => '2031-05-06T10:00:00.000Z' })
}
const blank = { title: null, authority: null, regime: null, origin: null }
const dump = (store: ReturnType<typeof open>): string => [...logicalDump(store.db)].join('\n')

test('a change is one event, names its cases and can be taken back and made again', () => {
  const store = open()
  const empty = dump(store)
  const made = store.change({ name: 'case.make', words: 'Made a case' }, (t) => {
    insertCase(store.db, { ...blank, id: 'a' })
    t.touch('a')
    return 7
  })
  expect(made.result).toBe(7)
  expect(made.event).toEqual({ seq: 1, nouns: ['case'], caseIds: ['a'] })
  const full = dump(store)
  expect(full).not.toBe(empty)

  expect(store.undo()?.change).toMatchObject({ words: 'Made a case', state: 'undone', caseIds: ['a'] })
  expect(dump(store)).toBe(empty)
  expect(store.undo()).toBeNull()
  expect(store.redo()?.event).toEqual({ seq: 3, nouns: ['case'], caseIds: ['a'] })
  expect(dump(store)).toBe(full)
  expect(store.redo()).toBeNull()
})

test('work that throws leaves nothing, neither data nor history', () => {
  const store = open()
  const before = dump(store)
  expect(() =>
    store.change({ name: 'x', words: 'x' }, () => {
      insertCase(store.db, { ...blank, id: 'a' })
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(dump(store)).toBe(before)
  expect(store.history(10)).toEqual([])
  expect(store.seq()).toBe(0)
})

test('a change that changes nothing leaves no history and no event', () => {
  const store = open()
  store.change({ name: 'a', words: 'a' }, () => insertCase(store.db, { ...blank, id: 'a' }))
  const same = store.change({ name: 'b', words: 'b' }, () => updateCase(store.db, { ...blank, id: 'a' }))
  expect(same.event).toBeNull()
  expect(store.history(10)).toHaveLength(1)
})

test('a new change after an undo closes the way forward', () => {
  const store = open()
  for (const id of ['a', 'b']) store.change({ name: id, words: id }, () => insertCase(store.db, { ...blank, id }))
  store.undo()
  store.change({ name: 'c', words: 'c' }, () => insertCase(store.db, { ...blank, id: 'c' }))
  expect(store.redo()).toBeNull()
  expect(store.history(10).map((h) => h.name)).toEqual(['c', 'a'])
})

test('a write outside a change is refused', () => {
  const store = open()
  expect(() => insertCase(store.db, { ...blank, id: 'a' })).toThrow('outside a change')
  expect(() => store.read(() => insertCase(store.db, { ...blank, id: 'a' }))).toThrow('outside a change')
})

test('upkeep is not undoable and does not stand in the way of undo', () => {
  const store = open()
  const empty = dump(store)
  store.change({ name: 'a', words: 'a' }, () => insertCase(store.db, { ...blank, id: 'a' }))
  store.keepUp((t) => {
    updateCase(store.db, { ...blank, id: 'a', title: 'computed' })
    t.touch('a')
  })
  expect(store.history(10)).toHaveLength(1)
  store.undo()
  expect(dump(store)).toBe(empty)
})

test('events after a number are those that a screen has missed', () => {
  const store = open()
  store.change({ name: 'a', words: 'a' }, (t) => {
    insertCase(store.db, { ...blank, id: 'a' })
    t.touch('a')
  })
  store.undo()
  expect(store.eventsAfter(1)).toEqual([{ seq: 2, nouns: ['case'], caseIds: ['a'] }])
  expect(store.eventsAfter(store.seq())).toEqual([])
})
