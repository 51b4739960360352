import { findRule } from '../../law/find-rule.ts'
import type { CaseEntry } from '../../model/case.ts'
import { sectionsOf } from '../case/decisions.ts'
import { inWords, type CaseView } from '../case/view.ts'

/** 'Freedom of Information Act 2000': the pack's name without what only explains it. */
export const actName = (view: CaseView): string => view.pack.name.replace(/,.*$/, '').replace(/ \([^()]*\)$/, '')

/** As it stands in a sentence: 'the Freedom of Information Act 2000', 'Regulation 1049/2001'. */
export function actCited(view: CaseView): string {
  const name = actName(view)
  return /^(Regulation \d|Article)/.test(name) ? name : `the ${name}`
}

/** What the regime calls its parts: 'section', 'regulation', 'Article'; taken from the pack's own rule for a response. */
export function sectionWord(view: CaseView): string {
  const section = findRule(view.pack, 'response', view.today)?.section ?? 'section'
  const word = /^(section|regulation|article)/i.exec(section)?.[1] ?? 'section'
  return /^article/i.test(word) ? 'Article' : word.toLowerCase()
}

/** What a letter relied on, in words: 'sections 12 and 14', 'regulation 12(4)(b)'; empty where nothing is known. */
export function relied(view: CaseView, entry: CaseEntry | undefined): string {
  const sections = entry ? sectionsOf(entry) : []
  return sections.length === 0 ? '' : `${sectionWord(view)}${sections.length === 1 ? '' : 's'} ${inWords(sections)}`
}

/** The section that sets the time limit, as the pack prints it: 'section 10(1) and (6)'. */
export const lateSection = (view: CaseView): string | null =>
  findRule(view.pack, 'response', view.today)?.section ?? null
