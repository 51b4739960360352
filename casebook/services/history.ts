import { base } from './base.ts'

export const history = {
  list: base.history.list.handler(({ context, input }) => {
    const items = context.store.history(input.limit)
    return {
      items,
      canUndo: items.some((item) => item.state === 'done'),
      canRedo: items.some((item) => item.state === 'undone'),
    }
  }),
  undo: base.history.undo.handler(({ context }) => {
    const moved = context.store.undo()
    context.feed.look()
    return { change: moved?.change ?? null }
  }),
  redo: base.history.redo.handler(({ context }) => {
    const moved = context.store.redo()
    context.feed.look()
    return { change: moved?.change ?? null }
  }),
}
