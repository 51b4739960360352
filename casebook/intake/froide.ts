import { z } from 'zod'
import type { Letter } from '../../core/model/letter.ts'
import { tidyText } from './charset.ts'
import { statedDay } from './days.ts'
import { plainLetter } from './letters.ts'

/** A letter of a site's export, with the names of the files that came with it. */
export interface ExportedLetter {
  letter: Letter
  files: string[]
}

export interface ExportedRequest {
  key: string
  title: string
  authority: string | null
  letters: ExportedLetter[]
}

const messageSchema = z.object({
  is_response: z.boolean(),
  is_draft: z.boolean().optional(),
  kind: z.string().optional(),
  sender: z.string().nullish(),
  subject: z.string().nullish(),
  content: z.string().nullish(),
  timestamp: z.string().nullish(),
  attachments: z.array(z.object({ name: z.string() })).optional(),
})
const requestSchema = z.object({
  id: z.union([z.number(), z.string()]),
  title: z.string(),
  public_body: z.object({ name: z.string() }).nullish(),
  messages: z.array(messageSchema),
})

/** A request as Froide sites (FragDenStaat and others) export it; null where the value is something else. */
export function froideRequest(value: unknown, file: string): ExportedRequest | null {
  const parsed = requestSchema.safeParse(value)
  if (!parsed.success) return null
  const { id, title, public_body, messages } = parsed.data
  const letters = messages
    .filter((message) => !message.is_draft)
    .map((message): ExportedLetter => {
      const spoken = message.kind === 'phone' || message.kind === 'visit'
      const given = {
        sender: message.sender ?? null,
        date: statedDay(message.timestamp),
        direction: spoken ? ('note' as const) : message.is_response ? ('incoming' as const) : ('outgoing' as const),
        subject: message.subject ?? null,
      }
      return {
        letter: plainLetter(tidyText(message.content ?? ''), 'archive', file, given),
        files: message.attachments?.map((one) => one.name) ?? [],
      }
    })
  return { key: `froide:${id}`, title, authority: public_body?.name ?? null, letters }
}
