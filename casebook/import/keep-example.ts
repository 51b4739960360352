import { EXAMPLE } from '../example/example.ts'
import { caseByOrigin } from '../storage/cases.ts'
import type { Context } from '../services/context.ts'
import { keep } from './keep.ts'
import { place } from './place.ts'
import { readPaste } from './read-paste.ts'

const ORIGIN = 'example'

/** Keeps the built-in example as a case of its own; one that is there already stays as it is. Resolves with its id. */
export async function keepExample(context: Context): Promise<string> {
  const { store, originals, views, feed } = context
  const there = caseByOrigin(store.db, ORIGIN)
  if (there) return there.id
  const user = { name: EXAMPLE.requester, addresses: [] }
  const { letters, problems } = readPaste(EXAMPLE.text)
  const seq = store.seq()
  const placing = place(letters, { db: store.db, views, user })
  const staged = { letters, problems, placing, seq }
  const result = await keep({ store, originals, views, user }, staged, { name: 'app.openExample', origin: ORIGIN })
  feed.look()
  const made = result.cases[0]
  if (!made) throw new Error('the example could not be read')
  return made.id
}
