import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PAGE } from '../casebook/drafts/page.ts'
import { temporaryFolder } from '../casebook/temporary-folder.ts'
import { foi } from './foi.ts'

test('foi export: the form follows the ending; a list of what goes in; clear refusals that write nothing', async () => {
  const folder = temporaryFolder()
  const dir = join(folder, 'book')
  const run = (...args: string[]) => foi(['--casebook', dir, '--today', '2031-04-01', ...args])
  const imported = await foi(['--casebook', dir, '--json', 'import', '-'], { stdin: PAGE })
  const id: string = JSON.parse(imported.out).cases[0].id

  const begins = { zip: 'PK', pdf: '%PDF-1.7', html: '<!doctype html>', ics: 'BEGIN:VCALENDAR', json: '{' }
  const made = await Promise.all(
    Object.entries(begins).map(async ([form, start]) => {
      const path = join(folder, `case.${form.toUpperCase()}`)
      const ran = await run('--json', 'export', id, '--to', path)
      expect(ran, form).toMatchObject({ status: 0, err: '' })
      const bytes = readFileSync(path)
      expect(bytes.subarray(0, start.length).toString()).toBe(start)
      expect(statSync(path).mode & 0o077).toBe(0)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      expect(JSON.parse(ran.out)).toEqual({ file: path, form, bytes: bytes.length, documents: 3, sha256 })
      return form
    }),
  )
  expect(made).toHaveLength(5)
  expect(JSON.parse(readFileSync(join(folder, 'case.JSON'), 'utf8'))).toMatchObject({ id, entries: [{ n: 1 }, {}, {}] })

  const listed = await run('export', id, '--list', '--leave-out', '2')
  expect(listed.status).toBe(0)
  expect(listed.out).toMatch(/Refused: cost limit, question 2/)
  expect(listed.out).toMatch(/Stays out\n.*Acknowledged/)

  const odd = join(folder, 'case.doc')
  for (const [args, status, words] of [
    [['export', id, '--to', odd], 2, 'choose one of .zip, .pdf, .html, .ics, .json'],
    [['export', id], 2, '--to FILE'],
    [['export', id, '--to', join(folder, 'a.zip'), '--leave-out', '9'], 2, 'no entry 9'],
    [['export', 'nothing', '--to', join(folder, 'a.zip')], 1, 'There is no case nothing'],
    [['export', id, '--to', join(folder, 'not', 'there', 'a.zip')], 1, 'choose another place'],
  ] as const) {
    const ran = await run(...args)
    expect([ran.status, ran.out, ran.err.trim().split('\n').length], ran.err).toEqual([status, '', status])
    expect(ran.err).toContain(words)
  }
  expect([odd, join(folder, 'a.zip')].some((path) => existsSync(path))).toBe(false)
}, 60_000)
