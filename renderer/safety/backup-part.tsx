import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Input, Label, Text, TextField } from 'react-aria-components'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'

const words = text.safety

/** One file with everything, out and in again. In a browser it is a download; a page there cannot name a file to restore and says what can. */
export function BackupPart() {
  const { calls } = useApi()
  const queries = useQueryClient()
  const { data: info } = useQuery(calls.app.info.queryOptions())
  const [passphrase, setPassphrase] = useState('')
  const isPage = info?.shell !== 'electron'
  const backup = useMutation(
    calls.safety.backup.mutationOptions({ onSuccess: (done) => void (done && isPage && fetchBackup(done.bytes)) }),
  )
  const restore = useMutation(
    calls.safety.restore.mutationOptions({ onSuccess: (done) => void (done && queries.invalidateQueries()) }),
  )
  const sealed = passphrase === '' ? {} : { passphrase }
  const busy = backup.isPending || restore.isPending
  return (
    <div className="backups">
      <h3>{words.backups}</h3>
      <p className="quiet">{words.backupLead}</p>
      {info && (
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
            {!isPage && (
              <Button isDisabled={busy} onPress={() => restore.mutate(sealed)}>
                {words.restoreBackup}
              </Button>
            )}
          </div>
          {isPage && <p className="quiet">{words.byCommand}</p>}
        </>
      )}
    </div>
  )
}

/** In a browser the backup waits in the casebook's folder until it is fetched, once, by its size. */
function fetchBackup(bytes: number): void {
  const link = document.createElement('a')
  link.href = `/backup/${bytes}`
  link.download = ''
  link.click()
}
