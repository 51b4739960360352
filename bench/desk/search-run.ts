import { MessageChannel } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { RPCHandler } from '@orpc/server/message-port'
import { openCasebook } from '../../casebook/casebook.ts'
import type { CasebookClient } from '../../casebook/services/router.ts'
import { type AskedFor, mixedQueries } from './queries.ts'

export interface SearchFigures {
  readonly sort: AskedFor['sort'] | 'all'
  readonly queries: number
  readonly callP50: number
  readonly callP95: number
  readonly bareP50: number
  readonly bareP95: number
}

const SHOWN = 50
const BARE = `SELECT rowid, bm25(search_index), snippet(search_index, 1, '[', ']', '…', 24) AS text FROM search_index
  WHERE search_index MATCH ? ORDER BY bm25(search_index) LIMIT ${SHOWN}`

/** The same lines through the whole call, over a message port as Electron makes it, and as the bare FTS5 statement on the same file, in turn. */
export async function runSearch(
  dir: string,
  settingsDir: string,
  today: string,
  count = 200,
): Promise<SearchFigures[]> {
  const casebook = await openCasebook({ dir, today, shell: 'cli', settingsDir })
  const { port1, port2 } = new MessageChannel()
  new RPCHandler(casebook.router).upgrade(port1, { context: casebook.context })
  const client: CasebookClient = createORPCClient(new RPCLink({ port: port2 }))
  port1.start()
  port2.start()
  const { db } = casebook.context.store

  const lines = mixedQueries(db, count)
  const timed: { sort: AskedFor['sort']; call: number; bare: number }[] = []
  await client.search.query({ q: 'warm', limit: SHOWN })
  for (const [n, { line, bare: match, sort }] of lines.entries()) {
    const call = async () => {
      const began = performance.now()
      await client.search.query({ q: line, limit: SHOWN })
      return performance.now() - began
    }
    const statement = () => {
      const began = performance.now()
      db.all(BARE, match)
      return performance.now() - began
    }
    // Who goes first has the pages to fetch: they take turns at it.
    const first = n % 2 === 0 ? await call() : statement()
    const second = n % 2 === 0 ? statement() : await call()
    timed.push(n % 2 === 0 ? { sort, call: first, bare: second } : { sort, call: second, bare: first })
  }
  port1.close()
  port2.close()
  await casebook.close()
  const sorts = ['all', 'words', 'filtered', 'reference', 'common'] as const
  return sorts.map((sort) => {
    const of = timed.filter((one) => sort === 'all' || one.sort === sort)
    const calls = of.map((one) => one.call)
    const bares = of.map((one) => one.bare)
    return {
      sort,
      queries: of.length,
      callP50: at(calls, 0.5),
      callP95: at(calls, 0.95),
      bareP50: at(bares, 0.5),
      bareP95: at(bares, 0.95),
    }
  })
}

/** A quantile by nearest rank. */
export const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)] ?? Number.NaN
