import { openCasebook, type Casebook } from '../../../casebook/casebook.ts'
import { bring } from '../../../casebook/import/bring.ts'
import { memoryStore } from '../../../casebook/settings.ts'
import { OTHER } from '../../contract/letters.ts'
import { UNSURE_MBOX } from '../../contract/unsure-mail.ts'
import type { Home } from '../shells/shell.ts'

export const TODAY = '2031-05-06'

/** A home whose casebook holds the unsure mailbox, as if it had been brought in yesterday. */
export async function fillWithMail(home: Home, more?: (casebook: Casebook) => Promise<void> | void): Promise<void> {
  const settings = memoryStore()
  const casebook = await openCasebook({ dir: home.casebook, shell: 'web', settings, today: TODAY })
  const file = new File([UNSURE_MBOX], 'mail.mbox', { type: 'application/mbox' })
  await bring(casebook.context, { kind: 'files', files: [file] }, { name: 'import.bring' })
  await bring(casebook.context, { kind: 'paste', text: OTHER }, { name: 'import.bring' })
  await more?.(casebook)
  await casebook.close()
}
