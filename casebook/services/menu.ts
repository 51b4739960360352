import { base } from './base.ts'

export const menu = {
  offer: base.menu.offer.handler(({ context, input: { items } }) => {
    context.menuBar?.offer(items)
    return { shown: context.menuBar !== undefined }
  }),
  chosen: base.menu.chosen.handler(async function* ({ context, signal }) {
    if (context.menuBar) yield* context.menuBar.chosen(signal)
  }),
}
