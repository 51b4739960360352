import type { ImportProgress } from '../../../core/contract/import.ts'

const MB = 1_000_000
const number = (n: number): string => n.toLocaleString('en-GB')
const letters = (n: number): string => (n === 1 ? '1 letter' : `${number(n)} letters`)

/** In megabytes, with one decimal below ten. */
const size = (bytes: number): string =>
  (bytes / MB).toLocaleString('en-GB', { maximumFractionDigits: bytes < 9.95 * MB ? 1 : 0 })

const ofAll = (done: number, all: number): string => `${number(Math.min(done, all))} of ${letters(all)}`

export const bringInProgress = {
  stages: { reading: 'Reading the letters', placing: 'Finding their cases', keeping: 'Keeping the letters' },
  line: (progress: ImportProgress): string => {
    if (progress.stage === 'placing') return `Finding cases… ${ofAll(progress.placed, progress.letters)}`
    if (progress.stage === 'keeping') return `Keeping… ${ofAll(progress.kept, progress.letters)}`
    const { files, ofFiles, bytes, ofBytes } = progress
    const parts = [
      letters(progress.letters),
      ofFiles !== null && ofFiles > 1 ? `${number(files)} of ${number(ofFiles)} files` : '',
      ofBytes !== null && ofBytes >= MB ? `${size(bytes)} of ${size(ofBytes)} MB` : '',
    ]
    return `Reading… ${parts.filter(Boolean).join(', ')}`
  },
  stop: 'Stop',
  stopping: 'Stopping…',
}
