export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface WindowState extends Area {
  readonly maximised: boolean
}

export const SMALLEST = { width: 720, height: 480 } as const
const FIRST = { width: 1280, height: 800 } as const
const GRIP = 64

/**
 * Where the window opens: where it was, if a piece of it that a hand can grip still lies on a screen; else in the middle of the
 * first screen, never larger than that. Pixels, as Electron's screens count them.
 */
export function placeWindow(saved: WindowState | null, screens: readonly Area[]): WindowState {
  const screen = screens.find((one) => saved !== null && overlaps(saved, one)) ?? null
  if (saved !== null && screen !== null) {
    return { ...saved, width: Math.max(saved.width, SMALLEST.width), height: Math.max(saved.height, SMALLEST.height) }
  }
  const first = screens[0] ?? { x: 0, y: 0, ...FIRST }
  const width = Math.min(FIRST.width, first.width)
  const height = Math.min(FIRST.height, first.height)
  return {
    x: first.x + Math.floor((first.width - width) / 2),
    y: first.y + Math.floor((first.height - height) / 2),
    width,
    height,
    maximised: false,
  }
}

function overlaps(window: Area, screen: Area): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x)
  const topInside = window.y >= screen.y && window.y < screen.y + screen.height - GRIP
  return across >= GRIP && topInside
}
