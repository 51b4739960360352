import { join, sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageFile } from '../../electron/page-files.ts'

const FOLDER = join(sep, 'opt', 'desk', 'renderer')

describe('pageFile', () => {
  it.for([
    ['app://desk/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://desk/index.html#/case/1', 'index.html', 'text/html; charset=utf-8'],
    ['app://desk/assets/index-Ab1.js', join('assets', 'index-Ab1.js'), 'text/javascript; charset=utf-8'],
    ['app://desk/assets/serif.woff2', join('assets', 'serif.woff2'), 'font/woff2'],
    ['app://desk/a%20b.css', 'a b.css', 'text/css; charset=utf-8'],
    ['app://desk/../../index.html', 'index.html', 'text/html; charset=utf-8'],
  ] as const)('%s is %s', ([address, inside, type]) => {
    expect(pageFile(FOLDER, address)).toEqual({ path: join(FOLDER, inside), type })
  })

  it.for([
    'app://desk/',
    'app://desk',
    'app://desk/%2e%2e%2fmain.mjs',
    'app://desk/..%2fmain.mjs',
    'app://desk/..%5cmain.mjs',
    'app://desk/a%00.html',
    'app://desk/a\\..\\..\\b.html',
    'app://desk/%',
    'app://desk/secret.sqlite',
    'app://desk/letter.eml',
    'app://desk/index',
    'app://elsewhere/index.html',
    'file:///opt/desk/renderer/index.html',
  ])('%s is none', (address) => {
    const found = pageFile(FOLDER, address)
    if (address.includes('\\')) expect(found?.path.startsWith(FOLDER + sep) ?? true).toBe(true)
    else expect(found).toBeNull()
  })

  it('never names a file outside the folder', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2E.',
      '..%2f',
      '%5c..',
      'a',
      'b.js',
      '',
      'renderer',
      '%252e%252e',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const found = pageFile(FOLDER, `app://desk/${pieces.join('/')}/x.js`)
        return found === null || found.path.startsWith(FOLDER + sep)
      }),
    )
  })
})
