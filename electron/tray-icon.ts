import { type NativeImage, nativeImage } from 'electron'

const SIZE = 32
const CENTRE = (SIZE - 1) / 2

type Colour = readonly [red: number, green: number, blue: number]
const INK: Colour = [38, 70, 83]
const PAPER: Colour = [251, 250, 247]
const ALERT: Colour = [176, 42, 48]

/** How much of a pixel lies inside an edge, from the distance to it: soft edges without a drawing library. */
const inside = (distance: number): number => Math.min(1, Math.max(0, 0.5 - distance))

/** Distance from a point to the line between two others. */
function toLine(x: number, y: number, [ax, ay, bx, by]: readonly [number, number, number, number]): number {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)
  const t = Math.min(1, Math.max(0, along))
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay))
}

/** A clock face; with `alert` a red dot beside it for what is late. Raw pixels, blue first, as Chromium has them. */
export function trayPixels(alert: boolean): Buffer {
  const pixels = Buffer.alloc(SIZE * SIZE * 4)
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const rim = Math.hypot(x - CENTRE, y - CENTRE)
      const hands = Math.min(toLine(x, y, [CENTRE, CENTRE, CENTRE, 7]), toLine(x, y, [CENTRE, CENTRE, 21, 19]))
      let cover = inside(rim - 14)
      let colour = mix(INK, PAPER, inside(rim - 11.5) * (1 - inside(hands - 1.4)))
      if (alert) {
        const dot = inside(Math.hypot(x - 24.5, y - 24.5) - 6.5)
        colour = mix(colour, ALERT, dot)
        cover = Math.max(cover, dot)
      }
      const at = (y * SIZE + x) * 4
      // Chromium wants colours already multiplied by their cover.
      pixels[at] = Math.round(colour[2] * cover)
      pixels[at + 1] = Math.round(colour[1] * cover)
      pixels[at + 2] = Math.round(colour[0] * cover)
      pixels[at + 3] = Math.round(255 * cover)
    }
  }
  return pixels
}

const mix = (a: Colour, b: Colour, share: number): Colour => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
]

export function trayIcon(alert: boolean): NativeImage {
  return nativeImage.createFromBitmap(trayPixels(alert), { width: SIZE, height: SIZE, scaleFactor: 2 })
}
