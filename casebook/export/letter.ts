/** A letter ready to leave the desk. */
export interface OutgoingLetter {
  /** Name and address of the writer; the address may be unknown. */
  from: { name: string; address: string | null }
  /** An address, several with commas, or only a name. */
  to: string
  subject: string
  body: string
  inReplyTo: string | null
  threadReferences: readonly string[]
  attachments: readonly { name: string; type: string; bytes: Uint8Array }[]
}

/** A file name that every system takes, from a subject: letters, digits, spaces and hyphens, 80 characters at most. */
export function fileNameOf(subject: string, ending: string): string {
  const plain = subject
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const cut = [...plain].slice(0, 80).join('').trim()
  return `${cut || 'Letter'}.${ending}`
}
