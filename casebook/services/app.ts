import { CasebookError } from '../casebook-error.ts'
import { countCases } from '../storage/cases.ts'
import { keepExample } from '../import/keep-example.ts'
import { base } from './base.ts'

export const app = {
  info: base.app.info.handler(({ context }) => ({
    version: context.version,
    shell: context.shell,
    casebook: context.dir,
    today: context.today(),
    cases: countCases(context.store.db),
  })),
  openLink: base.app.openLink.handler(async ({ context, input: { address } }) => {
    if (context.openLink) return { opened: await context.openLink(address) }
    throw new CasebookError(
      'bad-input',
      'Links are opened from here by the desktop app only: copy the address instead.',
    )
  }),
  openExample: base.app.openExample.handler(async ({ context }) => ({ caseId: await keepExample(context) })),
}
