import { connect } from '../../../../renderer/api/rpc.ts'

/** What came of one call, in a form that passes out of the page. */
export type Answer = { value: unknown } | { refused: { code: string; status: number; message: string } }

// Bundled and evaluated in the page of the running app: takes a message port as the app's own screens do, so that calls go the
// whole way through preload and main process.
const client = connect()

async function askDesk(path: readonly string[], input: unknown): Promise<Answer> {
  const call = path.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], await client)
  try {
    return { value: await (call as (input: unknown) => Promise<unknown>)(input) }
  } catch (error) {
    const { code = '', status = 0, message } = error as Error & { code?: string; status?: number }
    return { refused: { code, status, message } }
  }
}

Object.assign(globalThis, { askDesk })
