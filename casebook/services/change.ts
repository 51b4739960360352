import { base } from './base.ts'

export const change = {
  watch: base.change.watch.handler(async function* ({ context, signal }) {
    yield* context.feed.watch(signal)
  }),
}
