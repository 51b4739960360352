import type { Command } from '../command.ts'

export const reportCommand: Command = {
  name: 'report',
  usage: 'report',
  summary: 'Versions, counts and mistakes for a report of a problem; no word of yours is in it',
  async run(call) {
    const client = await call.client()
    const [about, { text }] = [await client.about.get(), await client.about.report()]
    call.print({ about, text }, () => text.trimEnd())
  },
}
