import { alaveteliRequest } from './alaveteli-request.ts'
import type { AlaveteliRequest } from './alaveteli-request.ts'
import { decodeText } from './charset.ts'
import { froideRequest } from './froide.ts'
import type { ExportedRequest } from './froide.ts'
import { muckrockCommunications, muckrockRequest } from './muckrock.ts'

export interface ReadJson {
  /** Requests with their letters (Froide, MuckRock). */
  requests: ExportedRequest[]
  /** Requests that only say when things happened (Alaveteli): their letters lie in the archive. */
  alaveteli: AlaveteliRequest[]
}

/** What a JSON file of a request site holds: one request, a list of them, or a page of an API. Null where it is nothing of the kind; throws where it is no JSON. */
export function readJson(bytes: Uint8Array, file: string): ReadJson | null {
  const value: unknown = JSON.parse(decodeText(bytes))
  const values = listIn(value)
  const found: ReadJson = { requests: [], alaveteli: [] }
  for (const one of values) {
    const alaveteli = alaveteliRequest(one)
    const request = alaveteli ? null : (froideRequest(one, file) ?? muckrockRequest(one, file))
    if (alaveteli) found.alaveteli.push(alaveteli)
    else if (request) found.requests.push(request)
  }
  if (found.requests.length + found.alaveteli.length > 0) return found
  const communications = muckrockCommunications(values, file)
  return communications ? { requests: communications, alaveteli: [] } : null
}

function listIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return []
  for (const key of ['results', 'objects', 'requests']) {
    const list = (value as Record<string, unknown>)[key]
    if (Array.isArray(list)) return list
  }
  return [value]
}
