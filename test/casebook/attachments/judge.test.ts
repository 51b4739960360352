import { expect, test } from 'vitest'
import { judge } from '../../../casebook/attachments/judge.ts'
import * as files from './files.ts'

test.each([
  ['minutes.pdf', files.PDF, 'minutes.pdf', 'a PDF document'],
  ['photo.PNG', files.PNG, 'photo.PNG', 'a picture'],
  ['letter.docx', files.DOCX, 'letter.docx', 'a Word document'],
  ['dues.csv', files.PLAIN, 'dues.csv', 'plain text'],
  ['minutes', files.PDF, 'minutes.pdf', 'a PDF document'],
])('%s is handed out as it is', async (name, bytes, saved, what) => {
  expect(await judge(name, bytes)).toMatchObject({ verdict: 'plain', name: saved, what, why: [] })
})

test.each([
  ['minutes.pdf', files.EXE, /program/],
  ['minutes.pdf', files.ELF, /program/],
  ['photo.jpg', files.MACHO, /program/],
  ['minutes.pdf.lnk', files.SHORTCUT, /program/],
  ['minutes.txt', files.SHELL, /script/],
  ['minutes.pdf.exe', files.PDF, /\.exe/],
  ['minutes.js', files.PLAIN, /\.js/],
  ['minutes.PDF .HTA. ', files.HTML, /\.hta/],
  ['minutes\u202efdp.scr', files.UNKNOWN, /\.scr/],
  ['go.url', files.PLAIN, /\.url/],
  ['go.desktop', files.PLAIN, /\.desktop/],
  ['setup.msi', files.UNKNOWN, /\.msi/],
])('%s is refused, whatever its name or content pretends', async (name, bytes, why) => {
  const { verdict, why: reasons } = await judge(name, bytes)
  expect(verdict).toBe('refused')
  expect(reasons.join(' ')).toMatch(why)
})

test.each([
  ['minutes.pdf', files.HTML, 'minutes.pdf.html', /by its content it is a web page.*could run scripts/],
  ['drawing.svg', files.SVG, 'drawing.svg', /could run scripts/],
  ['photo.jpg', files.PDF, 'photo.jpg.pdf', /says \.jpg; by its content it is a PDF/],
  ['letter.docx', files.DOCX_WITH_MACROS, 'letter.docx', /macros/],
  ['all.zip', files.ZIP, 'all.zip', /What is inside it was not looked at/],
  ['minutes.pdf', files.UNKNOWN, 'minutes.pdf', /no kind that is known/],
  ['m\u0456nutes.pdf', files.PDF, 'm\u0456nutes.pdf', /hide or look like others/],
  ['min\u200butes.pdf', files.PDF, 'minutes.pdf', /hide or look like others/],
])('%s is warned of', async (name, bytes, saved, why) => {
  const look = await judge(name, bytes)
  expect(look).toMatchObject({ verdict: 'warned', name: saved })
  expect(look.why.join(' ')).toMatch(why)
})

test('an empty file and one of random bytes are judged, never thrown at', async () => {
  expect((await judge('a.pdf', new Uint8Array())).verdict).toBe('warned')
  for (let seed = 1; seed < 200; seed++) {
    const bytes = Uint8Array.from({ length: 64 }, (_, i) => (seed * 131 + i * i * 17 + ((seed >> 3) ^ i)) & 255)
    expect(['plain', 'warned', 'refused']).toContain((await judge('a.bin2', bytes)).verdict)
  }
})
