import type { ImportResult } from '../../core/contract/import.ts'
import { CasebookError } from '../casebook-error.ts'
import type { Context } from '../services/context.ts'
import { readSettings } from '../settings.ts'
import { collectGarbage, holdYoungHeap } from '../collect-garbage.ts'
import { gather } from './gather.ts'
import type { Job } from './jobs.ts'
import { madeAhead } from './made-ahead.ts'
import { readBringing, type Bringing } from './read-source.ts'
import { ImportSession } from './session.ts'
import type { Staged } from './staging.ts'

/** A session as the user at this desk: their own name and addresses tell their letters from others'. */
export function sessionFor(
  context: Context,
  how: { name: string; origin?: string; job?: Job | undefined },
): ImportSession {
  const { name, addresses } = readSettings(context.settings)
  const { store, views, originals } = context
  return new ImportSession({ store, views, originals, user: { name, addresses }, today: context.today() }, how)
}

/** Nothing at all could be read: that is a refusal, not an empty success. */
function refuseNothing(result: ImportResult, letters: number): void {
  if (letters > 0) return
  const first = result.problems[0]
  throw new CasebookError(
    'bad-input',
    first ? `${first.file}: ${first.message}` : 'There is no letter in what was brought in; nothing was kept.',
  )
}

/** Slices that are gathered while one is placed and kept. */
const AHEAD = 1

/** Reads and keeps, slice by slice. Throws a `CasebookError` where nothing could be read. */
export async function bring(
  context: Context,
  from: Bringing,
  how: { name: string; origin?: string; job?: Job | undefined },
): Promise<ImportResult> {
  const { job } = how
  const session = sessionFor(context, how)
  const letGo = holdYoungHeap()
  let letters = 0
  try {
    const hauls = gather(readBringing(from, job), context.originals, { look: session.look })
    for await (const haul of madeAhead(hauls, AHEAD)) {
      letters += haul.letters.length
      job?.signal.throwIfAborted()
      await session.keep(await session.stage(haul))
      context.feed.look()
      if (haul.looks.length > 0 || letters > haul.letters.length) collectGarbage()
    }
  } finally {
    letGo()
    await session.close()
  }
  const result = session.result()
  refuseNothing(result, letters)
  return result
}

/** Reads everything and places it, without keeping it. */
export async function stageAll(context: Context, from: Bringing, job?: Job): Promise<Staged> {
  const whole: Staged['haul'] = { letters: [], problems: [], looks: [] }
  const session = sessionFor(context, { name: 'import.preview', job })
  try {
    for await (const slice of gather(readBringing(from, job), context.originals, { look: session.look })) {
      whole.letters.push(...slice.letters)
      whole.problems.push(...slice.problems)
      whole.looks.push(...slice.looks)
    }
    job?.startPlacing()
    const staged = await session.stage(whole)
    job?.signal.throwIfAborted()
    return staged
  } finally {
    await session.close()
  }
}
