import type { ImportResult } from '../../core/contract/import.ts'
import { CasebookError } from '../casebook-error.ts'
import type { Haul } from '../import/incoming.ts'
import { keep } from '../import/keep.ts'
import { place } from '../import/place.ts'
import { previewOf } from '../import/preview.ts'
import { readFiles, readPaths } from '../import/read-files.ts'
import { readPaste } from '../import/read-paste.ts'
import type { Staged } from '../import/staging.ts'
import { readSettings } from '../settings.ts'
import { base } from './base.ts'
import type { Context } from './context.ts'

type Source = { kind: 'paste'; text: string } | { kind: 'files'; files: File[] }

function stage(context: Context, haul: Haul): Staged {
  const seq = context.store.seq()
  const { name, addresses } = readSettings(context.settings)
  const placing = place(haul.letters, { db: context.store.db, views: context.views, user: { name, addresses } })
  return { letters: haul.letters, problems: haul.problems, placing, seq }
}

const readSource = async (source: Source): Promise<Haul> =>
  source.kind === 'paste' ? readPaste(source.text) : readFiles(source.files)

async function keepStaged(context: Context, staged: Staged, name: string): Promise<ImportResult> {
  const { store, originals, views } = context
  const settings = readSettings(context.settings)
  const user = { name: settings.name, addresses: settings.addresses }
  const result = await keep({ store, originals, views, user }, staged, { name })
  context.feed.look()
  return result
}

/** Nothing at all could be read: that is a refusal, not an empty success. */
function refuseNothing(haul: Haul): void {
  if (haul.letters.length > 0) return
  const first = haul.problems[0]
  throw new CasebookError(
    'bad-input',
    first ? `${first.file}: ${first.message}` : 'There is no letter in what was brought in; nothing was kept.',
  )
}

export const imports = {
  preview: base.import.preview.handler(async ({ context, input }) => {
    const haul = await readSource(input)
    const staged = stage(context, haul)
    const basis = { today: context.today(), law: context.law }
    return previewOf(context.staging.add(staged), staged, basis)
  }),
  keep: base.import.keep.handler(async ({ context, input }) => {
    const result = await keepStaged(context, context.staging.get(input.token), 'import.keep')
    context.staging.drop(input.token)
    return result
  }),
  bring: base.import.bring.handler(async ({ context, input }) => {
    const haul = await readSource(input)
    refuseNothing(haul)
    return keepStaged(context, stage(context, haul), 'import.bring')
  }),
  bringPaths: base.import.bringPaths.handler(async ({ context, input }) => {
    if (context.shell !== 'cli') {
      throw new CasebookError('bad-input', 'Only the command line reads files by their path: choose or drop them here.')
    }
    const haul = await readPaths(input.paths)
    refuseNothing(haul)
    return keepStaged(context, stage(context, haul), 'import.bringPaths')
  }),
  drop: base.import.drop.handler(({ context, input }) => {
    context.staging.drop(input.token)
    return {}
  }),
}
