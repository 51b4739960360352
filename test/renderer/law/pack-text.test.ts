import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packText } from '../../../casebook/law/shown-law.ts'
import { shippedLaw } from '../../../core/law/law.ts'
import { readPack } from '../../../core/law/read-pack.ts'
import { lineSpan, startOfOwn } from '../../../renderer/law/pack-text.ts'

test('a line is found where it stands, and the last one where there is none of that number', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z ]*$/), { minLength: 1 }), fc.nat(20), (lines, line) => {
      const { start, end } = lineSpan(lines.join('\n'), line)
      expect(lines.join('\n').slice(start, end)).toBe(lines[Math.min(Math.max(1, line), lines.length) - 1])
    }),
  )
})

test('a law of one’s own begins as a pack that could be taken, whichever pack it is copied from', () => {
  const { packs, calendars } = shippedLaw()
  for (const pack of packs.values()) {
    const read = readPack(startOfOwn(packText(pack)), calendars)
    expect(read.ok ? read.pack.id : read.faults).toBe('own-name')
  }
})
