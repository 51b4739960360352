/** How a note names a picture that was pasted into it: by the SHA-256 of its bytes. */
const PICTURE = /^picture:([0-9a-f]{64})$/

/** The hash behind an address in a note; null where it names no picture of the casebook. */
export const pictureHash = (address: string): string | null => PICTURE.exec(address)?.[1] ?? null

/** The Markdown of a picture: its words can be searched like any others of the note. */
export const pictureMarkdown = (hash: string, words: string): string =>
  `![${words.replaceAll(/[[\]\\\n]/g, ' ').trim()}](picture:${hash})`

/** Hashes of all pictures that a note's text names, so that their bytes are known to be in use. */
export const picturesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\bpicture:([0-9a-f]{64})\b/g)].map((match) => match[1] ?? '')),
]
