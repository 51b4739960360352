import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { signIn } from '../../casebook/owners.ts'
import { temporaryFolder } from './temporary-folder.ts'

const NOW = '2031-05-06T10:00:00.000Z'

/** A record as a process leaves it that was killed: nobody holds its lock. */
const leave = (dir: string, name: string, owner: object): void => {
  for (const end of ['json', 'lock'])
    writeFileSync(join(dir, 'open', `${name}.${end}`), end === 'json' ? JSON.stringify(owner) : '')
}

test('each sees the others while they are there, and nobody once they have left', () => {
  const dir = temporaryFolder()
  const one = signIn(dir, 'web', NOW)
  const two = signIn(dir, 'electron', '2031-05-06T10:00:01.000Z')
  expect(one.others()).toMatchObject([{ shell: 'electron', pid: process.pid }])
  expect(two.others()).toMatchObject([{ shell: 'web' }])
  one.leave()
  one.leave()
  expect(two.others()).toEqual([])
  two.leave()
  expect(readdirSync(join(dir, 'open'))).toEqual([])
})

test('a number that the system has given to another program since is not taken for the process that crashed', () => {
  const dir = temporaryFolder()
  signIn(dir, 'web', NOW).leave()
  // This very process is alive under that number, and holds no such lock.
  leave(dir, 'crashed', { pid: process.pid, host: hostname(), shell: 'electron', since: NOW })
  const mine = signIn(dir, 'cli', NOW)
  expect(mine.others()).toEqual([])
  expect(existsSync(join(dir, 'open', 'crashed.json'))).toBe(false)
  mine.leave()
})

test('another machine that never signed out is told of, does not stand in the way, and is forgotten after a week', () => {
  const dir = temporaryFolder()
  signIn(dir, 'web', NOW).leave()
  const since = '2031-05-05T10:00:00.000Z'
  leave(dir, 'far', { pid: 1, host: 'elsewhere.example', shell: 'electron', since })
  const mine = signIn(dir, 'cli', NOW)
  expect(mine.others()).toEqual([])
  expect(mine.elsewhere()).toMatchObject([{ host: 'elsewhere.example' }])
  mine.leave()
  const later = signIn(dir, 'cli', '2031-05-20T10:00:00.000Z')
  expect(later.elsewhere()).toEqual([])
  later.leave()
})
