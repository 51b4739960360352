import { describe, expect, it } from 'vitest'
import { lintPlanted, type Planted } from './planted.ts'

const PLANTED: readonly Planted[] = [
  {
    name: 'Node in the core',
    files: { 'core/a.ts': "import { join } from 'node:path'\nexport const a = join\n" },
    refusal: /node:path/,
  },
  {
    name: 'Electron in the core',
    files: { 'core/a.ts': "import { app } from 'electron'\nexport const a = app\n" },
    refusal: /'electron'/,
  },
  {
    name: 'React in the core',
    files: { 'core/a.ts': "import { useState } from 'react'\nexport const a = useState\n" },
    refusal: /'react'/,
  },
  {
    name: 'the casebook in the core',
    files: { 'core/x/a.ts': "import { b } from '../../casebook/b.ts'\nexport const a = b\n" },
    refusal: /casebook/,
  },
  {
    name: 'handlers in the core',
    files: { 'core/a.ts': "import { os } from '@orpc/server'\nexport const a = os\n" },
    refusal: /@orpc/,
  },
  { name: 'the clock in the core', files: { 'core/a.ts': 'export const a = () => new Date()\n' }, refusal: /no clock/ },
  {
    name: 'randomness in the core',
    files: { 'core/a.ts': 'export const a = () => Math.random()\n' },
    refusal: /Math\.random/,
  },
  {
    name: 'Electron in the casebook',
    files: { 'casebook/a.ts': "import { app } from 'electron'\nexport const a = app\n" },
    refusal: /'electron'/,
  },
  {
    name: 'the renderer in the casebook',
    files: { 'casebook/a.ts': "import { b } from '../renderer/b.ts'\nexport const a = b\n" },
    refusal: /renderer/,
  },
  {
    name: 'Electron in the web shell',
    files: { 'web/a.ts': "import { app } from 'electron'\nexport const a = app\n" },
    refusal: /'electron'/,
  },
  {
    name: 'Electron in the command line',
    files: { 'cli/a.ts': "import { app } from 'electron'\nexport const a = app\n" },
    refusal: /'electron'/,
  },
  {
    name: 'the web shell in Electron',
    files: { 'electron/a.ts': "import { b } from '../web/b.ts'\nexport const a = b\n" },
    refusal: /web/,
  },
  {
    name: 'more of Electron in the preload',
    files: { 'electron/preload/a.ts': "import { shell } from 'electron'\nexport const a = shell\n" },
    refusal: /shell/,
  },
  {
    name: 'Node in the preload',
    files: { 'electron/preload/a.ts': "import { join } from 'node:path'\nexport const a = join\n" },
    refusal: /node:path/,
  },
  {
    name: 'the main process in the preload',
    files: { 'electron/preload/a.ts': "import { b } from '../b.ts'\nexport const a = b\n" },
    refusal: /'\.\.\/b\.ts'/,
  },
  {
    name: 'Node in the renderer',
    files: { 'renderer/a.ts': "import { join } from 'node:path'\nexport const a = join\n" },
    refusal: /node:path/,
  },
  {
    name: 'Electron in the renderer',
    files: { 'renderer/a.ts': "import { app } from 'electron'\nexport const a = app\n" },
    refusal: /'electron'/,
  },
  {
    name: "the casebook's types in the renderer",
    files: { 'renderer/a.ts': "import type { B } from '../casebook/b.ts'\nexport type A = B\n" },
    refusal: /casebook/,
  },
  {
    name: 'handlers in the renderer',
    files: { 'renderer/a.ts': "import { os } from '@orpc/server'\nexport const a = os\n" },
    refusal: /@orpc/,
  },
  {
    name: 'a cycle',
    files: {
      'core/a.ts': "import { b } from './b.ts'\nexport const a = () => b\n",
      'core/b.ts': "import { a } from './a.ts'\nexport const b = () => a\n",
    },
    refusal: /no-cycle/,
  },
  { name: 'a default export', files: { 'core/a.ts': 'export default 1\n' }, refusal: /no-default-export/ },
  { name: 'any', files: { 'core/a.ts': 'export const a = (b: any) => b\n' }, refusal: /no-explicit-any/ },
  {
    name: 'a barrel',
    files: { 'core/a.ts': "export * from './b.ts'\n", 'core/b.ts': 'export const b = 1\n' },
    refusal: /no-barrel-file/,
  },
  { name: 'eval', files: { 'casebook/a.ts': "export const a = () => eval('1')\n" }, refusal: /no-eval/ },
]

describe('the linter refuses', () => {
  it.for(PLANTED)('$name', async ({ files, refusal }) => {
    const { code, output } = await lintPlanted(files)
    expect(output).toMatch(refusal)
    expect(output).toMatch(new RegExp(`on ${Object.keys(files).length} files? with`))
    expect(code).not.toBe(0)
  })

  it('and lets a clean file pass, having looked at it', async () => {
    const { code, output } = await lintPlanted({ 'core/a.ts': 'export const a = 1\n' })
    expect(output).toMatch(/on 1 file with/)
    expect(code).toBe(0)
  })
})
