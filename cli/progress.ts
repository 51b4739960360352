import type { ImportProgress } from '../core/contract/import.ts'
import { count } from './words.ts'

const MB = 1_000_000
const number = (n: number): string => n.toLocaleString('en-GB')
const size = (bytes: number): string => (bytes < MB ? '< 1' : number(Math.round(bytes / MB)))

/** How far an import has come, in one line. */
export function importLine({ files, ofFiles, bytes, ofBytes, letters, kept }: ImportProgress): string {
  const isRead = ofBytes !== null && bytes >= ofBytes
  const parts = [
    count(letters, 'letter').replace(/^\d+/, number(letters)),
    ofFiles !== null && ofFiles > 1 ? `${number(files)} of ${number(ofFiles)} files` : '',
    ofBytes !== null && ofBytes >= MB && !isRead ? `${size(bytes)} of ${size(ofBytes)} MB` : '',
    kept > 0 ? `${number(kept)} kept` : '',
  ]
  return `${isRead ? 'Keeping' : 'Reading'}… ${parts.filter(Boolean).join(', ')}`
}
