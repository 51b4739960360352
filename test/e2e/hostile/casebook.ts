import { createRouterClient } from '@orpc/server'
import { openCasebook } from '../../../casebook/casebook.ts'
import { memoryStore } from '../../../casebook/settings.ts'

/** Brings files in before the app opens, as if the user had done it yesterday; gives the entries of the one case that they make. */
export async function bringBefore(
  dir: string,
  mails: readonly { name: string; text: string }[],
): Promise<{ caseId: string; entries: { id: string; n: number }[] }> {
  const settings = memoryStore()
  settings.set('settings', { name: 'Ada Pell', addresses: ['ada@post.example'] })
  const casebook = await openCasebook({ dir, shell: 'cli', settings, today: '2031-03-01' })
  try {
    const client = createRouterClient(casebook.router, { context: casebook.context })
    const { cases } = await client.import.bring({
      kind: 'files',
      files: mails.map(({ name, text }) => new File([text], name)),
    })
    const [one, ...others] = cases
    if (!one || others.length > 0) throw new Error(`These letters make ${cases.length} cases, not one.`)
    const { entries } = await client.case.get({ id: one.id })
    return { caseId: one.id, entries: entries.map(({ id, n }) => ({ id, n })) }
  } finally {
    await casebook.close()
  }
}
