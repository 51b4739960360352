/** Names that Windows takes for devices, whatever ending they have. */
const DEVICES = /^(?:con|prn|aux|nul|clock\$|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i
/** Bytes that every file system takes, with room for a browser's own ' (1)'. */
const LONGEST = 180
const UNNAMED = 'attachment'

/**
 * The name under which a stranger's file is saved: the last part of a path, without what cannot be seen or turns the direction of
 * writing, without what Windows, macOS or Linux forbid or read as something else, and with the ending of what it is.
 */
export function savedName(name: string, ending: string | null): string {
  const last = name.split(/[\\/]/).findLast((part) => /[^\s.]/.test(part)) ?? UNNAMED
  const plain = last
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}\u034f\u115f\u1160\u2800\u3164\uffa0]/gu, '')
    .replaceAll(/\p{Zs}+/gu, ' ')
    .replaceAll(/[<>:"|?*%$`&;!^{}~]/g, '_')
    .replace(/^[\s.-]+/, '')
    .replace(/[\s.]+$/, '')
  const own = /\.([\p{L}\p{N}]{1,10})$/u.exec(plain)?.[1] ?? ''
  const isRight = ending === null || own.toLowerCase() === ending.toLowerCase()
  const stem = (isRight && own !== '' ? plain.slice(0, -own.length - 1) : plain).replace(/[\s.]+$/, '')
  const tail = isRight ? own : ending
  const first = stem.split('.')[0] ?? ''
  const safe = stem === '' ? UNNAMED : DEVICES.test(first.trim()) ? `_${stem}` : stem
  return `${cut(safe, LONGEST - tail.length - 1)}${tail === '' ? '' : `.${tail}`}`
}

/** The longest beginning that is no more than so many bytes and ends between two letters. */
function cut(text: string, most: number): string {
  let kept = ''
  for (const letter of text) {
    if (Buffer.byteLength(kept + letter) > most) break
    kept += letter
  }
  return kept.replace(/[\s.]+$/, '') || UNNAMED
}
