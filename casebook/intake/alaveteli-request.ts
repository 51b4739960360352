import { z } from 'zod'
import { statedDay } from './days.ts'

/** What an event of a request was; `other` are those that are no item of the correspondence (a status set, an edit). */
export interface RequestEvent {
  kind: 'sent' | 'response' | 'comment' | 'resent' | 'other'
  direction: 'outgoing' | 'incoming' | 'note' | null
  on: string | null
}

export interface AlaveteliRequest {
  slug: string | null
  title: string
  authority: string | null
  requester: string | null
  events: RequestEvent[]
}

const eventSchema = z.object({ event_type: z.string(), created_at: z.string().optional() })
const requestSchema = z.object({
  title: z.string(),
  url_title: z.string().optional(),
  described_state: z.string().optional(),
  public_body: z.object({ name: z.string() }).optional(),
  user: z.object({ name: z.string() }).optional(),
  info_request_events: z.array(eventSchema),
})

const EVENTS: Record<string, Omit<RequestEvent, 'on'>> = {
  sent: { kind: 'sent', direction: 'outgoing' },
  followup_sent: { kind: 'sent', direction: 'outgoing' },
  resent: { kind: 'resent', direction: 'note' },
  followup_resent: { kind: 'resent', direction: 'note' },
  response: { kind: 'response', direction: 'incoming' },
  comment: { kind: 'comment', direction: 'note' },
}

/** A request as an Alaveteli site gives it at its address with `.json`; null where the value is something else. */
export function alaveteliRequest(value: unknown): AlaveteliRequest | null {
  const parsed = requestSchema.safeParse(value)
  if (!parsed.success) return null
  const { title, url_title, public_body, user, info_request_events } = parsed.data
  return {
    slug: url_title ?? null,
    title,
    authority: public_body?.name ?? null,
    requester: user?.name ?? null,
    events: info_request_events.map((event) => ({
      ...(EVENTS[event.event_type] ?? { kind: 'other', direction: null }),
      on: statedDay(event.created_at),
    })),
  }
}

/** Does the JSON describe the request that an archive's text is about? By its address where that is known, else by its title. */
export function isSameRequest(request: AlaveteliRequest, text: string): boolean {
  const top = text.slice(0, 2000)
  if (request.slug && new RegExp(`/request/${request.slug.replace(/[^\w-]/g, '.')}(?![\\w-])`).test(top)) return true
  return top.includes(`"${request.title}"`)
}
