import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** What a scenario is run on: the app as a user has it, in one of its shells. */
export interface Shell {
  readonly name: string
  /** What is missing on this machine to run it, in words; null where nothing is. */
  lacks(): string | null
  open(options: OpenOptions): Promise<OpenApp>
}

export interface OpenOptions {
  /** The folder of casebook and settings; opened again, the app is as it was left. */
  readonly home: Home
  /** The civil day that the app takes for today. */
  readonly today: string
}

export interface OpenApp {
  readonly page: Page
  /** What the page wrote to its console as errors, and what it failed to load. */
  readonly complaints: string[]
  close(): Promise<void>
}

/** A home of its own for one scenario. */
export interface Home {
  readonly casebook: string
  readonly settings: string
  remove(): void
}

export function newHome(): Home {
  const folder = mkdtempSync(join(tmpdir(), 'foi-desk-e2e-'))
  return {
    casebook: join(folder, 'casebook'),
    settings: join(folder, 'settings'),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

/** Gathers what a page complains of, so that a scenario can end by expecting nothing. */
export function gatherComplaints(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} ${message.location().url}`.trim())
  })
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      complaints.push(`request: ${request.url()} ${request.failure()?.errorText ?? ''}`)
  })
  return complaints
}
