import { EXAMPLE } from '../example/example.ts'
import { caseByOrigin } from '../storage/cases.ts'
import type { Context } from '../services/context.ts'
import { gather } from './gather.ts'
import { readBringing } from './read-source.ts'
import { ImportSession } from './session.ts'

const ORIGIN = 'example'

/** Keeps the built-in example as a case of its own; one that is there already stays as it is. Resolves with its id. */
export async function keepExample(context: Context): Promise<string> {
  const { store, views } = context
  const there = caseByOrigin(store.db, ORIGIN)
  if (there) return there.id
  const user = { name: EXAMPLE.requester, addresses: [] }
  const session = new ImportSession(
    { store, views, originals: context.originals, user, today: context.today() },
    { name: 'app.openExample', origin: ORIGIN },
  )
  for await (const haul of gather(readBringing({ kind: 'paste', text: EXAMPLE.text }), context.originals)) {
    await session.keep(await session.stage(haul))
  }
  context.feed.look()
  const made = session.result().cases[0]
  if (!made) throw new Error('the example could not be read')
  return made.id
}
