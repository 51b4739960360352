import type { ImportProgress } from '../../core/contract/import.ts'

/** How much of its stage is done, from 0 to 1; null where that cannot be told. */
export function partDone({ stage, bytes, ofBytes, letters, placed, kept }: ImportProgress): number | null {
  if (stage === 'reading') return ofBytes === null || ofBytes === 0 ? null : Math.min(1, bytes / ofBytes)
  if (letters === 0) return null
  return Math.min(1, (stage === 'placing' ? placed : kept) / letters)
}
