import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeBillOfMaterials } from '../../build/bill-of-materials.ts'
import { ROOT } from '../../build/run-command.ts'

const SOURCES = ['renderer', 'core', 'vite.config.ts', 'package.json', 'build/tsconfig.base.json']
const work = mkdtempSync(join(tmpdir(), 'foi-desk-twice-'))
// Two copies of node_modules take a while to go.
afterAll(() => rmSync(work, { recursive: true, force: true }), 120_000)

/** The project laid in a folder of its own, as somebody else would have it, at another time. */
function laidIn(name: string, at: Date): string {
  const folder = join(work, name)
  mkdirSync(folder, { recursive: true })
  for (const source of SOURCES) cpSync(join(ROOT, source), join(folder, source), { recursive: true })
  for (const file of readdirSync(join(folder, 'renderer'), { recursive: true, encoding: 'utf8' }))
    utimesSync(join(folder, 'renderer', file), at, at)
  const modules = join(folder, 'node_modules')
  // Hard links make it a folder of its own to every tool; where there are none, a link has to do.
  const linked =
    process.platform === 'linux' && spawnSync('cp', ['-al', join(ROOT, 'node_modules'), modules]).status === 0
  if (!linked) symlinkSync(join(ROOT, 'node_modules'), modules)
  return folder
}

function built(folder: string, zone: string): Map<string, string> {
  const vite = join(folder, 'node_modules', 'vite', 'bin', 'vite.js')
  const done = spawnSync(process.execPath, [vite, 'build', '--config', 'vite.config.ts', '--logLevel', 'warn'], {
    cwd: folder,
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  })
  expect(done.status, done.stderr).toBe(0)
  return hashes(join(folder, 'dist', 'renderer'))
}

function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  )
  return new Map(
    files.toSorted().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  )
}

test(
  'the renderer is the same to the byte from another folder, at another time, in another zone',
  { timeout: 300_000 },
  () => {
    const one = built(laidIn('one', new Date('2020-01-01')), 'UTC')
    const other = built(laidIn('another name, longer', new Date('2026-06-01')), 'Pacific/Auckland')
    expect(one.size).toBeGreaterThan(5)
    expect(Object.fromEntries(other)).toEqual(Object.fromEntries(one))
  },
)

test('so is the list of what it is made of, which names every package that a user gets', { timeout: 120_000 }, () => {
  const [one, other] = [join(work, 'bill'), join(work, 'bill-again')]
  writeBillOfMaterials(one)
  writeBillOfMaterials(other)
  expect(Object.fromEntries(hashes(other))).toEqual(Object.fromEntries(hashes(one)))
  const bill = JSON.parse(readFileSync(join(one, 'sbom.cdx.json'), 'utf8')) as {
    bomFormat: string
    components: { name: string }[]
  }
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const named = new Set(bill.components.map((component) => component.name))
  expect(bill.bomFormat).toBe('CycloneDX')
  expect([...Object.keys(dependencies), 'electron'].filter((name) => !named.has(name))).toEqual([])
  const licences = JSON.parse(readFileSync(join(one, 'licences.json'), 'utf8')) as { licence: string }[]
  expect(licences).toHaveLength(bill.components.length)
  expect(licences.filter(({ licence }) => /GPL/.test(licence) && !/MIT OR/.test(licence))).toEqual([])
})
