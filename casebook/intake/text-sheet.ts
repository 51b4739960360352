/** Plain text being laid out from marked-up words: blanks collapsed, lines and paragraphs kept apart, quoted lines prefixed. */
export class TextSheet {
  readonly #max: number
  readonly #parts: string[] = []
  #length = 0
  /** Line ends asked for and not yet written. */
  #breaks = 0
  #blank = false
  #lineStart = true
  #quotes = 0
  #pre = 0
  #prefix = ''
  #cells = 0
  #tab = false
  /** A cell has begun and holds no word yet: paragraphs that open in it begin no line. */
  #fresh = false
  #linesAtRow = 0
  #lines = 0

  constructor(max: number) {
    this.#max = max
  }

  get length(): number {
    return this.#parts.length
  }

  get full(): boolean {
    return this.#length > this.#max
  }

  /** The words written since `from`, an earlier `length`. */
  since(from: number): string {
    return this.#parts.slice(from).join('')
  }

  words(words: string): void {
    if (this.#pre > 0) {
      const lines = words.replace(/\r\n?/g, '\n').split('\n')
      lines.forEach((line, i) => {
        if (i > 0) this.line()
        if (line) this.#put(line)
      })
      return
    }
    const collapsed = words.replace(/[ \t\n\r\f\u00a0]+/g, ' ')
    if (collapsed === '' || collapsed === ' ') {
      this.#blank ||= collapsed === ' '
      return
    }
    const starts = collapsed.startsWith(' ')
    const ends = collapsed.endsWith(' ')
    this.#blank ||= starts
    this.#put(collapsed.slice(starts ? 1 : 0, ends ? -1 : undefined))
    this.#blank = ends
  }

  /** Ends the line; `always` leaves an empty line where the line is already ended (a `br`). */
  line(always = true): void {
    if (this.#fresh) return
    if (always && (this.#breaks > 0 || this.#lineStart)) this.#breaks = Math.min(this.#breaks + 1, 3)
    else if (!this.#lineStart) this.#breaks = Math.max(this.#breaks, 1)
    this.#blank = false
  }

  /** One empty line before what follows; none inside a list. */
  paragraph(tight = false): void {
    if (this.#fresh) return
    if (!this.#lineStart) this.#breaks = Math.max(this.#breaks, tight ? 1 : 2)
    this.#blank = false
  }

  item(depth: number, marker: string): void {
    this.line(false)
    this.#prefix = '  '.repeat(Math.max(0, Math.min(depth, 8) - 1)) + marker
  }

  row(): void {
    this.#fresh = false
    this.line(false)
    this.#cells = 0
    this.#linesAtRow = this.#lines
  }

  /** A cell of a row that is still one line follows after a tab; where a cell had lines of its own, on a new line. */
  cell(): void {
    const begun = this.#lines - this.#linesAtRow
    if (this.#cells > 0 && begun > 1) this.line(false)
    if (this.#cells > 0 && begun === 1) {
      this.#breaks = 0
      this.#tab = true
    }
    this.#fresh = true
    this.#cells++
  }

  rule(): void {
    this.line(false)
    this.#put('_'.repeat(32))
    this.line(false)
  }

  quote(by: 1 | -1): void {
    this.#fresh = false
    this.paragraph()
    if (by > 0) this.#flushBreaks()
    this.#quotes = Math.max(0, this.#quotes + by)
  }

  pre(by: 1 | -1): void {
    this.#pre = Math.max(0, this.#pre + by)
  }

  text(): string {
    return this.#parts
      .join('')
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .replace(/\n{4,}/g, '\n\n\n')
      .trim()
  }

  #flushBreaks(): void {
    if (this.#parts.length === 0) this.#breaks = 0
    for (; this.#breaks > 0; this.#breaks--) {
      this.#parts.push('\n')
      if (this.#breaks > 1 && this.#quotes > 0) this.#parts.push(this.#mark())
      this.#lineStart = true
    }
  }

  #mark(): string {
    return '> '.repeat(Math.min(this.#quotes, 8))
  }

  #put(words: string): void {
    this.#flushBreaks()
    if (this.#lineStart) {
      this.#lines++
      this.#parts.push(this.#mark() + this.#prefix)
      this.#prefix = ''
    } else if (this.#tab) this.#parts.push('\t')
    else if (this.#blank) this.#parts.push(' ')
    this.#tab = false
    this.#fresh = false
    this.#blank = false
    this.#lineStart = false
    this.#parts.push(words)
    this.#length += words.length
  }
}
