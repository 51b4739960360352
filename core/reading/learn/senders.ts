import type { Scan } from '../scan.ts'

/** Under which names a letter was sent, small letters: its sender line, its mail address, its signature. */
export function senderNames({ letter, anatomy }: Scan): string[] {
  const names = [letter.given.sender, letter.head?.from?.address, anatomy.signature?.name]
  return [...new Set(names.flatMap((name) => (name ? [name.trim().toLowerCase()] : [])))]
}
