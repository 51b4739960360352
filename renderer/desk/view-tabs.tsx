import { useMutation, useQuery } from '@tanstack/react-query'
import { Bookmark, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Form, Input, Label, TextField } from 'react-aria-components'
import type { DeskView } from '../../core/model/desk.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { formatRoute } from '../routing/route.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { PopoverDialog } from '../shared/popover-dialog.tsx'
import { viewRoute, type DeskLook } from './use-desk-look.ts'

const words = text.desk

const isSame = (view: DeskView, look: DeskLook): boolean =>
  view.query === look.line && view.sort === look.sort && view.layout === look.layout

/** The views that the user named, beside today's; and a way to keep what is looked at now. */
export function ViewTabs({ look }: { look: DeskLook }) {
  const { calls } = useApi()
  const views = useQuery(calls.view.list.queryOptions())
  const save = useMutation(calls.view.save.mutationOptions({ onSuccess: (kept) => look.show(kept) }))
  const remove = useMutation(calls.view.remove.mutationOptions({ onSuccess: () => look.show(null) }))
  const current = views.data?.find((view) => view.id === look.view)
  const plain = look.line === '' && look.sort === 'today' && look.layout === 'list'
  const changed = current !== undefined && !isSame(current, look)
  const error = save.error ?? remove.error
  return (
    <div className="views">
      <ul className="view-list" aria-label={words.views}>
        <li>
          <a className="view" href={formatRoute(viewRoute(null))} aria-current={plain ? 'page' : undefined}>
            {words.todayView}
          </a>
        </li>
        {views.data?.map((view) => (
          <li key={view.id}>
            <a
              className="view"
              href={formatRoute(viewRoute(view))}
              aria-current={view.id === look.view ? 'page' : undefined}
            >
              {view.name}
            </a>
          </li>
        ))}
      </ul>
      {changed && (
        <Button
          bare
          onPress={() => save.mutate({ ...current, query: look.line, sort: look.sort, layout: look.layout })}
        >
          {words.viewSaveChanges(current.name)}
        </Button>
      )}
      {!plain && (current === undefined || changed) && (
        <PopoverDialog
          title={words.viewKeepTitle}
          button={
            <Button bare>
              <Bookmark size={14} aria-hidden="true" /> {words.viewKeep}
            </Button>
          }
        >
          {(close) => (
            <NameForm
              onName={(name) => {
                close()
                save.mutate({ name, query: look.line, sort: look.sort, layout: look.layout })
              }}
            />
          )}
        </PopoverDialog>
      )}
      {current && !changed && (
        <Button icon aria-label={words.viewRemove(current.name)} onPress={() => remove.mutate({ id: current.id })}>
          <Trash2 size={15} aria-hidden="true" />
        </Button>
      )}
      {error && <Failure what={text.frame.couldNotSave} error={error} />}
    </div>
  )
}

function NameForm({ onName }: { onName: (name: string) => void }) {
  const [name, setName] = useState('')
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') onName(name.trim())
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the popover is this box */}
      <TextField className="field" value={name} onChange={setName} maxLength={80} autoFocus>
        <Label>{words.viewName}</Label>
        <Input />
      </TextField>
      <p className="quiet small">{words.viewHint}</p>
      <div className="actions end">
        <Button first type="submit" isDisabled={name.trim() === ''}>
          {text.frame.save}
        </Button>
      </div>
    </Form>
  )
}
