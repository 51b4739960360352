import { createServer, type RequestListener } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import type { HolidaysSource } from '../../../casebook/law/fetch-holidays.ts'
import type { CasebookClient } from '../../../casebook/services/router.ts'
import { shippedLaw } from '../../../core/law/law.ts'
import { opened } from '../opened.ts'
import { OPEN_CASE } from './letters.ts'

const NAMES = { E: 'england-and-wales', S: 'scotland', N: 'northern-ireland' } as const

/** The known holidays from 2026 in the form that the government publishes, with more days put in. */
function feed(more: readonly (readonly [string, string, string])[] = []): string {
  const rows = [...shippedLaw().bankHolidays.holidays.filter(([day]) => day >= '2026-01-01'), ...more]
  const division = ([letter, name]: [string, string]) => [
    name,
    {
      division: name,
      events: rows
        .filter(([, letters]) => letters.includes(letter))
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([date, , title]) => ({ title, date, notes: '', bunting: true })),
    },
  ]
  return JSON.stringify(Object.fromEntries(Object.entries(NAMES).map(division)))
}

const JUBILEE = feed([['2027-04-09', 'ENS', 'Jubilee']])

async function withCase(source?: HolidaysSource) {
  const { client, casebook } = await opened({
    today: '2027-03-29',
    ...(source === undefined ? {} : { holidaysSource: source }),
  })
  const { cases } = await client.import.bring({ kind: 'paste', text: OPEN_CASE })
  return { client, casebook, id: cases[0]?.id ?? '' }
}

const due = async (client: CasebookClient, id: string) =>
  (await client.case.get({ id })).clocks.find((clock) => clock.kind === 'response')?.due

test('a newer list by file: what changed, which open clocks move and why, before it is taken over', async () => {
  const { client, id } = await withCase()
  const preview = await client.law.preview({ kind: 'holidays', text: JUBILEE })
  if (!preview.ok) throw new Error('refused')
  expect(preview.changes).toEqual([
    expect.stringMatching(/^Friday 9 April 2027 \(Jubilee, England and Wales\) is a holiday now\.$/),
    expect.stringMatching(/Jubilee, Northern Ireland/),
    expect.stringMatching(/Jubilee, Scotland/),
  ])
  expect(preview.moved).toMatchObject([
    {
      caseId: id,
      moved: [{ from: '2027-04-15', to: '2027-04-16', why: ['9 April 2027 (Jubilee) no longer counts.'] }],
    },
  ])
  expect(await due(client, id)).toBe('2027-04-15')
  await client.law.take({ token: preview.token })
  expect(await due(client, id)).toBe('2027-04-16')
  const { bankHolidays } = await client.law.get()
  expect(bankHolidays).toMatchObject({ from: 'file', asOf: '2027-03-29' })
  expect(bankHolidays.days).toContainEqual({
    on: '2027-04-09',
    name: 'Jubilee',
    where: ['England and Wales', 'Northern Ireland', 'Scotland'],
  })
  const back = await client.law.preview({ kind: 'drop-holidays' })
  if (!back.ok) throw new Error('refused')
  await client.law.take({ token: back.token })
  expect(await due(client, id)).toBe('2027-04-15')
  expect((await client.law.get()).bankHolidays.from).toBe('app')
})

test('what is no such list is refused with a sentence', async () => {
  const { client } = await withCase()
  const give = (text: string) => client.law.preview({ kind: 'holidays', text })
  await expect(give('<html></html>')).rejects.toThrow('not JSON')
  await expect(give('{"england-and-wales": []}')).rejects.toThrow('not the government')
  await expect(give(JUBILEE.replace('2027-04-09', '2027-02-30'))).rejects.toThrow('no day')
  await expect(client.law.preview({ kind: 'drop-holidays' })).rejects.toThrow("app's own already")
})

/** A server on this machine in place of the government's; counts what was asked of it. */
async function serving(listener: RequestListener, patience?: number) {
  const asked: { url: string | undefined; headers: object }[] = []
  const server = createServer((request, response) => {
    asked.push({ url: request.url, headers: request.headers })
    listener(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const source: HolidaysSource = {
    address: `http://127.0.0.1:${port}/bank-holidays.json`,
    fetch: (input, init) => fetch(input, init),
    ...(patience === undefined ? {} : { patience }),
  }
  return { source, asked }
}

const FETCH = { kind: 'fetch-holidays', consent: true } as const

test('is fetched only when the user asks and says yes', async () => {
  const { source, asked } = await serving((_, response) => response.end(JUBILEE))
  const { client, id } = await withCase(source)
  const overview = await client.law.get()
  expect(overview.address).toBe(source.address)
  await client.case.list()
  const unasked = { kind: 'fetch-holidays', consent: false } as unknown as typeof FETCH
  await expect(client.law.preview(unasked)).rejects.toThrow('could not be understood')
  expect(asked).toEqual([])

  const preview = await client.law.preview(FETCH)
  if (!preview.ok) throw new Error('refused')
  expect(asked.map(({ url }) => url)).toEqual(['/bank-holidays.json'])
  expect(Object.keys(asked[0]?.headers ?? {})).not.toContain('cookie')
  expect(preview.moved).toMatchObject([{ caseId: id, moved: [{ to: '2027-04-16' }] }])
  expect(await due(client, id)).toBe('2027-04-15')
  await client.law.take({ token: preview.token })
  expect(asked).toHaveLength(1)
  expect((await client.law.get()).bankHolidays.from).toBe('fetched')
  expect(await due(client, id)).toBe('2027-04-16')
})

test.each<[string, RequestListener, RegExp]>([
  ['an error', (_, response) => response.writeHead(503).end(), /answered with the error 503/],
  [
    'a way to another place',
    (_, response) => response.writeHead(302, { location: 'https://elsewhere.example/' }).end(),
    /could not be reached/,
  ],
  ['no end', (_, response) => void response.write('{'), /took too long/],
  ['far too much', (_, response) => response.end('x'.repeat(5_000_002)), /too long to be the bank holidays/],
  ['something else', (_, response) => response.end('<html></html>'), /not JSON/],
])('where the address gives %s, one sentence says so and nothing changes', async (_, listener, sentence) => {
  const { source } = await serving(listener, 400)
  const { client, id } = await withCase(source)
  await expect(client.law.preview(FETCH)).rejects.toThrow(sentence)
  expect(await due(client, id)).toBe('2027-04-15')
  expect((await client.law.get()).bankHolidays.from).toBe('app')
})
