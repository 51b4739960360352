import { deskViewSchema, type DeskView } from '../../core/model/desk.ts'
import type { Db } from './sqlite.ts'

/** In the user's order. A view that a newer FOI Desk wrote and this one cannot read is left out. */
export const viewsOf = (db: Db): DeskView[] =>
  db.all('SELECT id, name, query, sort, layout FROM desk_views ORDER BY position, id').flatMap((row) => {
    const view = deskViewSchema.safeParse(row)
    return view.success ? [view.data] : []
  })

/** Part of a change. A new one comes last. */
export function putView(db: Db, { id, name, query, sort, layout }: DeskView): void {
  db.run(
    `INSERT INTO desk_views (id, position, name, query, sort, layout)
     VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM desk_views), ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, query = excluded.query, sort = excluded.sort, layout = excluded.layout`,
    id,
    name,
    query,
    sort,
    layout,
  )
}

/** Part of a change. */
export const removeView = (db: Db, id: string): boolean => db.run('DELETE FROM desk_views WHERE id = ?', id) > 0
