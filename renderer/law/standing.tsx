import type { ShownRule } from '../../core/contract/law.ts'
import { text } from '../messages/en-gb.ts'

const words = text.law

/** Whether it is law or practice, and how sure; what is not sure stands out. */
export function Standing({ of }: { of: Pick<ShownRule, 'basis' | 'sure'> }) {
  return (
    <span className="rule-standing">
      {text.clocks.basis[of.basis]} ·{' '}
      <span className={of.sure === 'high' ? undefined : 'unsure'}>{text.clocks.sure[of.sure]}</span>
    </span>
  )
}

/** Section, source, and whether its words were read. */
export function Provenance({ of }: { of: Pick<ShownRule, 'section' | 'source' | 'read'> }) {
  return (
    <>
      <dt>{words.section}</dt>
      <dd>{of.section}</dd>
      <dt>{words.source}</dt>
      <dd>{of.source}</dd>
      <dt>{words.read}</dt>
      <dd>{words.reads[of.read]}</dd>
    </>
  )
}
