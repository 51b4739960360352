import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Input, Label, Text, TextField } from 'react-aria-components'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'

const words = text.safety

/** One file with everything, out and in again. A page in a browser cannot name a place on the disk and says what can. */
export function BackupPart() {
  const { calls } = useApi()
  const queries = useQueryClient()
  const { data: info } = useQuery(calls.app.info.queryOptions())
  const [passphrase, setPassphrase] = useState('')
  const backup = useMutation(calls.safety.backup.mutationOptions())
  const restore = useMutation(
    calls.safety.restore.mutationOptions({ onSuccess: (done) => void (done && queries.invalidateQueries()) }),
  )
  const sealed = passphrase === '' ? {} : { passphrase }
  const busy = backup.isPending || restore.isPending
  return (
    <div className="backups">
      <h3>{words.backups}</h3>
      <p className="quiet">{words.backupLead}</p>
      {info && info.shell !== 'electron' && <p>{words.byCommand}</p>}
      {info?.shell === 'electron' && (
        <>
          <TextField className="field" type="password" value={passphrase} onChange={setPassphrase} autoComplete="off">
            <Label>{words.passphrase}</Label>
            <Input />
            <Text slot="description" className="hint">
              {words.passphraseHint}
            </Text>
          </TextField>
          {backup.isError && <Failure what={words.couldNotBackUp} error={backup.error} />}
          {restore.isError && <Failure what={words.couldNotRestore} error={restore.error} />}
          <p role="status">
            {busy && words.backingUp}
            {!busy &&
              backup.data &&
              words.backedUp(backup.data.cases, backup.data.entries, words.size(backup.data.bytes))}
            {!busy && restore.data && words.restoredBackup(restore.data.cases, restore.data.entries)}
          </p>
          <div className="actions">
            <Button isDisabled={busy} onPress={() => backup.mutate(sealed)}>
              {words.backupNow}
            </Button>
            <Button isDisabled={busy} onPress={() => restore.mutate(sealed)}>
              {words.restoreBackup}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
