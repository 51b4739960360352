import type { About } from '../../core/contract/about.ts'
import type { Context } from '../services/context.ts'

/** What runs here, in versions. */
export function aboutApp(context: Context): About {
  const { electron, chrome, node } = process.versions
  const sqlite = context.store.db.get<{ version: string }>('SELECT sqlite_version() AS version')?.version
  const { law } = context
  return {
    app: context.version,
    shell: context.shell,
    runs: [
      { name: 'Electron', version: electron },
      { name: 'Chromium', version: chrome },
      { name: 'Node', version: node },
      { name: 'SQLite', version: sqlite },
    ].flatMap(({ name, version }) => (version === undefined ? [] : [{ name, version }])),
    system: `${process.platform} ${process.arch}`,
    lawAsOf:
      [...law.packs.values()]
        .map((pack) => pack.asOf)
        .toSorted()
        .at(-1) ?? law.bankHolidays.asOf,
    holidaysAsOf: law.bankHolidays.asOf,
  }
}
