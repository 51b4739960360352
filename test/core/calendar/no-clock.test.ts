import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const FOLDERS = ['core/calendar', 'core/law', 'core/clocks']

const SCRIPT = `
  const { shippedLaw } = await import('./core/law/law.ts')
  const { deadline } = await import('./core/clocks/deadline.ts')
  const law = shippedLaw()
  const out = []
  for (const received of ['2027-03-27', '2027-03-28', '2027-10-30', '2027-10-31', '2028-02-29', '2027-12-31'])
    for (const pack of law.packs.values()) out.push(JSON.stringify(deadline({ regime: pack.id, received }, law)))
  console.log(out.join('\\n'))
`

const run = (zone: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
    cwd: ROOT,
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  })

describe('law knows no clock and no time zone', () => {
  it('no file of calendar, law or clocks names Date, Intl or a locale', () => {
    const sources = FOLDERS.flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => [`${folder}/${name}`, readFileSync(join(ROOT, folder, name), 'utf8')] as const),
    )
    expect(sources.length).toBeGreaterThan(20)
    for (const [name, text] of sources)
      expect([name, /\bnew Date\b|\bDate\.(now|UTC|parse)|\bIntl\.|toLocale|Temporal\./.test(text)]).toEqual([
        name,
        false,
      ])
  })

  it('every regime gives the same days and words in any time zone, over changes of summer time, a leap day and a year’s end', () => {
    const home = run('UTC')
    expect(home.split('\n').length).toBeGreaterThan(60)
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London']) expect(run(zone)).toBe(home)
  })
})
