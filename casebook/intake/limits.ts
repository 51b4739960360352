/** How much of one source is read. What goes beyond is listed as a problem, and the rest still comes in. Sizes in bytes. */
export interface Limits {
  /** One mail with its attachments. */
  messageBytes: number
  /** The readable text of one letter or attachment; the rest of it is cut off, and the original keeps it. */
  textBytes: number
  /** Parts of one mail. */
  parts: number
  /** Entries of one archive or folder. */
  entries: number
  /** Archives inside archives, mails attached to mails. */
  depth: number
  /** One unpacked entry that has to be held in memory; a mailbox in an archive is streamed and may be larger. */
  entryBytes: number
  /** Unpacked size over packed size from which an entry larger than 1 MB is taken for a bomb. */
  ratio: number
  /** Everything that one archive unpacks to. */
  archiveBytes: number
  /** Pages of one document. */
  pages: number
  /** Milliseconds that one PDF, Word or Excel file or Outlook message may take, beside a second for each MB. */
  documentMs: number
}

export const DEFAULT_LIMITS: Limits = {
  messageBytes: 256 * 2 ** 20,
  textBytes: 4 * 2 ** 20,
  parts: 2_000,
  entries: 200_000,
  depth: 4,
  entryBytes: 256 * 2 ** 20,
  ratio: 300,
  archiveBytes: 16 * 2 ** 30,
  pages: 2_000,
  documentMs: 5_000,
}

/** A size for people: `14 MB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  const units = ['kB', 'MB', 'GB', 'TB']
  let value = bytes / 1000
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`
}
