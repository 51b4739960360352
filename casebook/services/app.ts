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
  openExample: base.app.openExample.handler(async ({ context }) => ({ caseId: await keepExample(context) })),
}
