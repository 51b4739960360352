import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDb } from '../../casebook/storage/sqlite.ts'
import { ENGINE } from '../../core/reading/keyed.ts'
import { temporaryFolder } from '../casebook/temporary-folder.ts'
import { PAGE } from '../contract/letters.ts'
import { foi } from './foi.ts'

test('foi reread: shows what would change by case and letter, takes it over with --yes, and is undone whole', async () => {
  const dir = join(temporaryFolder(), 'book')
  const run = (...args: string[]) => foi(['--casebook', dir, '--today', '2031-05-06', ...args])
  const imported = await foi(['--casebook', dir, '--json', 'import', '-'], { stdin: PAGE })
  const id: string = JSON.parse(imported.out).cases[0].id
  const db = openDb(join(dir, 'casebook.sqlite'))
  db.exec(`UPDATE readings SET engine = ${ENGINE - 1}, reading = json_set(reading, '$.engine', ${ENGINE - 1});
    UPDATE readings SET reading = json_set(reading, '$.kind.value', 'other') WHERE json_extract(reading, '$.kind.value') = 'acknowledgement'`)
  db.close()

  const preview = await run('reread')
  expect(preview.out).toContain(`${id}  Cost of the harbour lights`)
  expect(preview.out).toContain('kind: other -> acknowledgement')
  expect(preview.out).toContain('1 letter in 1 case would change: kind 1.')
  expect(preview.out).toContain('say --yes to take it over')
  expect((await run('inbox')).out).toContain(
    '1 letter was read by an older reader: `foi reread` shows what would change.',
  )

  const taken = JSON.parse((await run('--json', 'reread', '--yes', id)).out)
  expect(taken.taken).toMatchObject({ letters: 1, cases: 1, left: 0 })
  expect(taken.list[0].letters[0].changes).toEqual([{ fact: 'kind', before: 'other', after: 'acknowledgement' }])
  expect((await run('undo')).out).toContain('Undone: Read a letter in a case again.')
  expect(JSON.parse((await run('--json', 'reread')).out).changed.letters).toBe(1)
}, 60_000)
