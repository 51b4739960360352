import type { AttachmentLook } from '../../../core/contract/attachment.ts'
import type { Attachment, Letter } from '../../../core/model/letter.ts'
import { judge } from '../../attachments/judge.ts'
import type { Context } from '../../services/context.ts'
import type { Originals } from '../../storage/originals.ts'

/** What a file was found to be; null where its bytes are missing. */
export type Looks = (file: Pick<Attachment, 'hash' | 'name'>) => AttachmentLook | null

/** Bytes under a hash never change, so that each is looked at once while the casebook is open. */
const seen = new WeakMap<Originals, Map<string, AttachmentLook>>()

const keyOf = ({ hash, name }: Pick<Attachment, 'hash' | 'name'>): string => `${hash} ${name}`

/** Looks at every attachment of these letters: whether it is there, what it is by its bytes, and whether it may be handed out. */
export async function lookAt({ originals }: Pick<Context, 'originals'>, letters: readonly Letter[]): Promise<Looks> {
  const known = seen.get(originals) ?? new Map<string, AttachmentLook>()
  seen.set(originals, known)
  const lost = new Set<string>()
  for (const file of letters.flatMap((letter) => letter.attachments)) {
    if (file.hash === '') continue
    if (known.has(keyOf(file)) && (await originals.has(file.hash))) continue
    const bytes = await originals.get(file.hash)
    if (bytes) known.set(keyOf(file), await judge(file.name, bytes))
    else lost.add(file.hash)
  }
  return (file) => (lost.has(file.hash) ? null : (known.get(keyOf(file)) ?? null))
}
