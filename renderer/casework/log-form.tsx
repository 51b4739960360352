import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { Heading, Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import type { LogEntry, Logged } from '../../core/contract/log.ts'
import type { EntryKind } from '../../core/model/entry.ts'
import type { Attachment } from '../../core/model/letter.ts'
import { useApi } from '../api/api.tsx'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'
import { caseRoute } from '../routing/route.ts'
import { useRouting } from '../routing/use-route.tsx'
import { Button } from '../shared/button.tsx'
import { Choice } from '../shared/choice.tsx'
import { DayField } from '../shared/day-field.tsx'
import { Failure } from '../shared/notice.tsx'
import { LogFiles } from './log-files.tsx'

const words = text.casework.log
const READ = 'as-read'

interface Props {
  /** Null begins a case. */
  caseId: string | null
  today: string
  /** What was entered, where it is to be changed. */
  before: { id: string; entry: LogEntry; files: readonly Attachment[] } | null
  onClose: () => void
}

function blank(today: string, isNew: boolean): LogEntry {
  return { what: isNew ? 'letter-out' : 'call', on: today, who: '', text: '', reference: null, kind: null, proof: null }
}

/** A call, a meeting or a letter on paper, entered by hand. */
export function LogForm({ caseId, today, before, onClose }: Props) {
  const [entry, setEntry] = useState<LogEntry>(before?.entry ?? blank(today, caseId === null))
  const [day, setDay] = useState<string | null>(entry.on)
  const [title, setTitle] = useState('')
  const [added, setAdded] = useState<File[]>([])
  const [kept, setKept] = useState<readonly Attachment[]>(before?.files ?? [])
  const save = useSave({ caseId, before, onClose })
  const set = (change: Partial<LogEntry>): void => setEntry({ ...entry, ...change })
  const isLetter = entry.what === 'letter-in' || entry.what === 'letter-out'
  const kinds = text.kinds.entry[entry.what === 'letter-in' ? 'incoming' : 'outgoing']
  const isReal = day !== null && day <= today
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (isReal) save.mutate({ entry: { ...entry, on: day }, title: title.trim() || null, added, kept })
  }
  return (
    <form className="form" onSubmit={submit}>
      <Heading slot="title">{before ? words.titleEdit : caseId === null ? words.titleNew : words.title}</Heading>
      {caseId === null && (
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog that the user has just opened
        <TextField className="field" value={title} onChange={setTitle} autoFocus>
          <Label>{words.caseTitle}</Label>
          <Input />
          <Text slot="description" className="hint">
            {words.caseTitleHint}
          </Text>
        </TextField>
      )}
      <div className="log-row">
        <Choice
          label={words.what}
          words={words.whats}
          value={entry.what}
          onChange={(what: Logged) => set({ what, kind: null })}
        />
        <DayField label={words.on[entry.what]} value={day} onChange={setDay} />
      </div>
      <div className="log-row">
        <TextField className="field" value={entry.who} onChange={(who) => set({ who })}>
          <Label>{words.who[entry.what]}</Label>
          <Input />
        </TextField>
        <TextField
          className="field"
          value={entry.reference ?? ''}
          onChange={(reference) => set({ reference: reference || null })}
        >
          <Label>{words.reference}</Label>
          <Input />
          <Text slot="description" className="hint">
            {words.referenceHint}
          </Text>
        </TextField>
      </div>
      {isLetter && (
        <div className="log-row">
          <Choice
            label={words.kind}
            words={{ [READ]: words.asRead, ...kinds }}
            value={entry.kind ?? READ}
            onChange={(kind: string) => set({ kind: kind === READ ? null : (kind as EntryKind) })}
          />
          {entry.what === 'letter-out' && (
            <TextField className="field" value={entry.proof ?? ''} onChange={(proof) => set({ proof: proof || null })}>
              <Label>{words.proof}</Label>
              <Input />
              <Text slot="description" className="hint">
                {words.proofHint}
              </Text>
            </TextField>
          )}
        </div>
      )}
      <TextField className="field" value={entry.text} onChange={(said) => set({ text: said })}>
        <Label>{words.text[isLetter ? 'letter' : 'talk']}</Label>
        <TextArea rows={6} />
        <Text slot="description" className="hint">
          {words.textHint[isLetter ? 'letter' : 'talk']}
        </Text>
      </TextField>
      <LogFiles kept={kept} added={added} onKept={setKept} onAdded={setAdded} />
      {!isReal && <p role="alert">{words.needDay}</p>}
      {save.isError && <Failure what={text.casework.failed} error={save.error} />}
      <div className="actions end">
        <Button onPress={onClose}>{text.casework.cancel}</Button>
        <Button first type="submit" isDisabled={save.isPending || !isReal}>
          {before ? words.saveEdit : words.save}
        </Button>
      </div>
    </form>
  )
}

interface Entered {
  entry: LogEntry
  title: string | null
  added: readonly File[]
  kept: readonly Attachment[]
}

/** Keeps what was entered, then stands on it. */
function useSave({ caseId, before, onClose }: Pick<Props, 'caseId' | 'before' | 'onClose'>) {
  const { client } = useApi()
  const { go } = useRouting()
  const announce = useAnnounce()
  return useMutation({
    mutationFn: async ({ entry, title, added, kept }: Entered) => {
      const files = [...added]
      const made = before
        ? await client.log.edit({ id: before.id, entry, keep: kept.map((one) => one.hash), files })
        : await client.log.add({ caseId, title, entry, files })
      const found = await client.case.get({ id: made.caseId })
      return { ...made, story: found.entries.find((one) => one.id === made.entry)?.story ?? '' }
    },
    onSuccess: (made) => {
      announce([words.done(made.story), ...made.said].join(' '))
      onClose()
      go(caseRoute(made.caseId, { entry: made.entry }))
    },
  })
}
