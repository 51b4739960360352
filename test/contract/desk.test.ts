import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openCasebook, type Casebook } from '../../casebook/casebook.ts'
import { memoryStore } from '../../casebook/settings.ts'
import { temporaryFolder } from '../casebook/temporary-folder.ts'
import { OTHER, PAGE } from './letters.ts'
import { transports, type Client } from './transports.ts'

describe.each(transports)('the desk over $name', ({ connect }) => {
  let casebook: Casebook
  let client: Client
  let close: () => Promise<void>
  let ids: string[]

  beforeEach(async () => {
    const dir = temporaryFolder()
    casebook = await openCasebook({ dir, shell: 'web', settings: memoryStore(), today: '2031-05-06' })
    ;({ client, close } = await connect(casebook))
    const brought = [PAGE, OTHER].map((text) => () => client.import.bring({ kind: 'paste', text }))
    ids = []
    for (const bring of brought) ids.push((await bring()).cases[0]?.id ?? '')
  })
  afterEach(async () => {
    await close()
    await casebook.close()
  })

  test('marks of many cases are changes like any other, told to those who watch', async () => {
    const watch = new AbortController()
    const events = await client.change.watch(undefined, { signal: watch.signal })
    const next = events.next()
    expect(await client.case.tag({ ids, add: ['press'] })).toEqual({ changed: 2 })
    expect((await next).value).toMatchObject({ nouns: ['mark'], caseIds: ids.toSorted() })
    watch.abort()
    expect(await client.case.tags()).toEqual([{ tag: 'press', cases: 2 }])
    expect(await client.case.archive({ ids: ids.slice(0, 1), archived: true })).toEqual({ changed: 1 })
    expect((await client.case.list()).map((row) => row.id)).toEqual(ids.slice(1))
    const some = await client.case.some({ ids: [...ids, 'gone'] })
    expect(some.map((row) => [row.id, row.archivedOn !== null]).toSorted()).toEqual(
      ids.map((id, n) => [id, n === 0]).toSorted(),
    )
    expect((await client.case.archived()).map((row) => [row.id, row.tags])).toEqual([[ids[0], ['press']]])
    expect(await client.case.markRead({ ids, read: true })).toEqual({ changed: 0 })
    expect(
      (await client.reminder.muteMany({ caseIds: ids, silent: true })).map((mute) => mute.caseId).toSorted(),
    ).toEqual(ids.toSorted())
    expect((await client.case.rows({ ids, form: 'csv' })).text.split('\r\n')).toHaveLength(4)
    expect(await client.case.marks({ id: ids[0] ?? '' })).toMatchObject({ tags: ['press'], archivedOn: '2031-05-06' })
  })

  test('views and authorities', async () => {
    const view = await client.view.save({ name: 'Press', query: 'tag:press', sort: 'late', layout: 'board' })
    expect(await client.view.list()).toEqual([view])
    expect(await client.view.remove({ id: view.id })).toEqual({})
    const authorities = await client.authority.list()
    expect(authorities.map((row) => row.name)).toEqual(['Corran District Council', 'Saltmere Borough Council'])
    expect(await client.authority.get({ name: 'Saltmere Borough Council' })).toMatchObject({ caseIds: [ids[0]] })
    const joined = await client.authority.join({ name: 'Corran District Council', sameAs: 'Saltmere Borough Council' })
    expect(joined).toMatchObject([{ cases: 2 }])
  })
})
