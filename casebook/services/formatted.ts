import type { FormattedLetter } from '../../core/contract/entry.ts'
import { originalOf } from '../storage/letters.ts'
import type { Context } from './context.ts'

const NONE: FormattedLetter = { html: null, links: [], remotePictures: 0, cut: false }

/** Several letters that came in one file (a saved page, an archive's index) have no look of their own. */
const standsAlone = ({ store }: Context, hash: string): boolean =>
  store.db.get<{ n: number }>('SELECT count(*) AS n FROM letters WHERE original_hash = ?', hash)?.n === 1

/** A letter as its sender formatted it, tidied; `html` is null where it came as plain words. */
export async function formattedLetter(context: Context, entryId: string, form: string): Promise<FormattedLetter> {
  const original = originalOf(context.store.db, entryId)
  if (original === null || (form !== 'mail' && form !== 'html')) return NONE
  if (original.span !== null || !standsAlone(context, original.hash)) return NONE
  const { letterHtml } = await import('../formatted/letter-html.ts')
  const { tidyHtml } = await import('../formatted/tidy-html.ts')
  const bytes = await context.originals.get(original.hash)
  const found = bytes && (await letterHtml(bytes, form))
  return found ? tidyHtml(found.html, found.picture) : NONE
}
