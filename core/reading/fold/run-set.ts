/** A set of whole numbers of 32 bits, for the runs of words of a case's letters: some thousands at a time, by the hundred thousand. */
export class RunSet {
  #slots = new Int32Array(1024)
  #size = 0
  /** Zero marks an empty slot, so whether it is in the set stands here. */
  #zero = false

  get size(): number {
    return this.#size
  }

  has(value: number): boolean {
    if (value === 0) return this.#zero
    return this.#slots[this.#slotOf(value)] === value
  }

  add(value: number): void {
    if (value === 0) {
      if (!this.#zero) this.#size++
      this.#zero = true
      return
    }
    const slot = this.#slotOf(value)
    if (this.#slots[slot] === value) return
    this.#slots[slot] = value
    if (++this.#size * 2 > this.#slots.length) this.#grow()
  }

  /** The slot that holds the value, or the empty one where it would go. */
  #slotOf(value: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = (Math.imul(value, 0x9e3779b1) >>> 7) & mask
    while (slots[slot] !== 0 && slots[slot] !== value) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new Int32Array(old.length * 4)
    for (const value of old) if (value !== 0) this.#slots[this.#slotOf(value)] = value
  }
}
