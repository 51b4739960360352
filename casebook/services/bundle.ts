import { bundleContents } from '../export/bundle/contents.ts'
import { makeBundle } from '../export/bundle/make-bundle.ts'
import { base } from './base.ts'

export const bundle = {
  preview: base.bundle.preview.handler(async ({ context, input: { caseId, choices } }) => {
    return (await bundleContents(context, caseId, choices)).preview
  }),
  make: base.bundle.make.handler(({ context, input }) =>
    // Only the command line may name a place on this disk.
    makeBundle(context, { ...input, path: context.shell === 'cli' ? input.path : undefined }),
  ),
}
