import './reference-chip.css'

const SHAPES = [
  <circle key="0" cx="6" cy="6" r="4.5" />,
  <rect key="1" x="2" y="2" width="8" height="8" />,
  <path key="2" d="M6 1.2 11 10.4H1z" />,
  <path key="3" d="M6 .9 11 4.6 9.1 10.6H2.9L1 4.6z" />,
  <path key="4" d="M4.4 1.2h3.2v3.2h3.2v3.2H7.6v3.2H4.4V7.6H1.2V4.4h3.2z" />,
  <path key="5" d="M1 1.6h10L6 10.8z" />,
]

/** The shape of a lane: with its colour it says which reference is meant, without it too. */
export function LaneShape({ look }: { look: number }) {
  return (
    <svg className={`lane-shape look-${look}`} width="10" height="10" viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[look] ?? <circle cx="6" cy="6" r="3.5" fill="none" strokeWidth="2" stroke="currentColor" />}
    </svg>
  )
}

/** A reference as printed, with the colour and shape of its lane. */
export function ReferenceChip({ value, look }: { value: string; look: number }) {
  return (
    <span className="chip" title={value}>
      <LaneShape look={look} />
      <span className="chip-value">{value}</span>
    </span>
  )
}
