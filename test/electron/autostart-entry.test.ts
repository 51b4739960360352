import { expect, test } from 'vitest'
import { autostartEntry } from '../../electron/autostart-entry.ts'

/** Reads an Exec value as the desktop entry specification has it: string escapes first, then quoting, then field codes. */
function words(entry: string): string[] {
  const value = /^Exec=(.*)$/m.exec(entry)?.[1] ?? ''
  const unescaped = value.replaceAll(/\\(.)/g, (_all, c: string) => ({ s: ' ', n: '\n', t: '\t', r: '\r' })[c] ?? c)
  const found = [...unescaped.matchAll(/"((?:\\.|[^"\\])*)"|(\S+)/g)]
  return found.map(([, quoted, bare]) => (quoted?.replaceAll(/\\(.)/g, '$1') ?? bare ?? '').replaceAll('%%', '%'))
}

test.each([
  [['/opt/FOI Desk/foi-desk', '--hidden']],
  [['/home/a/100% "sure"/x', '--casebook=/home/a/$HOME/`b`\\c']],
  [['C', 'ä ö', "it's"]],
])('the command comes out of the entry as it went in: %j', (command) => {
  expect(words(autostartEntry(command))).toEqual(command)
})

test('it is an application that a desktop starts without a terminal', () => {
  const entry = autostartEntry(['/opt/x'])
  expect(entry.startsWith('[Desktop Entry]\nType=Application\n')).toBe(true)
  expect(entry).toContain('Terminal=false')
  expect(entry.endsWith('\n')).toBe(true)
})
