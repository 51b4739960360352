import { bundleContents } from '../export/bundle/contents.ts'
import { base } from './base.ts'

export const bundle = {
  preview: base.bundle.preview.handler(async ({ context, input: { caseId, choices } }) => {
    return (await bundleContents(context, caseId, choices)).preview
  }),
  make: base.bundle.make.handler(async ({ context, input }) => {
    // The writer of PDF is large, and is not loaded before somebody wants a bundle.
    const { makeBundle } = await import('../export/bundle/make-bundle.ts')
    // Only the command line may name a place on this disk.
    return makeBundle(context, { ...input, path: context.shell === 'cli' ? input.path : undefined })
  }),
}
