import type { Page } from 'playwright-core'
import { at } from './search-run.ts'

export interface ScrollFigures {
  readonly opened: number
  readonly frames: number
  readonly p95: number
  readonly worst: number
  readonly over50: number
}

/** Opens a case and scrolls its story from end to end, a step a frame; what each frame took, in ms. */
export async function openAndScroll(page: Page, caseId: string): Promise<ScrollFigures> {
  const opened = await page.evaluate(
    (id) =>
      new Promise<number>((resolve) => {
        const began = performance.now()
        location.hash = `#/case/${id}`
        const look = (): void => {
          if (document.querySelectorAll('.screen-case [data-row]').length > 8) resolve(performance.now() - began)
          else requestAnimationFrame(look)
        }
        look()
      }),
    caseId,
  )
  const frames = await page.evaluate(async () => {
    const row = document.querySelector('.screen-case [data-row]')
    let place = row?.parentElement ?? null
    while (place && !/auto|scroll/.test(getComputedStyle(place).overflowY)) place = place.parentElement
    if (!place) throw new Error('Nothing scrolls here.')
    const scroller = place
    const took: number[] = []
    await new Promise((resolve) => setTimeout(resolve, 1000))
    return new Promise<number[]>((resolve) => {
      let before = performance.now()
      const step = (): void => {
        const now = performance.now()
        took.push(now - before)
        before = now
        const stood = scroller.scrollTop
        scroller.scrollTop += 240
        if (scroller.scrollTop === stood || took.length > 1000) resolve(took.slice(1))
        else requestAnimationFrame(step)
      }
      requestAnimationFrame(step)
    })
  })
  return {
    opened,
    frames: frames.length,
    p95: at(frames, 0.95),
    worst: Math.max(...frames),
    over50: frames.filter((ms) => ms > 50).length,
  }
}
