import type { CorrectionField } from '../../core/model/correction.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { useCorrect } from './use-correct.ts'

export function TakeBack({ field, entry }: { field: CorrectionField; entry: string }) {
  const { takeBack, busy, error } = useCorrect(entry)
  return (
    <>
      <Button
        bare
        isDisabled={busy}
        aria-label={text.proof.takeBackOf(text.proof.fieldNames[field])}
        onPress={() => takeBack(field)}
      >
        {text.proof.takeBack}
      </Button>
      {error && <span role="alert">{error.message}</span>}
    </>
  )
}
