import type { Update } from '../core/contract/about.ts'

/** Looking for newer versions, where the shell can. */
export interface Updates {
  standing(): Update
  look(): Promise<Update>
  fetch(): Promise<Update>
}
