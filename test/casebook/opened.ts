import { createRouterClient } from '@orpc/server'
import { onTestFinished } from 'vitest'
import { openCasebook, type Casebook, type OpenOptions } from '../../casebook/casebook.ts'
import type { CasebookClient } from '../../casebook/services/router.ts'
import { memoryStore } from '../../casebook/settings.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A casebook of its own for one test, closed when the test is over, with a client that calls its handlers. */
export async function opened(
  options: Partial<OpenOptions> = {},
): Promise<{ casebook: Casebook; client: CasebookClient; dir: string }> {
  const dir = options.dir ?? temporaryFolder()
  const casebook = await openCasebook({ shell: 'cli', today: '2031-05-06', settings: memoryStore(), ...options, dir })
  onTestFinished(() => casebook.close())
  return { casebook, client: createRouterClient(casebook.router, { context: casebook.context }), dir }
}
