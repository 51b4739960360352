import { useEffect, useEffectEvent } from 'react'
import { useApi } from '../api/api.tsx'
import type { Client } from '../api/rpc.ts'
import { menuWords } from './menu-words.ts'
import { useActions } from './use-actions.ts'

/** Fills the menu bar of the desktop app with what can be done now, and does what is chosen there. Draws nothing; elsewhere there is no such bar. */
export function MenuBar({ showKeys }: { showKeys: () => void }): null {
  const { client } = useApi()
  const actions = useActions(showKeys)
  const items = actions.flatMap(({ id, menu, words }) => (menu === null ? [] : [{ id, menu, words: menuWords(words) }]))
  const offered = JSON.stringify(items)
  const run = useEffectEvent((id: string): void => actions.find((action) => action.id === id)?.run())
  useEffect(() => {
    void client.menu.offer({ items: JSON.parse(offered) }).catch(() => undefined)
  }, [client, offered])
  useEffect(() => {
    const stop = new AbortController()
    void hear(client, run, stop.signal)
    return () => stop.abort()
  }, [client])
  return null
}

/** Ends with the page or with the casebook's process: there is nothing then to choose from. */
async function hear(client: Client, run: (id: string) => void, signal: AbortSignal): Promise<void> {
  try {
    for await (const { id } of await client.menu.chosen(undefined, { signal })) run(id)
  } catch {}
}

/** Whether the shell around this page has a menu bar. */
export const hasMenuBar = (): boolean => location.protocol === 'app:'
