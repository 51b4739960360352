import { z } from 'zod'
import type { Regime } from '../../model/basics.ts'
import { argumentSchema, type Argument } from '../../model/draft.ts'
import { inSection } from '../case/decisions.ts'
import scotFoisa from './scot-foisa-2002.json' with { type: 'json' }
import ukEir from './uk-eir-2004.json' with { type: 'json' }
import ukFoia from './uk-foia-2000.json' with { type: 'json' }

const listSchema = z.array(argumentSchema.strict())
const LISTS: Partial<Record<Regime, unknown>> = {
  'uk-foia-2000': ukFoia,
  'uk-eir-2004': ukEir,
  'scot-foisa-2002': scotFoisa,
}
const read = new Map<Regime, Argument[]>()

/** Everything that can be said against a refusal in a regime: neutral, each with its source. Empty where none are shipped. */
export function argumentsOf(regime: Regime): Argument[] {
  const known = read.get(regime)
  if (known) return known
  const list = listSchema.parse(LISTS[regime] ?? [])
  read.set(regime, list)
  return list
}

/** Those that fit the sections relied on (`12`, `40(2)`, `12(5)(e)`). */
export function argumentsFor(regime: Regime, sections: readonly string[]): Argument[] {
  return argumentsOf(regime).filter((one) => sections.some((section) => inSection(section, one.section)))
}
