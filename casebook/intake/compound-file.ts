/**
 * The container of Outlook messages (a compound file) followed through before a library opens it: libraries trust its chains, and on a damaged
 * one they loop or fill the memory. Throws, saying what is damaged, where a chain leaves the file or returns to itself, an entry hangs in two
 * places, or streams are larger than the file.
 */
export function checkCompoundFile(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 1024) damaged('it is cut short')
  const sector = view.getUint8(30) === 12 ? 4096 : 512
  const sectors = Math.ceil(bytes.length / sector) - 1
  const offset = (n: number): number => {
    if (n < 0 || n >= sectors) damaged('a part of it lies outside the file')
    return (n + 1) * sector
  }
  const number = (at: number): number => {
    if (at + 4 > bytes.length) damaged('it is cut short')
    return view.getInt32(at, true)
  }
  const table = allocationTable(view, sector, sectors, offset, number)
  const chain = (start: number, next: (n: number) => number, most: number): number[] => {
    const found: number[] = []
    for (let n = start; n !== END; n = next(n)) {
      if (n < 0 || found.length > most) damaged('its chain of parts has no end')
      found.push(n)
    }
    return found
  }
  const perSector = sector / 4
  const nextBig = (n: number): number => number(offset(table[Math.floor(n / perSector)] ?? -1) + (n % perSector) * 4)
  const smallTable = chain(startOrEnd(view.getInt32(60, true)), nextBig, sectors)
  const nextSmall = (n: number): number => {
    const part = smallTable[Math.floor(n / perSector)]
    return part === undefined ? END : number(offset(part) + (n % perSector) * 4)
  }
  const folders = chain(view.getInt32(48, true), nextBig, sectors)
  const entries = folders.flatMap((n) => entriesIn(view, offset(n), sector))
  const root = entries[0]
  if (root?.type !== ROOT) return damaged('it has no root')
  chain(root.start, nextBig, sectors)
  let total = 0
  for (const entry of reachable(entries)) {
    if (entry.type !== STREAM || entry.size === 0) continue
    total += entry.size
    if (entry.size < 0 || total > bytes.length * 2) damaged('what it holds is larger than the file')
    if (entry.size < 4096) chain(entry.start, nextSmall, smallTable.length * perSector)
  }
}

const END = -2
const NONE = -1
const STREAM = 2
const ROOT = 5
const ENTRY = 128

interface Entry {
  type: number
  left: number
  right: number
  child: number
  start: number
  size: number
}

function damaged(what: string): never {
  throw new Error(`it is a damaged Outlook message: ${what}`)
}

const startOrEnd = (n: number): number => (n === NONE || n === 0 ? END : n)

/** The sectors of the allocation table: the first 109 stand in the head, the others in a chain of their own. */
function allocationTable(
  view: DataView,
  sector: number,
  sectors: number,
  offset: (n: number) => number,
  number: (at: number) => number,
): number[] {
  const count = view.getInt32(44, true)
  const more = view.getInt32(72, true)
  if (count < 1 || count > sectors || more < 0 || more > sectors) damaged('its table of parts is impossible')
  const table: number[] = []
  for (let i = 0; i < Math.min(count, 109); i++) table.push(view.getInt32(76 + i * 4, true))
  let at = view.getInt32(68, true)
  for (let i = 0; i < more && at !== END && at !== NONE; i++) {
    const from = offset(at)
    for (let j = 0; j < sector / 4 - 1 && table.length < count; j++) table.push(number(from + j * 4))
    at = number(from + sector - 4)
  }
  return table
}

function entriesIn(view: DataView, from: number, sector: number): Entry[] {
  const entries: Entry[] = []
  for (let at = from; at < from + sector && at + ENTRY <= view.byteLength; at += ENTRY) {
    const type = view.getUint8(at + 66)
    const [left, right, child, start, size] = [68, 72, 76, 116, 120].map((field) => view.getInt32(at + field, true))
    entries.push({ type, left: left!, right: right!, child: child!, start: start!, size: size! })
  }
  return entries
}

/** The entries that hang together under the root, each once. */
function reachable(entries: Entry[]): Entry[] {
  const seen = new Set<number>()
  const open = [entries[0]!.child]
  const found: Entry[] = []
  for (let n = open.pop(); n !== undefined; n = open.pop()) {
    if (n === NONE) continue
    const entry = entries[n]
    if (!entry || seen.has(n)) return damaged('an entry is missing or hangs in two places')
    seen.add(n)
    found.push(entry)
    open.push(entry.left, entry.right)
    if (entry.type === 1) open.push(entry.child)
  }
  return found
}
