import fc from 'fast-check'
import { expect, test } from 'vitest'
import { savedName } from '../../../casebook/attachments/saved-name.ts'

test.each([
  ['../../../etc/passwd', null, 'passwd'],
  ['..\\..\\Windows\\win.ini', null, 'win.ini'],
  ['/absolute/minutes.pdf', null, 'minutes.pdf'],
  ['C:\\temp\\minutes.pdf', null, 'minutes.pdf'],
  ['minutes.pdf:hidden.exe', null, 'minutes.pdf_hidden.exe'],
  ['CON', null, '_CON'],
  ['nul.txt', null, '_nul.txt'],
  ['com1.tar.gz', null, '_com1.tar.gz'],
  ['LPT\u00b9.pdf', null, '_LPT\u00b9.pdf'],
  ['minutes\u202efdp.exe', null, 'minutesfdp.exe'],
  ['min\u200but\u2066es.pdf', null, 'minutes.pdf'],
  ['minutes.pdf. . .', null, 'minutes.pdf'],
  ['   .hidden', null, 'hidden'],
  ['--output=x', null, 'output=x'],
  ['a<b>c|d?e*f"g.pdf', null, 'a_b_c_d_e_f_g.pdf'],
  ['$(rm).pdf', null, '_(rm).pdf'],
  ['minutes.pdf            .html', null, 'minutes.pdf.html'],
  ['bell\u0007\n.pdf', null, 'bell.pdf'],
  ['', null, 'attachment'],
  ['...', null, 'attachment'],
  ['///', null, 'attachment'],
  ['photo.jpg', 'html', 'photo.jpg.html'],
  ['photo', 'pdf', 'photo.pdf'],
  ['PHOTO.PDF', 'pdf', 'PHOTO.PDF'],
] as const)('%j (%s) is saved as %j', (name, ending, saved) => expect(savedName(name, ending)).toBe(saved))

test('a very long name keeps its ending and fits every file system', () => {
  const saved = savedName(`${'ü'.repeat(500)}.pdf`, null)
  expect(saved).toMatch(/^ü+\.pdf$/)
  expect(Buffer.byteLength(saved)).toBeLessThanOrEqual(185)
})

test('whatever the name, the result is one safe part of a path', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const saved = savedName(name, null)
      expect(saved).not.toMatch(/[\\/\p{Cc}\p{Cf}<>:"|?*]|^[.\s-]|[.\s]$|^$/u)
      expect(saved.split('.')[0]).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/i)
      expect(Buffer.byteLength(saved)).toBeLessThanOrEqual(200)
    }),
  )
})
