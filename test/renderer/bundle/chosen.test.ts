import { expect, it } from 'vitest'
import { bundleChoicesSchema } from '../../../core/model/bundle.ts'
import { asAsked, STANDARD } from '../../../renderer/bundle/chosen.ts'

it('begins as the contract does: nothing private goes in', () => {
  expect(asAsked(STANDARD)).toEqual(bundleChoicesSchema.parse({}))
})

it('takes a line of the box as words to take out, each once, and asks the same whatever the order of clicks', () => {
  const one = asAsked({ ...STANDARD, hide: ' 12 Quay Lane \n\nx\nIda\n12 Quay Lane', leaveOut: ['b', 'a'] })
  expect(one.hide).toEqual(['12 Quay Lane', 'Ida'])
  expect(one).toEqual(asAsked({ ...STANDARD, hide: '12 Quay Lane\nIda', leaveOut: ['a', 'b'] }))
})
