import { acceptLetters } from '../inbox/accept.ts'
import { countWaiting, listWaiting, openLoose } from '../inbox/list.ts'
import { bringBack, placeLetter, putAside } from '../inbox/move.ts'
import { base } from './base.ts'

const letters = (n: number): string => (n === 1 ? '1 letter' : `${n} letters`)

export const inbox = {
  count: base.inbox.count.handler(async ({ context }) => {
    await context.views.catchUp()
    return countWaiting(context.store.db)
  }),
  list: base.inbox.list.handler(({ context, input }) => listWaiting(context, input)),
  open: base.inbox.open.handler(({ context, input }) => openLoose(context.store.db, input.id)),
  accept: base.inbox.accept.handler(({ context, input }) => {
    const done = acceptLetters(context, input.ids)
    return { done, words: done === 0 ? 'Nothing of this waits any more.' : `Accepted ${letters(done)} as read.` }
  }),
  putAside: base.inbox.putAside.handler(({ context, input }) => {
    const done = putAside(context, input.ids)
    return { done, words: done === 0 ? 'Nothing of this waits any more.' : `Put ${letters(done)} aside.` }
  }),
  bringBack: base.inbox.bringBack.handler(({ context, input }) => {
    const done = bringBack(context, input.ids)
    return { done, words: done === 0 ? 'Nothing of this is put aside.' : `Brought ${letters(done)} back.` }
  }),
  place: base.inbox.place.handler(({ context, input }) => placeLetter(context, input)),
}
