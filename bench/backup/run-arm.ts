import { createRouterClient } from '@orpc/server'
import { openCasebook } from '../../casebook/casebook.ts'
import { memoryStore } from '../../casebook/settings.ts'

/** `backup CASEBOOK FILE` or `restore CASEBOOK FILE`, sealed where FOI_PASSPHRASE is set: one arm of `bench/backup.ts`, in a process of its own. */
const [what = '', dir = '', path = ''] = process.argv.slice(2)
const passphrase = process.env['FOI_PASSPHRASE']
const casebook = await openCasebook({ dir, shell: 'cli', settings: memoryStore() })
const client = createRouterClient(casebook.router, { context: casebook.context })
const input = passphrase === undefined ? { path } : { path, passphrase }
await (what === 'backup' ? client.safety.backup(input) : client.safety.restore(input))
await casebook.close()
