import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { ModalDialog } from '../shared/modal-dialog.tsx'
import { useCasework } from './casework-context.tsx'
import { LogForm } from './log-form.tsx'
import './casework.css'

/** A case that begins with a letter on paper; opened from anywhere. */
export function NewCaseDialog() {
  const { calls } = useApi()
  const { open, close } = useCasework()
  const info = useQuery(calls.app.info.queryOptions())
  return (
    <ModalDialog open={open?.kind === 'log-new' && info.data !== undefined} onClose={close}>
      {info.data && <LogForm caseId={null} today={info.data.today} before={null} onClose={close} />}
    </ModalDialog>
  )
}
