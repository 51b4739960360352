import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { openFile } from '../../../casebook/storage/open-file.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { logWords } from './world.ts'

const PROCESS = join(fileURLToPath(import.meta.url), '..', 'process.ts')

const run = (
  dir: string,
  file: string,
  looks: number,
  how = '',
  together: string[] = [],
): Promise<NodeJS.Signals | number | null> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROCESS, dir, file, String(looks), how, together.join(',')], {
      stdio: 'inherit',
    })
    child.on('error', reject)
    child.on('close', (status, signal) => resolve(signal ?? status))
  })
const lines = (file: string): string[] => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [])

test('three processes at once on one casebook show everything between them, and nothing twice', async () => {
  const dir = temporaryFolder()
  openFile(dir).close()
  const files = ['a', 'b', 'c'].map((name) => join(dir, name))
  expect(await Promise.all(files.map((file) => run(dir, file, 120, '', files)))).toEqual([0, 0, 0])
  const shown = files.flatMap(lines)
  expect(new Set(shown).size).toBe(shown.length)
  const db = openFile(dir)
  onTestFinished(() => db.close())
  const left = db.all<{ state: string }>(`SELECT state FROM notices WHERE state NOT IN ('shown', 'folded')`)
  expect(left).toEqual([])
  const kept = db.all<{ occurrence: string }>(`SELECT occurrence FROM notices WHERE state = 'shown'`)
  expect(shown.toSorted()).toEqual(kept.map((row) => row.occurrence).toSorted())
})

test('a process killed outright between showing and recording: that one once more, the others once, and the log says so', async () => {
  const dir = temporaryFolder()
  const file = join(dir, 'shown')
  expect(await run(dir, file, 120, 'dies')).toBe('SIGKILL')
  const before = lines(file)
  expect(before.length).toBeGreaterThan(0)
  expect(await run(dir, file, 120)).toBe(0)
  const twice = lines(file).filter((line, at, all) => all.indexOf(line) !== at)
  expect(twice.every((line) => before.includes(line))).toBe(true)
  expect(new Set(twice).size).toBe(twice.length)
  const db = openFile(dir)
  onTestFinished(() => db.close())
  expect(logWords(db).filter((line) => line.startsWith('shown-again'))).toHaveLength(before.length)
})
