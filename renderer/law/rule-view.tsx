import { formatDayPlain } from '../../core/calendar/format-day.ts'
import type { ShownPack, ShownRule } from '../../core/contract/law.ts'
import { text } from '../messages/en-gb.ts'
import { Provenance, Standing } from './standing.tsx'

const words = text.law

/** A rule: its limit in words and how it stands; section, source, what changes it and rival counts one step away. */
export function RuleView({ rule, today }: { rule: ShownRule; today: string }) {
  const { from, to } = rule.inForce
  const over = to !== null && to < today
  return (
    <li className="rule">
      <div className="rule-head">
        <h3>{rule.title}</h3>
        <Standing of={rule} />
        {rule.body !== null && (
          <span className="rule-standing">{words.forBody(words.bodies[rule.body] ?? rule.body)}</span>
        )}
        {over && <span className="rule-standing quiet">{words.noLonger}</span>}
      </div>
      <p className="rule-says">
        {sentence(rule.limit)}. <span className="quiet">{rule.section}</span>
      </p>
      <p className="rule-text">{rule.text}</p>
      <details>
        <summary aria-label={words.moreOf(rule.title)}>{words.more}</summary>
        <div className="rule-more">
          <dl>
            <Provenance of={rule} />
            <dt>{words.dayZero}</dt>
            <dd>{rule.dayZero}</dd>
            {rule.atMost !== null && (
              <>
                <dt>{words.atMost}</dt>
                <dd>{rule.atMost}</dd>
              </>
            )}
            <dt>{words.inForce}</dt>
            <dd>
              {to === null
                ? words.since(formatDayPlain(from))
                : words.between(formatDayPlain(from), formatDayPlain(to))}
            </dd>
            <dt>{words.countedBy}</dt>
            <dd>{text.clocks.calendars[rule.calendar] ?? rule.calendar}</dd>
          </dl>
          <Effects rule={rule} />
          {rule.rivals.length > 0 && (
            <div>
              <h4>{words.rivals}</h4>
              <ul className="law-list">
                {rule.rivals.map(({ why }) => (
                  <li key={why}>{why}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </details>
    </li>
  )
}

function Effects({ rule }: { rule: ShownRule }) {
  if (rule.effects.length === 0) return null
  return (
    <div>
      <h4>{words.effects}</h4>
      <ul className="law-list">
        {rule.effects.map((effect) => (
          <li key={effect.on}>
            {words.effectOn[effect.on] ?? effect.on} {words.effectDoes[effect.does] ?? effect.does}
            {effect.limit !== null && `: ${effect.limit}`}. {effect.text}{' '}
            <span className="quiet">
              {effect.section}; {effect.source}
            </span>{' '}
            <Standing of={effect} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const sentence = (says: string): string => says.charAt(0).toUpperCase() + says.slice(1)

/** What is no time limit and still decides the next step. */
export function LawFacts({ facts }: { facts: ShownPack['facts'] }) {
  return (
    <>
      {facts.map((fact) => (
        <li key={fact.id} className="rule">
          <div className="rule-head">
            <Standing of={fact} />
            <span className="rule-standing quiet">{fact.section}</span>
          </div>
          <p className="rule-text">{fact.text}</p>
          <details>
            <summary aria-label={words.moreOf(fact.text)}>{words.more}</summary>
            <div className="rule-more">
              <dl>
                <Provenance of={fact} />
              </dl>
            </div>
          </details>
        </li>
      ))}
    </>
  )
}
