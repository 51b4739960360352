import type { BundleContents } from './contents.ts'

/** A case for programs: everything computed of it, the words of the letters that go in, and the notes where they do. */
export function bundleJson({ case: of, documents, notes, drafts, choices, shown }: BundleContents): string {
  const going = new Set(documents.map((one) => one.entry))
  const whole = {
    ...of,
    entries: of.entries.filter((entry) => going.has(entry.id)),
    texts: Object.fromEntries(documents.map(({ entry, text }) => [entry, text])),
    ...(choices.notes ? { notes } : {}),
    ...(choices.drafts ? { drafts } : {}),
  }
  return JSON.stringify(whole, (_key, value: unknown) => (typeof value === 'string' ? shown(value) : value), 1)
}
