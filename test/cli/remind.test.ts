import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { beforeEach, expect, test, vi } from 'vitest'
import { openCasebook } from '../../casebook/casebook.ts'
import { memoryStore } from '../../casebook/settings.ts'
import { scheduleFor } from '../../cli/schedule.ts'
import { temporaryFolder } from '../casebook/temporary-folder.ts'
import { foi } from './foi.ts'

const LETTER = `From: Ada Example <ada@mail.example>
To: foi@northmoor.example
Subject: Ward closures
Date: Thu, 12 Mar 2026 10:00:00 +0000
Message-ID: <first@mail.example>

Dear Northmoor Council,

Under the Freedom of Information Act 2000 please send me the number of wards closed in 2025.

Yours faithfully,

Ada Example
`

let dir: string
let casebook: string
beforeEach(async () => {
  dir = temporaryFolder()
  casebook = join(dir, 'casebook')
  const open = await openCasebook({ dir: casebook, shell: 'cli', settings: memoryStore(), today: '2026-03-13' })
  const client = createRouterClient(open.router, { context: open.context })
  const { token } = await client.import.preview({ kind: 'files', files: [new File([LETTER], 'first.eml')] })
  await client.import.keep({ token })
  // The real time of day must not matter here: everything is due at midnight and no hour is silent.
  await client.reminder.setSettings({ at: 0, quiet: null, acknowledgementAfter: null })
  await open.close()
})
const on = (today: string, ...words: string[]) => foi(['remind', ...words, '--casebook', casebook, '--today', today])
const json = (text: string) => JSON.parse(text)

test('says what is due, once; the next time nothing, and when the next comes', async () => {
  expect((await on('2026-04-06')).out).toBe('Nothing is due now. The next reminder comes on 7 April 2026 at 00:00.\n')
  const first = await on('2026-04-07')
  expect(first.out).toContain('Ward closures\n')
  expect(first.out).toContain('is due on Tuesday 14 April 2026, in 5 working days.')
  expect(first.status).toBe(0)
  expect((await on('2026-04-07')).out).toContain('Nothing is due now. The next reminder comes on 13 April 2026')
})

test('with --json one document, with everything a script needs', async () => {
  const { shown, next } = json((await on('2026-04-14', '--json')).out)
  expect(shown).toMatchObject([
    { title: 'Ward closures', about: '2026-04-14', caseId: expect.any(String), digest: false },
  ])
  expect(next).toEqual({ on: '2026-04-15', minute: 0 })
})

test('--list plans and tells nothing', async () => {
  expect(json((await on('2026-04-07', '--list', '--json')).out)).toHaveLength(4)
  expect((await on('2026-04-07', '--list')).out).toContain('7 April 2026')
  expect((await on('2026-04-07')).out).toContain('in 5 working days')
})

/** A notifier that writes down what it is asked to show and ends as it is told. */
function notifier(status: number): string {
  const bin = join(dir, 'bin')
  mkdirSync(bin)
  const said = join(dir, 'said')
  const script = `#!/bin/sh\nprintf '%s\\n' "$@" >> '${said}'\nexit ${status}\n`
  writeFileSync(join(bin, 'notify-send'), script)
  chmodSync(join(bin, 'notify-send'), 0o755)
  vi.stubEnv('PATH', `${bin}${delimiter}${process.env['PATH']}`)
  return said
}

test.runIf(process.platform === 'linux')(
  '--notify shows it by the system, with words that look like options too',
  async () => {
    const said = notifier(0)
    expect((await on('2026-04-07', '--notify')).status).toBe(0)
    expect(readFileSync(said, 'utf8').split('\n')).toEqual([
      '--app-name=FOI Desk',
      '--urgency=normal',
      '--',
      'Ward closures',
      expect.stringContaining('is due on Tuesday 14 April 2026, in 5 working days.'),
      '',
    ])
    vi.unstubAllEnvs()
  },
)

test.runIf(process.platform === 'linux')(
  'what the system would not show is not told: it says why and waits',
  async () => {
    notifier(1)
    const ran = await on('2026-04-07', '--notify')
    expect(ran.err).toContain('is a desktop session running?')
    vi.unstubAllEnvs()
    expect((await on('2026-04-07')).out).toContain('in 5 working days')
  },
)

test('--install writes a schedule that runs this foi on this casebook; --uninstall takes it away', async () => {
  vi.stubEnv('XDG_CONFIG_HOME', join(dir, 'config'))
  vi.stubEnv('HOME', dir)
  const { written, switchOn } = json((await on('2026-04-07', '--install', '--json')).out)
  const text = readFileSync(written[0], 'utf8')
  expect(text).toContain('"remind" "--notify" "--casebook"')
  expect(text).toContain(casebook)
  expect(switchOn.length).toBeGreaterThan(0)
  await on('2026-04-07', '--uninstall')
  expect(written.some((path: string) => existsSync(path))).toBe(false)
  vi.unstubAllEnvs()
})

test('a unit says the words as they are, whatever a shell or systemd would make of them; a plist is XML', () => {
  const words = ['/opt/node', 'a "b" \\ %h $HOME', 'c & <d>']
  const service = scheduleFor(words, 'linux', { XDG_CONFIG_HOME: '/c' })?.files[0]
  expect(service?.path).toBe(join('/c', 'systemd', 'user', 'foi-desk-remind.service'))
  expect(service?.text).toContain('ExecStart="/opt/node" "a \\"b\\" \\\\ %%h $$HOME" "c & <d>"')
  expect(scheduleFor(words, 'linux', {})?.files[1]?.text).toContain('Persistent=true')
  expect(scheduleFor(words, 'darwin')?.files[0]?.text).toContain('<string>c &amp; &lt;d&gt;</string>')
  expect(scheduleFor(words, 'win32')).toBeNull()
})

test('two ways at once is a wrong call', async () => {
  expect(await on('2026-04-07', '--list', '--install')).toMatchObject({ status: 2 })
})
