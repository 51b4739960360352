import { Label, Text, TextArea, TextField } from 'react-aria-components'
import type { BundlePreview } from '../../core/model/bundle.ts'
import { text } from '../messages/en-gb.ts'
import { asAsked, type Chosen } from './chosen.ts'

const words = text.bundle

interface Props {
  chosen: Chosen
  /** Null before the first answer. */
  hidden: BundlePreview['hidden'] | null
  onChange: (chosen: Chosen) => void
}

/** What goes in beside the letters, and what of them is taken out. */
export function BundleChoicesForm({ chosen, hidden, onChange }: Props) {
  const box = (key: 'attachments' | 'originals' | 'notes' | 'drafts' | 'hideAddress') => (
    <label>
      <input
        type="checkbox"
        checked={chosen[key]}
        onChange={(event) => onChange({ ...chosen, [key]: event.target.checked })}
      />
      <span>{words[key]}</span>
    </label>
  )
  // What was typed is taken back where it was typed.
  const isTyped = (found: string): boolean => asAsked(chosen).hide.includes(found)
  const shown = (found: string, out: boolean): string[] =>
    out ? chosen.show.filter((one) => one !== found) : [...chosen.show, found]
  return (
    <>
      <fieldset>
        <legend>{words.choices}</legend>
        {box('attachments')}
        {box('originals')}
        {box('notes')}
        {box('drafts')}
      </fieldset>
      <fieldset>
        <legend>{words.private}</legend>
        {box('hideAddress')}
        {chosen.hideAddress && hidden?.length === 0 && <p className="hint">{words.nothingFound}</p>}
        <TextField className="field" value={chosen.hide} onChange={(hide) => onChange({ ...chosen, hide })}>
          <Label>{words.hide}</Label>
          <TextArea rows={3} spellCheck="false" />
          <Text slot="description" className="hint">
            {words.hideHint}
          </Text>
        </TextField>
        {hidden && hidden.length > 0 && (
          <>
            <h3>{words.hidden}</h3>
            <ul className="bundle-hidden">
              {hidden.map(({ words: found, times, out }) => (
                <li key={found}>
                  <label>
                    <input
                      type="checkbox"
                      checked={out}
                      disabled={isTyped(found)}
                      onChange={(event) => onChange({ ...chosen, show: shown(found, event.target.checked) })}
                    />
                    <span>
                      {found} {out && <span className="quiet small">{words.times(times)}</span>}
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </>
        )}
      </fieldset>
    </>
  )
}
