import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { expect, onTestFinished, test } from 'vitest'
import { openDesk } from '../../../casebook/casebook.ts'
import { memoryStore } from '../../../casebook/settings.ts'
import { foi } from '../../cli/foi.ts'
import { opened } from '../opened.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { startVictim } from '../crash/killed.ts'
import { filledAndClosed } from './spoil.ts'

const HOLD = join(import.meta.dirname, '..', '..', 'e2e', 'safety', 'hold.ts')

async function holderOf(dir: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', HOLD, dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await new Promise<void>((resolve) => child.stdout.once('data', () => resolve()))
  return child
}

test('a casebook that another process holds: who it is, and with its death the lock is gone', async () => {
  const dir = join(temporaryFolder(), 'casebook')
  await filledAndClosed(dir)
  const holder = await holderOf(dir)
  const casebook = await openDesk({ dir, shell: 'web', settings: memoryStore(), today: '2031-05-06' })
  onTestFinished(() => casebook.close())
  const client = createRouterClient(casebook.router, { context: casebook.context })
  const condition = await client.safety.condition()
  expect(condition).toMatchObject({ kind: 'busy', blocks: 'everything' })
  expect(condition?.sentence).toContain(`is being written by the command foi (process ${holder.pid} on `)
  expect(await client.safety.tryAgain()).toMatchObject({ kind: 'busy' })
  const ended = new Promise((resolve) => holder.once('close', resolve))
  holder.kill('SIGKILL')
  await ended
  expect(await client.safety.tryAgain()).toBeNull()
  expect((await client.case.list()).length).toBeGreaterThan(0)
  expect(casebook.context.others()).toEqual([])
}, 60_000)

test('web shell, foi and this process on one casebook: each knows the others, a killed one is forgotten at once', async () => {
  const dir = join(temporaryFolder(), 'casebook')
  const { casebook } = await opened({ dir, shell: 'electron' })
  const web = startVictim('web/main.ts', ['--casebook', dir, '--settings', join(dir, '..', 'settings')], 60_000)
  await new Promise<void>((resolve) => web.child.stdout?.once('data', () => resolve()))
  expect(casebook.context.others()).toEqual([
    expect.stringContaining(`FOI Desk in a browser (process ${web.child.pid} on `),
  ])
  // Nobody may put another file in its place while it is open; the sentence says who has it.
  const refused = await foi(['--casebook', dir, 'recover'])
  expect(refused).toMatchObject({ status: 1, out: '' })
  expect(refused.err).toMatch(/is open in another program, (?:the desktop app|FOI Desk in a browser) \(process \d+ on /)
  web.killAfter(0)
  expect(await web.ended).toMatchObject({ killed: true })
  expect(casebook.context.others()).toEqual([])
}, 60_000)
