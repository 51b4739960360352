import { useMutation, useQuery } from '@tanstack/react-query'
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import {
  Button as AriaButton,
  Disclosure,
  DisclosurePanel,
  Heading,
  Input,
  Label,
  SearchField,
} from 'react-aria-components'
import { saveFile } from '../drafts/hand-over.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure, Loading } from '../shared/notice.tsx'
import type { Part } from './parts.ts'

const words = text.about.parts
/** What checks the list is only fetched with it. */
const reading = () => import('./parts.ts')

/** Everything that the app holds of other people's work, with the words of each licence. */
export function PartsList() {
  const [shown, setShown] = useState(false)
  const parts = useQuery({ queryKey: ['parts'], queryFn: async () => (await reading()).readParts(), enabled: shown })
  const save = useMutation({
    mutationFn: async () => {
      const bill = await (await reading()).readBill()
      if (bill !== null) saveFile(new File([bill], words.file, { type: 'application/json' }))
    },
  })
  return (
    <section aria-labelledby="about-parts">
      <h2 id="about-parts">{words.title}</h2>
      <p className="prose">{words.lead}</p>
      {!shown && (
        <div>
          <Button onPress={() => setShown(true)}>{words.show}</Button>
        </div>
      )}
      {parts.isLoading && <Loading>{words.loading}</Loading>}
      {parts.isError && (
        <Failure what={text.frame.couldNotOpen} error={parts.error} again={() => void parts.refetch()} />
      )}
      {parts.data === null && <p>{words.none}</p>}
      {parts.data && (
        <>
          <div>
            <Button onPress={() => save.mutate()}>{words.save}</Button>
          </div>
          {save.isError && <Failure what={text.frame.couldNotOpen} error={save.error} />}
          <Filtered parts={parts.data} />
        </>
      )}
    </section>
  )
}

function Filtered({ parts }: { parts: Part[] }) {
  const [filter, setFilter] = useState('')
  const wanted = filter.trim().toLowerCase()
  const shown = parts.filter((part) => `${part.name} ${part.licence}`.toLowerCase().includes(wanted))
  return (
    <>
      <SearchField className="field parts-filter" value={filter} onChange={setFilter}>
        <Label>{words.filterOf}</Label>
        <Input />
      </SearchField>
      <p className="quiet small" role="status">
        {shown.length === 0 ? words.nothing : words.count(shown.length)}
      </p>
      <div className="parts">
        {shown.map((part) => (
          <PartLine key={`${part.name}@${part.version}`} part={part} />
        ))}
      </div>
    </>
  )
}

function PartLine({ part }: { part: Part }) {
  return (
    <Disclosure className="part">
      <Heading level={3}>
        <AriaButton slot="trigger" className="part-button">
          <ChevronRight size={14} aria-hidden="true" />
          <span className="part-name">{part.name}</span>
          <span className="quiet small">{part.version}</span>
          <span className="quiet small">{part.licence}</span>
        </AriaButton>
      </Heading>
      <DisclosurePanel>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys */}
        <pre tabIndex={0} role="region" aria-label={words.licenceOf(part.name)}>
          {part.text || words.noText(part.licence)}
        </pre>
      </DisclosurePanel>
    </Disclosure>
  )
}
