import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createORPCClient } from '@orpc/client'
import type { Page } from 'playwright-core'
import { rolldown } from 'rolldown'
import { isRootOnLinux } from '../../../../build/display.ts'
import type { Command } from '../../../../build/electron-binary.ts'
import { ROOT } from '../../../../build/run-command.ts'
import type { CasebookClient } from '../../../../casebook/services/router.ts'
import { DATABASE } from '../../../../casebook/storage/open-file.ts'
import { openDb } from '../../../../casebook/storage/sqlite.ts'
import { startProcess, type Victim } from '../../../casebook/crash/killed.ts'
import { letterOf } from '../../../casebook/crash/operations.ts'
import { callsWithoutEnd, throwIfRefused, took } from '../../../casebook/crash/sessions.ts'
import { casesOf, oneNew, type Flight, type World } from '../../../casebook/crash/world.ts'
import { attach } from '../../shells/attach.ts'
import { steps } from '../../steps.ts'
import type { Answer } from './page-client.ts'

/** Longest time that the app may take to open, in milliseconds. */
const PATIENCE = 60_000
/** Longest from the kill until it is known, in milliseconds. */
const TO_END = 5000

/** The program that takes a port in the page and speaks the contract over it, as one script. */
export async function bundlePageClient(): Promise<string> {
  const bundle = await rolldown({ input: join(import.meta.dirname, 'page-client.ts'), cwd: ROOT, tsconfig: false })
  const { output } = await bundle.generate({ format: 'iife' })
  await bundle.close()
  return output[0].code
}

/** The page of a victim, driven through its debugging port; null where it was killed before it had one. */
async function pageOf({ child }: Victim): Promise<Page | null> {
  const address = await new Promise<string | null>((resolve) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
    child.on('close', () => resolve(null))
  })
  if (address === null) return null
  return (await attach(address)).page
}

/** The contract over a port that the page took. */
async function clientIn(page: Page, script: string): Promise<CasebookClient> {
  await page.evaluate(script)
  return createORPCClient({
    async call(path, input) {
      const answer: Answer = await page.evaluate(
        ([at, what]) =>
          (globalThis as unknown as { askDesk(path: readonly string[], input: unknown): Promise<Answer> }).askDesk(
            at,
            what,
          ),
        [path, input] as const,
      )
      if ('refused' in answer) throw Object.assign(new Error(answer.refused.message), answer.refused)
      return answer.value
    },
  })
}

const idOfNote = (world: World, text: string): string => {
  const db = openDb(join(world.dir, DATABASE), { readOnly: true })
  try {
    return db.get<{ id: string }>('SELECT id FROM notes WHERE text = ?', text)?.id ?? 'none'
  } finally {
    db.close()
  }
}

/** As a person does it: letters pasted into the dialog, notes written on the case that is open. What the screen shows is acknowledged. */
async function byHandWithoutEnd(world: World, page: Page): Promise<never> {
  const act = steps(page)
  for (;;) {
    const word = world.word()
    const bringing: Flight = { words: `${word} through the dialog`, allows: oneNew('case', word), acknowledged: false }
    await act.openBringIn()
    world.flight = bringing
    await act.readPasted(letterOf(word))
    await act.keep()
    const caseId = /#\/case\/([^/?]+)/.exec(page.url())?.[1] ?? ''
    took(world, bringing, new Map([[`case:${caseId}`, word]]), true)

    const text = `note ${world.word()}`
    const noting: Flight = { words: `${text} on screen`, allows: oneNew(`note:${caseId}`, text), acknowledged: false }
    await page.keyboard.press('5')
    await page.getByRole('button', { name: 'Add a note on the case' }).click()
    await page.getByRole('textbox', { name: 'Note', exact: true }).waitFor()
    world.flight = noting
    await page.keyboard.type(text)
    await page.keyboard.press('Escape')
    await page.getByRole('list', { name: 'Notes of this case' }).getByText(text, { exact: true }).waitFor()
    took(world, noting, new Map([[`note:${caseId}:${idOfNote(world, text)}`, text]]), true)
  }
}

/**
 * The app open in real Electron and at work until it is killed, its whole process group at once. How many changes were acknowledged
 * on screen.
 */
export async function electronSession(world: World, command: Command, script: string): Promise<number> {
  const before = world.changes
  const opening = world.random(8) === 0
  const byHand = casesOf(world.held).length > 0 && world.random(3) === 0
  const args = [
    ...(isRootOnLinux() ? ['--no-sandbox'] : []),
    '--remote-debugging-port=0',
    `--user-data-dir=${join(world.dir, '..', 'settings')}`,
    ...command.args,
    `--casebook=${world.dir}`,
    '--today=2031-05-06',
  ]
  const victim = startProcess(command.file, args, opening ? world.random(2500) : PATIENCE)
  world.undo = null
  const work = async (): Promise<void> => {
    const page = await pageOf(victim)
    if (page === null) return
    await page.getByRole('navigation', { name: 'Main' }).waitFor({ timeout: PATIENCE })
    const client = byHand ? null : await clientIn(page, script)
    if (!opening) victim.killAfter(world.random(byHand ? 6000 : 1500))
    await (client === null ? byHandWithoutEnd(world, page) : callsWithoutEnd(world, client))
  }
  const failed = await work().then(
    () => null,
    (error: unknown) => error,
  )
  const isOver = await Promise.race([victim.ended.then(() => true), setTimeout(TO_END, false)])
  if (failed !== null && !isOver) {
    // It was not the kill that ended the work.
    victim.killAfter(0)
    await victim.ended
    throw failed
  }
  const { killed, said } = await victim.ended
  if (!killed) throw new Error(`Electron ended by itself: ${said}`)
  throwIfRefused(world, failed)
  world.kills++
  return byHand ? world.changes - before : 0
}
