import type { CivilDay } from '../../model/basics.ts'
import type { Correction, CorrectionField } from '../../model/correction.ts'
import type { Letter } from '../../model/letter.ts'
import type { Reading } from '../../model/reading.ts'
import { isBodyName } from '../anatomy/names.ts'
import { normalOf } from '../references/normal.ts'
import { scanLetter } from '../scan.ts'
import { nothingLearned, type Learned } from './learned.ts'
import { senderNames } from './senders.ts'
import { sketchOf } from './sketch.ts'

/** A letter of which the user said something. */
export interface Corrected {
  entry: string
  letter: Letter
  reading: Reading
  /** With the day on which each was made; from one without it nothing is learned. */
  corrections: readonly { said: Correction; on: CivilDay | null }[]
  /** Normal forms of numbers that the user accepted to be no references. */
  dismissed: readonly string[]
}

type Said<F extends CorrectionField> = Extract<Correction, { field: F }>

/** What the user said of a field, where they said it on a day that is known. */
function wordOn<F extends CorrectionField>(
  corrections: Corrected['corrections'],
  field: F,
): { value: Said<F>['value']; on: CivilDay } | null {
  const found = corrections.find((one) => one.said.field === field)
  return found && found.on !== null ? { value: found.said.value as Said<F>['value'], on: found.on } : null
}

/** What the user's corrections of some letters say of others of the same case or authority. */
export function learnFrom(letters: readonly Corrected[]): Learned {
  const learned = nothingLearned()
  for (const one of letters) add(learned, one)
  return learned
}

function add(learned: Learned, { entry, letter, reading, corrections, dismissed }: Corrected): void {
  const references = wordOn(corrections, 'references')
  const side = wordOn(corrections, 'direction')
  const sender = wordOn(corrections, 'sender')
  const kind = wordOn(corrections, 'kind')
  const from = { entry, on: references?.on ?? null }
  const way = side?.value ?? reading.direction.value
  if (references) {
    const read = reading.references.filter((ref) => ref.learned === undefined).map((ref) => ref.normal)
    const wanted = references.value.map((value) => ({ value, normal: normalOf(value) }))
    for (const { value, normal } of wanted) if (!read.includes(normal)) learned.references.push({ value, from })
    for (const normal of read) if (!wanted.some((one) => one.normal === normal)) learned.refused.push({ normal, from })
  }
  for (const normal of dismissed) learned.refused.push({ normal, from: { entry, on: null } })
  if (side && (side.value === 'incoming' || side.value === 'outgoing'))
    for (const name of senderNames(scanLetter(letter)))
      if (!isBodyName(name)) learned.senders.push({ name, direction: side.value, from: { entry, on: side.on } })
  if (sender && (way === 'incoming' || way === 'outgoing') && !isBodyName(sender.value))
    learned.senders.push({ name: sender.value.trim().toLowerCase(), direction: way, from: { entry, on: sender.on } })
  const sketch = kind ? sketchOf(scanLetter(letter).own) : []
  if (kind && sketch.length > 0)
    learned.forms.push({ sketch, direction: way, kind: kind.value, from: { entry, on: kind.on } })
}
