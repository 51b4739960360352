import { expect, test } from 'vitest'
import { opened } from '../opened.ts'

test('views are kept in order under names of their own, changed, removed and taken back', async () => {
  const { client } = await opened()
  const late = await client.view.save({ name: 'Late', query: 'is:late', sort: 'late', layout: 'list' })
  const board = await client.view.save({ name: 'Whose turn', query: '', sort: 'today', layout: 'board' })
  expect((await client.view.list()).map((view) => view.name)).toEqual(['Late', 'Whose turn'])
  await expect(client.view.save({ name: 'late', query: '', sort: 'today', layout: 'list' })).rejects.toThrow(/“Late”/)
  await client.view.save({ ...late, name: 'Very late', sort: 'today' })
  expect(await client.view.list()).toEqual([{ ...late, name: 'Very late', sort: 'today' }, board])
  await client.view.remove({ id: late.id })
  expect(await client.view.list()).toEqual([board])
  expect((await client.history.undo()).change?.words).toBe('Removed the view “Very late”')
  expect((await client.view.list())[0]).toMatchObject({ name: 'Very late' })
  await expect(client.view.remove({ id: 'nothing' })).rejects.toThrow(/no view nothing/)
})
