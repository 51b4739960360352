import { describe, expect, it } from 'vitest'
import { runGates } from '../../build/gates/gates.ts'
import { importsOf } from '../../build/gates/imports.ts'
import { checkLayers } from '../../build/gates/layers.ts'
import { checkLockFile } from '../../build/gates/lock-file.ts'
import { acceptanceWords, checkPrivateWords } from '../../build/gates/private-words.ts'
import { ROOMS, roomOf } from '../../build/gates/rooms.ts'
import { checkSizes } from '../../build/gates/sizes.ts'
import { projectFiles } from '../../build/gates/source-files.ts'
import { ROOT } from '../../build/run-command.ts'

const layers = (path: string, text: string) => checkLayers([{ path, text }]).problems.join('\n')
const lines = (count: number) => 'export const a = 1\n'.repeat(count)

describe('the gate of the layers refuses', () => {
  it.for([
    ['core/clocks/a.ts', "import { b } from '../reading/b.ts'", 'core/reading'],
    ['core/model/a.ts', "import { b } from '../law/b.ts'", 'core/law'],
    ['core/cases/a.ts', "import { b } from '../../casebook/b.ts'", 'casebook'],
    ['core/cases/a.ts', "export { b } from '../../casebook/b.ts'", 'casebook'],
    ['core/cases/a.ts', "export * from '../../casebook/b.ts'", 'casebook'],
    ['core/cases/a.ts', "import type { B } from '../../casebook/b.ts'", 'casebook'],
    ['core/cases/a.ts', "export const a = () => import('../../casebook/b.ts')", 'casebook'],
    ['core/cases/a.ts', "export const a = (b: import('../../casebook/b.ts').B) => b", 'casebook'],
    ['core/cases/a.ts', "import { readFileSync } from 'node:fs'", 'no Node'],
    ['core/cases/a.ts', "import { z } from 'yauzl'", 'package'],
    ['casebook/a.ts', "import { app } from 'electron'", 'package'],
    ['casebook/services/a.ts', "import { b } from '../../electron/b.ts'", 'electron'],
    ['renderer/a.tsx', "import type { B } from '../casebook/b.ts'", 'casebook'],
    ['renderer/a.tsx', "import { b } from '../electron/preload/b.ts'", 'preload'],
    ['renderer/a.tsx', "import { os } from '@orpc/server'", 'package'],
    ['electron/a.ts', "import { b } from '../web/b.ts'", 'web'],
    ['electron/preload/a.ts', "import { shell } from 'electron'", 'not shell'],
    ['electron/preload/a.ts', "import * as electron from 'electron'", 'not \\*'],
    ['electron/preload/a.ts', "import { b } from '../b.ts'", 'electron'],
    ['web/a.ts', "import { b } from '../electron/b.ts'", 'electron'],
    ['build/a.ts', "import { b } from '../casebook/b.ts'", 'casebook'],
  ] as const)('%s: %s', ([path, text, word]) => {
    expect(layers(path, text)).toMatch(new RegExp(`^${path}:1 imports .*${word}`))
  })

  it('an import that it cannot judge', () => {
    expect(() => importsOf('core/a.ts', 'export const a = (b: string) => import(b)')).toThrow(/not plain text/)
  })

  it('nothing that is allowed', () => {
    const preload = "import { contextBridge, ipcRenderer } from 'electron'"
    expect(layers('electron/preload/a.ts', preload)).toBe('')
    expect(layers('renderer/a.tsx', "import { b } from '../core/model/b.ts'")).toBe('')
    expect(layers('casebook/a.ts', "import pkg from '../package.json' with { type: 'json' }")).toBe('')
  })
})

describe('the gate of the sizes refuses', () => {
  it('a source file over 400 lines and a test over 600', () => {
    expect(checkSizes([{ path: 'core/a.ts', text: lines(401) }]).problems[0]).toMatch(/401 lines/)
    expect(checkSizes([{ path: 'test/a.test.ts', text: lines(601) }]).problems[0]).toMatch(/601 lines/)
    expect(checkSizes([{ path: 'test/a.test.ts', text: lines(600) }]).problems).toEqual([])
  })
  it('a median of 100 lines', () => {
    expect(checkSizes([{ path: 'core/a.ts', text: lines(100) }]).problems[0]).toMatch(/median/)
    expect(checkSizes([{ path: 'core/a.ts', text: lines(99) }]).problems).toEqual([])
  })
})

describe('the gate of private words refuses', () => {
  it.for([
    ['', 'home', 'ada', 'a.txt'].join('/'),
    ['', 'Users', 'ada', 'foi'].join('/'),
    ['C:', 'Users', 'ada'].join('\\'),
  ])('%s', (path) => {
    expect(checkPrivateWords([{ path: 'README.md', text: `See ${path}\n` }], []).problems).toHaveLength(1)
  })
  it('a name that it was given, whatever its case, with the line', () => {
    const found = checkPrivateWords(
      [{ path: 'core/a.ts', text: '\n// Ask MARGERY TWELVETREES\n' }],
      [{ word: 'Margery Twelvetrees', why: 'a name' }],
    )
    expect(found.problems).toEqual([`core/a.ts:2 holds 'Margery Twelvetrees': a name`])
  })
  it('the names of the acceptance data, where it is there', ({ skip }) => {
    const words = acceptanceWords(ROOT)
    if (words === null) return skip('../shared/acceptance is absent')
    expect(words.length).toBeGreaterThan(5)
  })
})

describe('the gate of the lock file refuses', () => {
  const lock = (packages: Record<string, object>) => checkLockFile(JSON.stringify({ packages })).problems
  const half = { version: '1.0.0', integrity: 'sha512-x' }
  const whole = { ...half, optionalDependencies: { 'half-win32': '1.0.0' } }
  it('a package without its checksum', () => {
    expect(lock({ '': {}, 'node_modules/a': { version: '1.0.0' } })).toEqual([
      'package-lock.json: node_modules/a has no checksum',
    ])
  })
  it('a package without its half for some platform', () => {
    expect(lock({ '': {}, 'node_modules/a': whole })[0]).toMatch(/wants half-win32/)
    expect(lock({ '': {}, 'node_modules/a': whole, 'node_modules/half-win32': half })).toEqual([])
    expect(
      lock({ '': {}, 'node_modules/b/node_modules/a': whole, 'node_modules/b/node_modules/half-win32': half }),
    ).toEqual([])
  })
})

describe('over the project itself, every own gate', () => {
  it('looks at files and finds nothing', () => {
    for (const [name, { looked, problems }] of runGates(ROOT)) {
      expect(looked, name).toBeGreaterThan(40)
      expect(problems, name).toEqual([])
    }
  })
  it('knows the room of every source file', () => {
    const sources = projectFiles(ROOT).filter((file) => /\.(ts|tsx)$/.test(file.path) && file.path.includes('/'))
    expect(sources.filter((file) => roomOf(file.path) === null)).toEqual([])
    expect(ROOMS.length).toBeGreaterThan(10)
  })
})
