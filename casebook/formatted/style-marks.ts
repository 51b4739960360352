import { COLOUR } from '../../core/plain-sight/elements.ts'

/** What a letter's own style says, in the few marks that are kept of it: no style of a stranger's is ever handed to the browser. */
export interface StyleMarks {
  /** Elements to open around the words, outermost first. */
  readonly wraps: readonly { name: string; attributes: Readonly<Record<string, string>> }[]
  readonly align: string | null
  readonly valign: string | null
  readonly background: string | null
}

/** Longer ones are no person's formatting. */
const LONGEST = 2000
/** Largest size in pixels for each step of `<font size>`, smallest first. */
const STEPS = [10, 13, 16, 18, 24, 32]

/** Reads a style attribute; what is not known is left out. */
export function styleMarks(style: string | undefined): StyleMarks {
  const said = declarations(style ?? '')
  const size = fontSize(said.get('font-size'))
  const colour = colourOf(said.get('color'))
  const line = `${said.get('text-decoration') ?? ''} ${said.get('text-decoration-line') ?? ''}`
  const names = [
    /^(?:bold|bolder|[6-9]00)$/.test(said.get('font-weight') ?? '') ? 'b' : null,
    /^(?:italic|oblique)$/.test(said.get('font-style') ?? '') ? 'i' : null,
    /\bunderline\b/.test(line) ? 'u' : null,
    /\bline-through\b/.test(line) ? 's' : null,
  ].flatMap((name) => (name === null ? [] : [{ name, attributes: {} }]))
  const font = { ...(colour === null ? {} : { color: colour }), ...(size === null ? {} : { size }) }
  return {
    wraps: Object.keys(font).length > 0 ? [{ name: 'font', attributes: font }, ...names] : names,
    align: /^(?:left|right|center|justify)$/.exec(said.get('text-align') ?? '')?.[0] ?? null,
    valign: /^(?:top|middle|bottom|baseline)$/.exec(said.get('vertical-align') ?? '')?.[0] ?? null,
    background: colourOf(said.get('background-color') ?? said.get('background')),
  }
}

function declarations(style: string): Map<string, string> {
  const said = new Map<string, string>()
  for (const one of style.slice(0, LONGEST).split(';')) {
    const colon = one.indexOf(':')
    const value = one
      .slice(colon + 1)
      .replace(/!\s*important\s*$/i, '')
      .trim()
      .toLowerCase()
    if (colon > 0) said.set(one.slice(0, colon).trim().toLowerCase(), value)
  }
  return said
}

function colourOf(value: string | undefined): string | null {
  if (value === undefined) return null
  const [, r, g, b] = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/.exec(value) ?? []
  if (r !== undefined)
    return `#${[r, g, b].map((one) => Math.min(255, Number(one)).toString(16).padStart(2, '0')).join('')}`
  return COLOUR.test(value) && !/^(?:inherit|initial|unset|none|transparent|windowtext|currentcolor)$/.test(value)
    ? value
    : null
}

function fontSize(value: string | undefined): string | null {
  const [, number, unit] = /^(\d{1,3}(?:\.\d{1,3})?)(px|pt|em|rem|%)$/.exec(value ?? '') ?? []
  if (number === undefined) return null
  const factor = { px: 1, pt: 4 / 3, em: 16, rem: 16, '%': 0.16 }[unit as 'px']
  const pixels = Number(number) * factor
  // A size that nobody can read hides words; it is shown as the smallest that can be read.
  const step = STEPS.findIndex((largest) => pixels <= largest)
  return String(step < 0 ? STEPS.length + 1 : step + 1)
}
