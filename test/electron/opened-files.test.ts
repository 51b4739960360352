import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../build/run-command.ts'
import { filesNamed } from '../../electron/opened-files.ts'
import { maySave } from '../../electron/policy.ts'

test.each([
  [['foi-desk', '/mail/letter.eml'], ['/mail/letter.eml']],
  [
    ['foi-desk', '--no-sandbox', 'letter.EML', 'box.mbox'],
    [resolve('/here', 'letter.EML'), resolve('/here', 'box.mbox')],
  ],
  [['electron', '/src/app', '--casebook=/x.eml', '/mail/a.msg'], ['/mail/a.msg']],
  [['foi-desk', 'file:///mail/a%20letter.eml'], ['/mail/a letter.eml']],
])('%j names %j', (argv, paths) => expect(filesNamed(argv, '/here')).toEqual(paths))

test.each([
  [['foi-desk']],
  [['foi-desk', '/etc/passwd', 'https://a.example/x.eml?', 'note.html', '.', '..']],
  [['foi-desk', '--today=x.eml', '-x.eml']],
  [['foi-desk', 'file://server.example/share/a.eml', 'file:///%zz.eml', 'a\0.eml']],
])('%j names no letter', (argv) => expect(filesNamed(argv, '/here')).toEqual([]))

test('every kind of file that the package says it opens is one that the app brings in', () => {
  const config = readFileSync(join(ROOT, 'build', 'electron-builder.yml'), 'utf8')
  const endings = [...config.matchAll(/^ {2}- ext: (\w+)$/gm)].map(([, ending]) => ending ?? '')
  expect(endings).toEqual(['eml', 'mbox'])
  for (const ending of endings) expect(filesNamed(['foi-desk', `/a.${ending}`], '/')).toHaveLength(1)
})

test('only what the page itself made may be saved', () => {
  expect(maySave('blob:app://desk/6f1c')).toBe(true)
  for (const other of [
    'blob:https://a.example/1',
    'https://a.example/setup.exe',
    'data:text/html,x',
    'app://desk/index.html',
    'file:///etc/passwd',
    '',
  ])
    expect(maySave(other)).toBe(false)
})
