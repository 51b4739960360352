import { z } from 'zod'
import { tidyText } from './charset.ts'
import { statedDay } from './days.ts'
import type { ExportedRequest } from './froide.ts'
import { plainLetter } from './letters.ts'

const named = z.union([z.string(), z.number(), z.object({ name: z.string() })]).nullish()
const communicationSchema = z.object({
  foia: z.union([z.number(), z.string()]).nullish(),
  from_user: named,
  subject: z.string().nullish(),
  date: z.string().nullish(),
  datetime: z.string().nullish(),
  response: z.boolean(),
  communication: z.string(),
  files: z.array(z.looseObject({ ffile: z.string().nullish(), title: z.string().nullish() })).nullish(),
})
const requestSchema = z.object({
  id: z.union([z.number(), z.string()]),
  title: z.string(),
  agency: named,
  username: z.string().nullish(),
  communications: z.array(communicationSchema),
})

const nameOf = (value: z.infer<typeof named>): string | null =>
  typeof value === 'string' ? value : typeof value === 'object' && value !== null ? value.name : null

/** A request as MuckRock exports it; null where the value is something else. */
export function muckrockRequest(value: unknown, file: string): ExportedRequest | null {
  const parsed = requestSchema.safeParse(value)
  if (!parsed.success) return null
  const { id, title, agency, username, communications } = parsed.data
  return {
    key: `muckrock:${id}`,
    title,
    authority: nameOf(agency),
    letters: communications.map((one) => lettersOf(one, file, username ?? null)),
  }
}

/** MuckRock's newer export: communications by themselves, each with the number of its request. */
export function muckrockCommunications(values: unknown[], file: string): ExportedRequest[] | null {
  const parsed = z.array(communicationSchema).safeParse(values)
  if (!parsed.success || parsed.data.length === 0) return null
  const requests = new Map<string, ExportedRequest>()
  for (const one of parsed.data) {
    const key = `muckrock:${one.foia ?? 'unknown'}`
    const request = requests.get(key) ?? { key, title: one.subject ?? 'MuckRock request', authority: null, letters: [] }
    request.letters.push(lettersOf(one, file, null))
    requests.set(key, request)
  }
  return [...requests.values()]
}

function lettersOf(
  one: z.infer<typeof communicationSchema>,
  file: string,
  username: string | null,
): ExportedRequest['letters'][number] {
  const given = {
    sender: nameOf(one.from_user) ?? (one.response ? null : username),
    date: statedDay(one.datetime ?? one.date),
    direction: one.response ? ('incoming' as const) : ('outgoing' as const),
    subject: one.subject ?? null,
  }
  return {
    letter: plainLetter(tidyText(one.communication), 'archive', file, given),
    files: one.files?.flatMap((f) => (f.ffile ? [f.ffile.split(/[?#]/)[0]!.split('/').at(-1)!] : [])) ?? [],
  }
}
