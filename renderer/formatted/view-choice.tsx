import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { text } from '../messages/en-gb.ts'
import './formatted.css'

export type LetterView = 'words' | 'formatting'

/** Words or formatting. Words come first: they are what facts are read from. */
export function ViewChoice({ view, onChange }: { view: LetterView; onChange: (view: LetterView) => void }) {
  return (
    <div className="view-choice">
      <ToggleButtonGroup
        className="segments"
        aria-label={text.formatted.view}
        disallowEmptySelection
        selectedKeys={[view]}
        onSelectionChange={(keys) => onChange(keys.has('formatting') ? 'formatting' : 'words')}
      >
        <ToggleButton id="words" className="segment">
          {text.formatted.words}
        </ToggleButton>
        <ToggleButton id="formatting" className="segment">
          {text.formatted.formatting}
        </ToggleButton>
      </ToggleButtonGroup>
    </div>
  )
}
