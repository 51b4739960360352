import { posix } from 'node:path'
import { importsOf } from './imports.ts'
import { type Room, roomOf } from './rooms.ts'
import type { GateResult, SourceFile } from './source-files.ts'

const PRELOAD_NAMES = new Set(['contextBridge', 'ipcRenderer'])

/** The gate of the layers: no file imports from a room, a package or a Node module that its own room may not know. */
export function checkLayers(files: readonly SourceFile[]): GateResult {
  const problems: string[] = []
  let looked = 0
  for (const file of files) {
    const room = roomOf(file.path)
    if (!room || !/\.(ts|tsx|mts|mjs)$/.test(file.path)) continue
    looked += 1
    for (const one of importsOf(file.path, file.text)) {
      const refused = refusal(room, file.path, one.from, one.names)
      if (refused) problems.push(`${file.path}:${one.line} imports ${one.from}: ${refused}. ${room.why}`)
    }
  }
  return { looked, problems }
}

function refusal(room: Room, path: string, from: string, names: readonly string[]): string | null {
  if (from.startsWith('.')) return refusedRoom(room, posix.join(posix.dirname(path), from))
  if (from.startsWith('node:')) return room.node ? null : `${room.name}/ has no Node`
  if (!allowsPackage(room, from)) return `${room.name}/ may not use this package`
  const surplus = room.name === 'electron/preload' ? names.find((name) => !PRELOAD_NAMES.has(name)) : undefined
  return surplus === undefined
    ? null
    : `of Electron the preload may use contextBridge and ipcRenderer only, not ${surplus}`
}

function refusedRoom(room: Room, target: string): string | null {
  const inside = roomOf(target)
  if (inside === null)
    return target === 'package.json' || room.name === 'test' || room.name === 'build' ? null : `${target} is in no room`
  if (inside === room || room.rooms.includes(inside.name)) return null
  return `${room.name}/ may not know ${inside.name}/`
}

function allowsPackage(room: Room, from: string): boolean {
  if (room.packages === 'any') return true
  return room.packages.some((name) =>
    name.endsWith('/') ? from.startsWith(name) : from === name || from.startsWith(`${name}/`),
  )
}
