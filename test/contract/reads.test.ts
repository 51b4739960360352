import { expect, test } from 'vitest'
import { READS } from '../../casebook/services/reads.ts'
import { contract } from '../../core/contract/contract.ts'

test('every call that is named as one that only reads is one of the contract', () => {
  const calls = new Set(
    Object.entries(contract).flatMap(([noun, verbs]) => Object.keys(verbs).map((verb) => `${noun}.${verb}`)),
  )
  expect([...READS].filter((name) => !calls.has(name))).toEqual([])
})
