interface Props {
  label: string
  value: boolean
  onChange: (value: boolean) => void
  hint?: string
}

/** Yes or no, in words. */
export function Tick({ label, value, onChange, hint }: Props) {
  return (
    <label className="tick">
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label}
        {hint && <span className="quiet small"> {hint}</span>}
      </span>
    </label>
  )
}
