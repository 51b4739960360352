import type { Update } from '../../core/contract/about.ts'
import { CasebookError } from '../casebook-error.ts'
import { aboutApp } from '../report/about.ts'
import { problemReport } from '../report/problem-report.ts'
import type { Updates } from '../updates.ts'
import { base } from './base.ts'
import type { Context } from './context.ts'

const IMPOSSIBLE: Update = { state: 'impossible', version: null, lookedAt: null, trouble: null }

function updatesOf(context: Context): Updates {
  if (context.updates) return context.updates
  throw new CasebookError('bad-input', 'Only the desktop app looks for newer versions of itself.')
}

export const about = {
  get: base.about.get.handler(({ context }) => aboutApp(context)),
  report: base.about.report.handler(async ({ context }) => ({ text: await problemReport(context) })),
  update: base.about.update.handler(({ context }) => context.updates?.standing() ?? IMPOSSIBLE),
  lookForUpdate: base.about.lookForUpdate.handler(({ context }) => updatesOf(context).look()),
  fetchUpdate: base.about.fetchUpdate.handler(({ context }) => updatesOf(context).fetch()),
}
