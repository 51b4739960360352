import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react'
import type { ChangeEvent } from '../../core/contract/change.ts'
import { makeOld } from './make-old.ts'
import { isOfSomeRows, patchRows } from './patch-rows.ts'
import type { Client } from './rpc.ts'

// What the user ticked is drawn before the next frame, not a task later: no box jumps back for a moment.
notifyManager.setScheduler(queueMicrotask)

function makeApi(client: Client) {
  return { client, calls: createTanstackQueryUtils(client) }
}
type Api = ReturnType<typeof makeApi>

const ApiContext = createContext<Api | null>(null)

/** The calls of the contract, as they are and as TanStack Query options. */
export function useApi(): Api {
  const api = useContext(ApiContext)
  if (!api) throw new Error('useApi needs an ApiProvider above it.')
  return api
}

export function ApiProvider({ client, children }: { client: Client; children: ReactNode }) {
  const api = useMemo(() => makeApi(client), [client])
  const queries = useMemo(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: {
            staleTime: Number.POSITIVE_INFINITY,
            retry: false,
            refetchOnWindowFocus: false,
            networkMode: 'always',
          },
          mutations: { networkMode: 'always' },
        },
      }),
    [],
  )
  useEffect(() => watchChanges(api, queries), [api, queries])
  return (
    <ApiContext value={api}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </ApiContext>
  )
}

/** Marks data as old when the casebook says that it changed, whoever changed it. Gives what stops it. */
function watchChanges(api: Api, queries: QueryClient): () => void {
  const stop = new AbortController()
  let patching: Promise<void> = Promise.resolve()
  const listen = async (): Promise<void> => {
    for await (const change of await api.client.change.watch(undefined, { signal: stop.signal })) {
      patching = patching.then(() => patchList(api, queries, change))
      void makeOld(queries, change)
    }
  }
  const again = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      await listen().catch(() => undefined)
      if (!stop.signal.aborted) await new Promise((resolve) => setTimeout(resolve, 1500))
    }
  }
  void again()
  return () => stop.abort()
}

/** Thousands of rows are not fetched again for a change of a few. */
async function patchList({ client, calls }: Api, queries: QueryClient, change: ChangeEvent): Promise<void> {
  const queryKey = calls.case.list.queryKey()
  const state = queries.getQueryState(queryKey)
  const isThere = state?.status === 'success' && state.fetchStatus === 'idle' && !state.isInvalidated
  if (!isThere || !isOfSomeRows(change)) {
    // Not waited for: the next change must not stand behind a list that is long in coming.
    void queries.invalidateQueries({ queryKey })
    return
  }
  try {
    const fresh = await client.case.some({ ids: change.caseIds })
    queries.setQueryData(queryKey, (rows) => rows && patchRows(rows, change.caseIds, fresh))
  } catch {
    void queries.invalidateQueries({ queryKey })
  }
}
