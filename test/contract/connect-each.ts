import { afterEach, beforeEach } from 'vitest'
import { openCasebook, type Casebook } from '../../casebook/casebook.ts'
import { memoryStore } from '../../casebook/settings.ts'
import { temporaryFolder } from '../casebook/temporary-folder.ts'
import type { Client, Transport } from './transports.ts'

/** Before each test of a suite a casebook of its own on that day, reached over one transport; both are closed after it. */
export function connectEach(
  connect: Transport['connect'],
  today: string,
  take: (open: { casebook: Casebook; client: Client }) => void,
): void {
  let casebook: Casebook
  let close: () => Promise<void>
  beforeEach(async () => {
    casebook = await openCasebook({ dir: temporaryFolder(), shell: 'web', settings: memoryStore(), today })
    const { client, close: end } = await connect(casebook)
    close = end
    take({ casebook, client })
  })
  afterEach(async () => {
    await close()
    await casebook.close()
  })
}
