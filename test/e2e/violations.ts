import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { within } from './within.ts'

/** Longest that one look may take, in milliseconds; most take a fifth of a second. */
const PATIENCE = 30_000

/**
 * What axe finds wrong with the page as it is now: rule, weight, place and why. Axe is laid into each page once and hands over nothing but what
 * is wrong: laying it anew for every look, and handing over all that is right, takes three times as long as the look itself.
 */
export function violations(page: Page): Promise<string[]> {
  return within(PATIENCE, 'axe had looked at the page', look(page))
}

async function look(page: Page): Promise<string[]> {
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axe.source)
  return page.evaluate(async () => {
    const laid = (globalThis as unknown as { axe: { run: typeof axe.run } }).axe
    const { violations: found } = await laid.run(document, { resultTypes: ['violations'] })
    return found.flatMap(({ id, impact, nodes }) =>
      nodes.map((node) => `${id} (${impact}): ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    )
  })
}
