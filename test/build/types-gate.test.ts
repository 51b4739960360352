import { describe, expect, it } from 'vitest'
import { compilePlanted } from './planted.ts'

interface Planted {
  readonly name: string
  readonly room: string
  readonly text: string
  readonly refusal: RegExp
  readonly file?: string
}

const PLANTED: readonly Planted[] = [
  {
    name: 'Node in the core',
    room: 'core',
    text: "import { join } from 'node:path'\nexport const a = join\n",
    refusal: /node:path/,
  },
  { name: 'the process in the core', room: 'core', text: 'export const a = process.pid\n', refusal: /'process'/ },
  { name: 'the page in the core', room: 'core', text: 'export const a = document.title\n', refusal: /'document'/ },
  { name: 'the network in the core', room: 'core', text: "export const a = () => fetch('x')\n", refusal: /'fetch'/ },
  {
    name: 'the page in the casebook',
    room: 'casebook',
    text: 'export const a = document.title\n',
    refusal: /'document'/,
  },
  {
    name: 'the page in Electron’s main',
    room: 'electron',
    text: 'export const a = document.title\n',
    refusal: /'document'/,
  },
  { name: 'Node in the renderer', room: 'renderer', text: 'export const a = process.pid\n', refusal: /'process'/ },
  { name: 'an enum', room: 'core', text: 'export enum A { B }\n', refusal: /TS1294/ },
  {
    name: 'an unchecked index',
    room: 'core',
    text: 'export const a = (b: number[]): number => b[0]\n',
    refusal: /undefined/,
  },
  {
    name: 'undefined for what may be absent',
    room: 'core',
    text: 'export const a: { b?: number } = { b: undefined }\n',
    refusal: /exactOptionalPropertyTypes/,
  },
]

describe('the compiler refuses', () => {
  it.for(PLANTED)('$name', async ({ room, text, refusal }) => {
    const { code, output } = await compilePlanted(room, { 'a.ts': text })
    expect(output).toMatch(refusal)
    expect(output).toMatch(/a\.ts\(\d+,\d+\): error/)
    expect(code).not.toBe(0)
  })

  it('and lets a clean file pass, having looked at it', async () => {
    const { code, output } = await compilePlanted('core', { 'a.ts': 'export const a = 1\n' })
    expect(output).toMatch(/planted-\w+\/a\.ts/)
    expect(code).toBe(0)
  })
})
