import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Heading } from 'react-aria-components'
import type { BundleForm } from '../../core/model/bundle.ts'
import { useApi } from '../api/api.tsx'
import { saveFile } from '../drafts/hand-over.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Choice } from '../shared/choice.tsx'
import { ModalDialog } from '../shared/modal-dialog.tsx'
import { Failure } from '../shared/notice.tsx'
import { usePaused } from '../shared/use-paused.ts'
import { BundleChoicesForm } from './bundle-choices.tsx'
import { useBundle, type BundleOf } from './bundle-context.tsx'
import { BundleList } from './bundle-list.tsx'
import { asAsked, STANDARD, type Chosen } from './chosen.ts'
import './bundle.css'

const words = text.bundle

/** The evidence bundle of a case: what goes in, seen before it is written, and the way it leaves. */
export function BundleDialog() {
  const { of, close } = useBundle()
  return (
    <ModalDialog open={of !== null} onClose={close} className="wide-modal">
      {of && <Bundle key={of.caseId} of={of} onClose={close} />}
    </ModalDialog>
  )
}

function Bundle({ of: { caseId, draftId }, onClose }: { of: BundleOf; onClose: () => void }) {
  const { calls, client } = useApi()
  const [chosen, setChosen] = useState<Chosen>(STANDARD)
  const [form, setForm] = useState<BundleForm>('zip')
  const choices = asAsked(chosen)
  const asked = JSON.stringify(choices)
  const still = usePaused(asked, 200)
  const preview = useQuery({
    ...calls.bundle.preview.queryOptions({ input: { caseId, choices: JSON.parse(still) as typeof choices } }),
    placeholderData: keepPreviousData,
  })
  const make = useMutation({
    mutationFn: async (to: 'disk' | 'letter') => {
      const { file, name, sha256 } = await client.bundle.make({ caseId, choices, form })
      if (file && to === 'disk') saveFile(file)
      if (file && to === 'letter' && draftId !== null) await client.draft.attach({ id: draftId, files: [file] })
      return { said: to === 'disk' ? words.saved(name) : words.attached(name), sha256 }
    },
  })
  // What is written is what was seen.
  const seen = preview.data !== undefined && asked === still && !preview.isPlaceholderData && !preview.isError
  return (
    <>
      <Heading slot="title">{words.title}</Heading>
      <p className="prose">{words.lead}</p>
      <div className="bundle">
        <div className="bundle-choices">
          <BundleChoicesForm chosen={chosen} hidden={preview.data?.hidden ?? null} onChange={setChosen} />
        </div>
        <div className="bundle-shown" aria-busy={!seen && !preview.isError}>
          {preview.isError && <Failure what={words.failed} error={preview.error} />}
          {preview.data && (
            <BundleList
              preview={preview.data}
              form={form}
              onLeaveOut={(entry, out) =>
                setChosen({
                  ...chosen,
                  leaveOut: out ? [...chosen.leaveOut, entry] : chosen.leaveOut.filter((one) => one !== entry),
                })
              }
            />
          )}
        </div>
      </div>
      {make.isError && <Failure what={words.failed} error={make.error} />}
      <p role="status" className="bundle-said">
        {make.isPending ? words.making : make.data?.said}{' '}
        {make.data && !make.isPending && (
          <span className="quiet small bundle-sum">{words.sum256(make.data.sha256)}</span>
        )}
      </p>
      <div className="bundle-foot">
        <Choice label={words.form} words={words.forms} value={form} onChange={setForm} />
        <div className="actions end">
          <Button onPress={onClose}>{words.close}</Button>
          {draftId !== null && (
            <Button isDisabled={!seen} isPending={make.isPending} onPress={() => make.mutate('letter')}>
              {words.attach}
            </Button>
          )}
          <Button first isDisabled={!seen} isPending={make.isPending} onPress={() => make.mutate('disk')}>
            {words.save}
          </Button>
        </div>
      </div>
    </>
  )
}
