import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { main } from '../../cli/main.ts'
import { PDF } from '../casebook/attachments/files.ts'
import { temporaryFolder } from '../casebook/temporary-folder.ts'
import { FORMATTED_MAIL } from '../e2e/hostile/formatted-mail.ts'

async function foi(args: string[]): Promise<{ status: number | null; out: string; err: string }> {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const streams = { stdin: Readable.from([]), stdout: out, stderr: err } as unknown as Parameters<typeof main>[1]
  const status = await main(args, streams)
  return { status, out: String(out.read() ?? ''), err: String(err.read() ?? '') }
}

test('attachments says what each is, saves those that may be saved, and never a program or over another file', async () => {
  const dir = temporaryFolder()
  const casebook = ['--casebook', join(dir, 'casebook'), '--today', '2031-03-10']
  const mail = join(dir, 'dues.eml')
  writeFileSync(mail, FORMATTED_MAIL)
  const brought = JSON.parse((await foi([...casebook, '--json', 'import', mail])).out)
  const found = JSON.parse((await foi([...casebook, '--json', 'case', brought.cases[0].id])).out)
  const entry: string = (found.entries ?? found.case.entries)[0].id

  const listed = await foi([...casebook, 'attachments', entry])
  expect(listed).toMatchObject({ status: 0, err: '' })
  expect(listed.out).toMatch(/dues\.pdf +a PDF document/)
  expect(listed.out).toMatch(/invoice\.pdf +a program +not handed out/)
  expect(listed.out).toMatch(/dues\.doc\.html +a web page +warning/)

  const to = join(dir, 'saved')
  mkdirSync(to)
  await foi([...casebook, 'attachments', entry, '--save', to])
  expect(readdirSync(to)).toEqual(['dues.pdf'])
  expect(readFileSync(join(to, 'dues.pdf')).equals(Buffer.from(PDF))).toBe(true)
  const again = await foi([...casebook, 'attachments', entry, '--save', to, '--warned'])
  expect(again).toMatchObject({ status: 1, out: '' })
  expect(again.err).toContain('a file of that name is there')
  const other = join(dir, 'all')
  mkdirSync(other)
  await foi([...casebook, 'attachments', entry, '--save', other, '--warned'])
  expect(readdirSync(other).toSorted()).toEqual(['dues.doc.html', 'dues.pdf'])
  expect((await foi([...casebook, 'attachments'])).status).toBe(2)
})

test('report prints versions and counts for a report of a problem', async () => {
  const report = await foi(['--casebook', join(temporaryFolder(), 'casebook'), 'report'])
  expect(report).toMatchObject({ status: 0, err: '' })
  expect(report.out).toMatch(/FOI Desk \d+\.\d+\.\d+ \(cli\)[^]*SQLite 3\.[^]*cases: 0\n/)
})
