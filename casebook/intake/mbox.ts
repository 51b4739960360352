import { headEnd } from './mail-parts.ts'
import { isPostmark } from './postmark.ts'

/** One message of a mailbox, without its postmark line and the empty line after it. */
export interface MboxMessage {
  /** 1-based. */
  n: number
  /** Where it stands in the mailbox, in bytes. */
  start: number
  end: number
  /** As it stands there, still quoted; null where it is larger than the limit. */
  bytes: Uint8Array | null
}

/** Bytes kept back, so that a postmark and the line after it are seen whole. */
const AHEAD = 1500
/** A stated length is followed this far past a line that looks like a postmark. */
const TRUST = 16 * 2 ** 20

/**
 * Splits a mailbox (mboxo, mboxrd, mboxcl) whose bytes are pushed in chunks; holds at most one message and one chunk.
 * Lines in a letter that begin `From ` are told from postmarks by their form and surroundings (`isPostmark`); where the message states
 * its length (`Content-Length`) and a postmark stands exactly there, such lines before it are its own.
 */
export class MboxSplitter {
  readonly #max: number
  /** Bytes of the message that were looked through already, and the window being looked through. */
  #pieces: Buffer[] = []
  #piecesLength = 0
  #window: Buffer = Buffer.alloc(0)
  /** Offset in the mailbox of the window's first byte. */
  #base = 0
  /** Where in the window to look next. */
  #from = 0
  #n = 0
  #start = 0
  #oversize = false

  constructor(maxMessageBytes: number) {
    this.#max = maxMessageBytes
  }

  /** Messages that the chunk completes. Their bytes may be views into the chunk. */
  push(chunk: Uint8Array): MboxMessage[] {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    this.#window = this.#window.length === 0 ? bytes : Buffer.concat([this.#window, bytes])
    return this.#look(AHEAD)
  }

  /** The messages that were still open when the mailbox ended. */
  end(): MboxMessage[] {
    const messages = this.#look(0)
    const last = this.#finish(this.#window.length)
    this.#window = Buffer.alloc(0)
    return last ? [...messages, last] : messages
  }

  /** Looks for postmarks up to `keepBack` bytes before the window's end. */
  #look(keepBack: number): MboxMessage[] {
    const messages: MboxMessage[] = []
    for (;;) {
      const limit = this.#window.length - keepBack
      if (this.#from > limit) break
      const at = this.#next(limit)
      if (at < 0) break
      const believed = this.#statedEnd(at, limit)
      if (believed === 'wait') return messages
      if (believed > at) {
        this.#from = believed
        continue
      }
      const message = this.#finish(at)
      if (message) messages.push(message)
      this.#begin(at)
    }
    this.#setAside(this.#window.length - keepBack)
    return messages
  }

  /** The next postmark in the window before `limit`, -1 where there is none. */
  #next(limit: number): number {
    if (this.#base + this.#from === 0 && isPostmark(this.#window, 0, true)) return 0
    for (let lf = this.#from - 1; ;) {
      lf = this.#window.indexOf('\nFrom ', Math.max(lf, 0), 'latin1')
      if (lf < 0 || lf + 1 > limit) return -1
      if (lf + 1 >= this.#from && isPostmark(this.#window, lf + 1, false)) return lf + 1
      lf++
    }
  }

  #begin(postmark: number): void {
    const lineEnd = this.#window.indexOf('\n', postmark, 'latin1')
    const start = lineEnd < 0 ? this.#window.length : lineEnd + 1
    this.#base += start
    this.#window = this.#window.subarray(start)
    this.#from = 0
    this.#start = this.#base
    this.#pieces = []
    this.#piecesLength = 0
    this.#oversize = false
  }

  #finish(end: number): MboxMessage | null {
    const rest = this.#window.subarray(0, end)
    const bytes = this.#pieces.length === 0 ? rest : Buffer.concat([...this.#pieces, rest])
    if (!this.#oversize && bytes.toString('latin1', 0, 64).trim() === '') return null
    this.#n++
    const fits = !this.#oversize && bytes.length <= this.#max
    const whole = withoutLastEmptyLine(bytes)
    return {
      n: this.#n,
      start: this.#start,
      end: this.#base + end - (bytes.length - whole.length),
      bytes: fits ? whole : null,
    }
  }

  /** Moves what holds no postmark out of the window. */
  #setAside(limit: number): void {
    const upTo = limit - 3
    if (upTo <= 0) return
    this.#pieces.push(this.#window.subarray(0, upTo))
    this.#piecesLength += upTo
    if (this.#piecesLength > this.#max) {
      this.#oversize = true
      this.#pieces = []
    }
    this.#window = this.#window.subarray(upTo)
    this.#base += upTo
    this.#from = Math.max(0, this.#from - upTo)
  }

  /** Where the open message's stated length ends, if a postmark stands there; 0 where it states none or it is wrong. */
  #statedEnd(at: number, limit: number): number | 'wait' {
    const first = this.#pieces[0] ?? this.#window
    const head = first.subarray(0, Math.min(headEnd(first), 65_536))
    const stated = /^content-length:[ \t]*(\d{1,10})[ \t]*\r?$/im.exec(head.toString('latin1'))
    if (!stated || this.#start === 0) return 0
    const end = this.#start + head.length + Number(stated[1]) - this.#base
    if (end <= at || end > at + TRUST) return 0
    const isLast = limit === this.#window.length
    if (end + 2 > limit) return !isLast ? 'wait' : Math.abs(end - limit) <= 2 ? limit : 0
    const lf = this.#window.indexOf('\nFrom ', Math.max(0, end - 1), 'latin1')
    return lf >= 0 && lf <= end + 1 && isPostmark(this.#window, lf + 1, false) ? lf + 1 : 0
  }
}

function withoutLastEmptyLine(bytes: Buffer): Buffer {
  const n = bytes.length
  if (n >= 2 && bytes[n - 1] === 0x0a && bytes[n - 2] === 0x0a) return bytes.subarray(0, n - 1)
  if (n >= 4 && bytes.toString('latin1', n - 4) === '\r\n\r\n') return bytes.subarray(0, n - 2)
  return bytes
}

/** Takes mboxrd quoting off: one `>` from each line that begins `>From `, `>>From ` and so on. The same array where there is none. */
export function unquoteMbox(message: Uint8Array): Uint8Array {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.byteLength)
  const kept: Buffer[] = []
  let from = 0
  for (let at = bytes.indexOf('>From ', 0, 'latin1'); at >= 0; at = bytes.indexOf('>From ', at + 6, 'latin1')) {
    let first = at
    while (first > from && bytes[first - 1] === 0x3e) first--
    if (first > 0 && bytes[first - 1] !== 0x0a) continue
    kept.push(bytes.subarray(from, first))
    from = first + 1
  }
  if (kept.length === 0) return message
  return Buffer.concat([...kept, bytes.subarray(from)])
}
