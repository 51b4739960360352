import type { BundleChoices } from '../../core/model/bundle.ts'

/** What the user chose, as the dialog holds it; `hide` is the text of its box. */
export interface Chosen extends Omit<BundleChoices, 'hide'> {
  hide: string
}

/** What goes in unless the user says otherwise: letters and their files, nothing that is private. */
export const STANDARD: Chosen = {
  leaveOut: [],
  attachments: true,
  originals: true,
  notes: false,
  drafts: false,
  hideAddress: false,
  show: [],
  hide: '',
}

/** As the casebook is asked: one word or line to hide each, in any order the same. */
export const asAsked = ({ hide, leaveOut, show, ...rest }: Chosen): BundleChoices => ({
  ...rest,
  leaveOut: leaveOut.toSorted(),
  show: show.toSorted(),
  hide: [
    ...new Set(
      hide
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.length >= 2),
    ),
  ].slice(0, 50),
})
