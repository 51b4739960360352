import type { Client } from './command.ts'

/** Ids that the user means: each in full, or so much of it that only one case fits; archived cases are cases too. */
export async function wholeIds(client: Client, given: readonly string[]): Promise<string[]> {
  const ids = [...(await client.case.list()), ...(await client.case.archived())].map((row) => row.id)
  return given.map((one) => {
    const fitting = ids.filter((id) => id.startsWith(one.toLowerCase()))
    return ids.includes(one) ? one : fitting.length === 1 && fitting[0] ? fitting[0] : one
  })
}

export const whole = async (client: Client, given: string): Promise<string> =>
  (await wholeIds(client, [given]))[0] ?? given
