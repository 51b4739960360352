import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Authority } from '../../core/model/authority.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { useRouting } from '../routing/use-route.tsx'
import { Button } from '../shared/button.tsx'
import { Choice } from '../shared/choice.tsx'
import { Failure } from '../shared/notice.tsx'
import { PopoverDialog } from '../shared/popover-dialog.tsx'

const words = text.authority

/** Its other spellings, and a way to say that a name means the same authority or one of its own. */
export function AuthorityNames({ of }: { of: Authority }) {
  const { calls } = useApi()
  const { go } = useRouting()
  const join = useMutation(calls.authority.join.mutationOptions())
  const others = of.spellings.filter((spelling) => spelling !== of.name)
  return (
    <div className="authority-names">
      {others.length > 0 && (
        <p className="small">
          {words.alsoWritten} {others.join(', ')}.
        </p>
      )}
      <div className="actions">
        {of.joined.map((name) => (
          <Button key={name} bare onPress={() => join.mutate({ name, sameAs: null })}>
            {words.apart(name)}
          </Button>
        ))}
        <PopoverDialog
          placement="bottom start"
          title={words.sameAsTitle(of.name)}
          button={<Button bare>{words.sameAs}</Button>}
        >
          {(close) => (
            <SameAs
              name={of.name}
              onChoose={(sameAs) => {
                close()
                join.mutate({ name: of.name, sameAs }, { onSuccess: () => go({ screen: 'authority', name: sameAs }) })
              }}
            />
          )}
        </PopoverDialog>
      </div>
      {join.error && <Failure what={text.frame.couldNotSave} error={join.error} />}
    </div>
  )
}

function SameAs({ name, onChoose }: { name: string; onChoose: (sameAs: string) => void }) {
  const { calls } = useApi()
  const all = useQuery(calls.authority.list.queryOptions())
  const others = (all.data ?? []).map((row) => row.name).filter((other) => other !== name)
  const [chosen, setChosen] = useState<string | null>(null)
  const value = chosen ?? others[0]
  if (value === undefined) return <p className="quiet">{words.none}</p>
  return (
    <div className="form">
      <Choice
        label={words.sameAsOther}
        words={Object.fromEntries(others.map((other) => [other, other]))}
        value={value}
        onChange={setChosen}
      />
      <p className="quiet small">{words.sameAsWhy}</p>
      <div className="actions end">
        <Button first onPress={() => onChoose(value)}>
          {words.sameAsDo}
        </Button>
      </div>
    </div>
  )
}
