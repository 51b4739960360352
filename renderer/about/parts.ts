import { z } from 'zod'

const partsSchema = z.array(z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }))
export type Part = z.infer<typeof partsSchema>[number]

/** The list that the build lays beside the page; null where the app runs from its sources without one. */
export async function readParts(): Promise<Part[] | null> {
  const answer = await fetch('./licences.json')
  return answer.ok ? partsSchema.parse(await answer.json()) : null
}

export async function readBill(): Promise<string | null> {
  const answer = await fetch('./sbom.cdx.json')
  return answer.ok ? answer.text() : null
}
