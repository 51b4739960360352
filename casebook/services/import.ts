import { CasebookError } from '../casebook-error.ts'
import { bring, sessionFor, stageAll } from '../import/bring.ts'
import { previewOf } from '../import/preview.ts'
import { base } from './base.ts'

export const imports = {
  preview: base.import.preview.handler(({ context, input, signal }) =>
    context.jobs.run({ job: input.job, signal }, async (job) => {
      const staged = await stageAll(context, input, job)
      const basis = { today: context.today(), law: context.law }
      return previewOf(context.staging.add(staged), staged, basis)
    }),
  ),
  previewOpened: base.import.previewOpened.handler(({ context, input, signal }) =>
    context.jobs.run({ job: input?.job, signal }, async (job) => {
      const paths = context.opened.take()
      if (paths.length === 0) return null
      const staged = await stageAll(context, { kind: 'paths', paths }, job)
      return previewOf(context.staging.add(staged), staged, { today: context.today(), law: context.law })
    }),
  ),
  // A page that goes away has said what to keep: only `cancel` stops this.
  keep: base.import.keep.handler(({ context, input }) =>
    context.jobs.run({ job: input.job, signal: undefined }, async (job) => {
      const session = sessionFor(context, { name: 'import.keep', job })
      const staged = context.staging.get(input.token)
      job.startKeeping(staged.haul.letters.length)
      try {
        await session.keep(staged)
      } finally {
        await session.close()
        context.feed.look()
      }
      context.staging.drop(input.token)
      return session.result()
    }),
  ),
  bring: base.import.bring.handler(({ context, input, signal }) =>
    context.jobs.run({ job: input.job, signal }, (job) => bring(context, input, { name: 'import.bring', job })),
  ),
  bringPaths: base.import.bringPaths.handler(({ context, input, signal }) => {
    if (context.shell !== 'cli') {
      throw new CasebookError('bad-input', 'Only the command line reads files by their path: choose or drop them here.')
    }
    return context.jobs.run({ job: input.job, signal }, (job) =>
      bring(context, { kind: 'paths', paths: input.paths }, { name: 'import.bringPaths', job }),
    )
  }),
  progress: base.import.progress.handler(async function* ({ context, input, signal }) {
    yield* context.jobs.watch(input.job, signal)
  }),
  cancel: base.import.cancel.handler(({ context, input }) => {
    context.jobs.cancel(input.job)
    return {}
  }),
  drop: base.import.drop.handler(({ context, input }) => {
    context.staging.drop(input.token)
    return {}
  }),
}
