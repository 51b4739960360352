import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createRouterClient } from '@orpc/server'
import type { ElectronApplication } from 'playwright-core'
import { buildRenderer, buildShell } from '../../../build/build-app.ts'
import { isRootOnLinux } from '../../../build/display.ts'
import { type Command, electronCommand } from '../../../build/electron-binary.ts'
import { openCasebook } from '../../../casebook/casebook.ts'
import { confStore } from '../../../casebook/settings.ts'
import type { SettingsChange } from '../../../core/contract/settings.ts'
import { heldCommand, launch, theElectron } from '../shells/electron.ts'
import { follow } from '../shells/process.ts'
import type { Home } from '../shells/shell.ts'

const LETTER = `From: Ada Example <ada@mail.example>
To: foi@northmoor.example
Subject: Ward closures
Date: Thu, 12 Mar 2026 10:00:00 +0000
Message-ID: <first@mail.example>

Dear Northmoor Council,

Under the Freedom of Information Act 2000 please send me the number of wards closed in 2025.

Yours faithfully,

Ada Example
`

async function withClient<T>(home: Home, work: (client: ReturnType<typeof clientOf>) => Promise<T>): Promise<T> {
  const settings = confStore(home.settings)
  const casebook = await openCasebook({ dir: home.casebook, shell: 'cli', settings, today: '2026-03-13' })
  try {
    return await work(clientOf(casebook))
  } finally {
    await casebook.close()
  }
}
const clientOf = (casebook: Awaited<ReturnType<typeof openCasebook>>) =>
  createRouterClient(casebook.router, { context: casebook.context })

/** A casebook with one request, due on Tuesday 14 April 2026. The case's id. */
export async function seed(home: Home, settings: SettingsChange = {}): Promise<string> {
  mkdirSync(home.settings, { recursive: true })
  return withClient(home, async (client) => {
    const { token } = await client.import.preview({ kind: 'files', files: [new File([LETTER], 'first.eml')] })
    const kept = await client.import.keep({ token })
    await client.reminder.setSettings({ acknowledgementAfter: null })
    await client.settings.set(settings)
    return kept.cases[0]?.id ?? ''
  })
}

/** What the log says of reminders, oldest first, each with its act before it. */
export const logOf = (home: Home): Promise<string[]> =>
  withClient(home, async (client) =>
    (await client.reminder.log({ limit: 200 })).map((line) => `${line.act}: ${line.words}`).toReversed(),
  )

interface Built {
  /** As a user has it. */
  plain: Command
  /** Waiting for Playwright. */
  held: Command
}
let built: Promise<Built> | null = null

/** Built once for all: laying the app out anew would pull the floor from under one that runs. */
async function build(): Promise<Built> {
  const electron = theElectron()
  if (!electron) throw new Error('There is no Electron on this machine.')
  await buildRenderer()
  await buildShell(electron.sqlite)
  return { plain: electronCommand(electron), held: heldCommand(electron) }
}

/** The desktop app's command line at a moment of the wall's clock. */
async function commandAt(home: Home, now: string, more: string[], as: keyof Built): Promise<Command> {
  const { file, args } = (await (built ??= build()))[as]
  const asRoot = isRootOnLinux() ? ['--no-sandbox'] : []
  const own = [`--user-data-dir=${home.settings}`, ...args, `--casebook=${home.casebook}`, `--now=${now}`, ...more]
  return { file, args: [...asRoot, ...own] }
}

/** The app at a moment of the wall's clock, on the message bus at an address. */
export async function openAt(home: Home, now: string, bus: string, more: string[] = []): Promise<ElectronApplication> {
  const env = { ...process.env, DBUS_SESSION_BUS_ADDRESS: bus }
  return launch(await commandAt(home, now, more, 'held'), env)
}

/** Starts the app as a user would start it a second time. Resolves with the exit status once it has ended. */
export async function startAgain(home: Home, now: string, more: string[] = []): Promise<number | null> {
  const { file, args } = await commandAt(home, now, more, 'plain')
  const child = spawn(file, [...args])
  await follow('The second start', child).end()
  return child.exitCode
}

export const windowsOf = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()))

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Asks again until the answer is yes; fails in words after a while. */
export async function until(what: string, yes: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 80; tries++) {
    if (await yes()) return
    await pause(250)
  }
  throw new Error(`It never came about: ${what}.`)
}
