import { CasebookError } from '../casebook-error.ts'
import { rowsFile } from '../export/rows-file.ts'
import { deskRows } from '../desk-rows.ts'
import {
  addTag,
  allTags,
  archivedOn,
  dropTag,
  knownTag,
  putAway,
  tagsOf,
  takeOut,
  unreadOf,
  waitToBeRead,
  wasRead,
} from '../storage/marks.ts'
import { base } from './base.ts'
import type { Context } from './context.ts'

/** The given cases once each; refused as a whole where one is not there. */
function knownCases(context: Context, ids: readonly string[]): string[] {
  const { db } = context.store
  for (const id of ids) {
    if (db.get('SELECT 1 FROM cases WHERE id = ?', id) !== undefined) continue
    throw new CasebookError('not-found', `There is no case ${id} in this casebook: nothing was changed.`)
  }
  return [...new Set(ids)]
}

const countOf = (n: number): string => (n === 1 ? 'a case' : `${n} cases`)
const named = (tags: readonly string[]): string => tags.map((tag) => `“${tag}”`).join(', ')

/** One change over many cases; its words say how many it changed in fact. */
function changing(
  context: Context,
  name: string,
  ids: readonly string[],
  act: (id: string) => boolean,
  words: (cases: string) => string,
): { changed: number } {
  const known = knownCases(context, ids)
  const { result } = context.store.change({ name, words: words(countOf(known.length)) }, (t) => {
    const touched = known.filter((id) => act(id))
    for (const id of touched) t.touch(id)
    t.say(words(countOf(touched.length)))
    return touched.length
  })
  context.feed.look()
  return { changed: result }
}

function tagWords(add: readonly string[], remove: readonly string[]): (cases: string) => string {
  if (remove.length === 0) return (cases) => `Gave ${cases} the ${add.length === 1 ? 'tag' : 'tags'} ${named(add)}`
  if (add.length === 0)
    return (cases) => `Took the ${remove.length === 1 ? 'tag' : 'tags'} ${named(remove)} from ${cases}`
  return (cases) => `Changed the tags of ${cases}: ${named(add)} on, ${named(remove)} off`
}

/** Marks the case's letters as read; or the last that came in as waiting. True where that changed anything. */
function setRead(context: Context, id: string, read: boolean): boolean {
  const { db } = context.store
  const waiting = unreadOf(db, id)
  if (read) return waiting.filter((entry) => wasRead(db, entry)).length > 0
  const last = context.views.get(id).case.entries.findLast((entry) => entry.direction === 'incoming')
  return waiting.length === 0 && last !== undefined && waitToBeRead(db, last.id)
}

export const caseMarks = {
  list: base.case.list.handler(async ({ context }) => {
    await context.views.catchUp()
    return deskRows(context.store.db, context.views.digests(), context.today()).filter((row) => row.archivedOn === null)
  }),
  some: base.case.some.handler(async ({ context, input: { ids } }) => {
    await context.views.catchUp()
    const asked = new Set(ids)
    const digests = context.views.digests().filter((digest) => asked.has(digest.summary.id))
    return deskRows(context.store.db, digests, context.today())
  }),
  archived: base.case.archived.handler(async ({ context }) => {
    await context.views.catchUp()
    return deskRows(context.store.db, context.views.digests(), context.today())
      .filter((row) => row.archivedOn !== null)
      .toSorted((a, b) => (b.archivedOn ?? '').localeCompare(a.archivedOn ?? ''))
  }),
  marks: base.case.marks.handler(({ context, input: { id } }) => {
    knownCases(context, [id])
    const { db } = context.store
    return { tags: tagsOf(db, id), archivedOn: archivedOn(db, id), toRead: unreadOf(db, id) }
  }),
  tags: base.case.tags.handler(({ context }) => allTags(context.store.db)),
  tag: base.case.tag.handler(({ context, input: { ids, add, remove } }) => {
    const { db } = context.store
    const on = add.map((tag) => knownTag(db, tag))
    const act = (id: string): boolean => {
      const off = remove.filter((tag) => dropTag(db, id, tag)).length
      return on.filter((tag) => addTag(db, id, tag)).length + off > 0
    }
    return changing(context, 'case.tag', ids, act, tagWords(on, remove))
  }),
  archive: base.case.archive.handler(({ context, input: { ids, archived } }) => {
    const { db } = context.store
    const today = context.today()
    const act = (id: string): boolean => (archived ? putAway(db, id, today) : takeOut(db, id))
    const words = (cases: string): string => (archived ? `Archived ${cases}` : `Took ${cases} out of the archive`)
    return changing(context, 'case.archive', ids, act, words)
  }),
  markRead: base.case.markRead.handler(({ context, input: { ids, read } }) => {
    const words = (cases: string): string => `Marked ${cases} as ${read ? 'read' : 'to be read'}`
    return changing(context, 'case.markRead', ids, (id) => setRead(context, id, read), words)
  }),
  rows: base.case.rows.handler(({ context, input: { ids, form } }) => {
    const known = knownCases(context, ids)
    const all = new Map(
      deskRows(context.store.db, context.views.digests(), context.today()).map((row) => [row.id, row]),
    )
    return rowsFile(
      known.flatMap((id) => all.get(id) ?? []),
      form,
      context.today(),
    )
  }),
}
