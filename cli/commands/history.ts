import type { HistoryItem } from '../../core/contract/history.ts'
import type { Command } from '../command.ts'
import { table } from '../table.ts'
import { widthOn } from '../words.ts'

const when = (item: HistoryItem): string => item.madeAt.slice(0, 16).replace('T', ' ')

export const historyCommand: Command = {
  name: 'history',
  usage: 'history',
  summary: 'What was changed, newest first',
  async run(call) {
    const { items } = await (await call.client()).history.list({ limit: 200 })
    call.print(items, () => {
      if (items.length === 0) return 'Nothing was changed yet.'
      const rows = items.map((item) => [
        when(item),
        item.state === 'undone' ? 'undone' : '',
        item.words,
        item.caseIds.join(' '),
      ])
      return table(rows, [{}, {}, { grows: true }, {}], widthOn(call.stdout))
    })
  },
}

export const undoCommand: Command = {
  name: 'undo',
  usage: 'undo',
  summary: 'Take the newest change back',
  async run(call) {
    const { change } = await (await call.client()).history.undo()
    call.print({ change }, () => (change ? `Undone: ${change.words}.` : 'There is nothing to undo.'))
  },
}

export const redoCommand: Command = {
  name: 'redo',
  usage: 'redo',
  summary: 'Make the change again that was taken back last',
  async run(call) {
    const { change } = await (await call.client()).history.redo()
    call.print({ change }, () => (change ? `Done again: ${change.words}.` : 'There is nothing to do again.'))
  },
}
