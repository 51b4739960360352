import { CasebookError } from '../casebook-error.ts'
import { bring, sessionFor, stageAll } from '../import/bring.ts'
import { previewOf } from '../import/preview.ts'
import { base } from './base.ts'

export const imports = {
  preview: base.import.preview.handler(async ({ context, input }) => {
    const staged = await stageAll(context, input)
    const basis = { today: context.today(), law: context.law }
    return previewOf(context.staging.add(staged), staged, basis)
  }),
  previewOpened: base.import.previewOpened.handler(async ({ context }) => {
    const paths = context.opened.take()
    if (paths.length === 0) return null
    const staged = await stageAll(context, { kind: 'paths', paths })
    return previewOf(context.staging.add(staged), staged, { today: context.today(), law: context.law })
  }),
  keep: base.import.keep.handler(async ({ context, input }) => {
    const session = sessionFor(context, { name: 'import.keep' })
    try {
      await session.keep(context.staging.get(input.token))
    } finally {
      await session.close()
    }
    context.staging.drop(input.token)
    context.feed.look()
    return session.result()
  }),
  bring: base.import.bring.handler(async ({ context, input }) => bring(context, input, { name: 'import.bring' })),
  bringPaths: base.import.bringPaths.handler(async ({ context, input }) => {
    if (context.shell !== 'cli') {
      throw new CasebookError('bad-input', 'Only the command line reads files by their path: choose or drop them here.')
    }
    return bring(context, { kind: 'paths', paths: input.paths }, { name: 'import.bringPaths' })
  }),
  drop: base.import.drop.handler(({ context, input }) => {
    context.staging.drop(input.token)
    return {}
  }),
}
