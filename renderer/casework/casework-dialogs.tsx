import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'
import { ModalDialog } from '../shared/modal-dialog.tsx'
import { ArrangeForm } from './arrange-form.tsx'
import { useCasework } from './casework-context.tsx'
import { LinkForm } from './link-form.tsx'
import { LogForm } from './log-form.tsx'
import { MergeForm } from './merge-form.tsx'
import './casework.css'

/** The dialogs that change what a case is made of, over its desk. */
export function CaseworkDialogs() {
  const { case: c, today } = useCase()
  const { open, close } = useCasework()
  const shown = open?.kind === 'log-new' || open?.kind === 'remind' ? null : open
  return (
    <ModalDialog open={shown !== null} onClose={close}>
      {shown?.kind === 'log' && <LogForm caseId={c.id} today={today} before={null} onClose={close} />}
      {shown?.kind === 'log-edit' && <LogEdit key={shown.entry} entry={shown.entry} />}
      {shown?.kind === 'arrange' && <ArrangeForm picked={shown.entries} onClose={close} />}
      {shown?.kind === 'merge' && <MergeForm onClose={close} />}
      {shown?.kind === 'link' && <LinkForm onClose={close} />}
    </ModalDialog>
  )
}

function LogEdit({ entry: id }: { entry: string }) {
  const { case: c, today } = useCase()
  const { calls } = useApi()
  const { close } = useCasework()
  const found = useQuery(calls.log.get.queryOptions({ input: { id } }))
  return found.data && <LogForm caseId={c.id} today={today} before={{ id, ...found.data }} onClose={close} />
}
