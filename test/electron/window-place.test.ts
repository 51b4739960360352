import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeWindow, SMALLEST } from '../../electron/window-place.ts'

const SCREEN = { x: 0, y: 0, width: 1920, height: 1080 }
const SECOND = { x: 1920, y: 0, width: 1280, height: 1024 }

describe('placeWindow', () => {
  it('is in the middle of the first screen on a first run', () => {
    expect(placeWindow(null, [SCREEN])).toEqual({ x: 320, y: 140, width: 1280, height: 800, maximised: false })
  })
  it('is never larger than a small screen', () => {
    expect(placeWindow(null, [{ x: 0, y: 25, width: 1024, height: 700 }])).toMatchObject({
      x: 0,
      y: 25,
      width: 1024,
      height: 700,
    })
  })
  it('is where it was left', () => {
    const left = { x: 2000, y: 40, width: 1000, height: 700, maximised: true }
    expect(placeWindow(left, [SCREEN, SECOND])).toEqual(left)
  })
  it('comes back to the first screen when its own is gone', () => {
    expect(placeWindow({ x: 2000, y: 40, width: 1000, height: 700, maximised: false }, [SCREEN])).toMatchObject({
      x: 320,
      y: 140,
    })
  })
  it('comes back when its title bar is above every screen', () => {
    expect(placeWindow({ x: 100, y: -300, width: 1000, height: 700, maximised: false }, [SCREEN])).toMatchObject({
      x: 320,
      y: 140,
    })
  })
  it('always leaves a piece of the title bar on a screen, and is never too small', () => {
    const pixel = fc.integer({ min: -5000, max: 5000 })
    const size = fc.integer({ min: 1, max: 4000 })
    fc.assert(
      fc.property(pixel, pixel, size, size, (x, y, width, height) => {
        const placed = placeWindow({ x, y, width, height, maximised: false }, [SCREEN, SECOND])
        expect(placed.width).toBeGreaterThanOrEqual(SMALLEST.width)
        expect(placed.height).toBeGreaterThanOrEqual(SMALLEST.height)
        const onOne = [SCREEN, SECOND].some(
          (screen) =>
            placed.x < screen.x + screen.width &&
            placed.x + placed.width > screen.x &&
            placed.y >= screen.y &&
            placed.y < screen.y + screen.height,
        )
        expect(onOne).toBe(true)
      }),
    )
  })
})
