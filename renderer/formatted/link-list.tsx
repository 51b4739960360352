import { useMutation, useQuery } from '@tanstack/react-query'
import { ExternalLink } from 'lucide-react'
import { useState } from 'react'
import { linkDoubts, mayOpenOutside, placeOf } from '../../core/plain-sight/link-doubts.ts'
import { useApi } from '../api/api.tsx'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { PlainSight } from '../shared/plain-sight.tsx'
import './formatted.css'

export interface ShownLink {
  words: string
  address: string
}

const words = text.formatted
const FIRST = 6
const parse = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null)

/** Where the links of a letter really lead. Nothing opens before its whole address was in sight. */
export function LinkList({ links, numbered = false }: { links: readonly ShownLink[]; numbered?: boolean }) {
  const [all, setAll] = useState(false)
  if (links.length === 0) return null
  const shown = all ? links : links.slice(0, FIRST)
  return (
    <section className="links" aria-label={words.linksTitle}>
      <h3>{words.linksTitle}</h3>
      <ol>
        {shown.map((link, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- links have no name of their own; their order never changes
          <LinkLine key={i} link={link} n={numbered ? i + 1 : null} />
        ))}
      </ol>
      {shown.length < links.length && (
        <Button bare onPress={() => setAll(true)}>
          {words.more(links.length - shown.length)}
        </Button>
      )}
    </section>
  )
}

function LinkLine({ link, n }: { link: ShownLink; n: number | null }) {
  const { client, calls } = useApi()
  const announce = useAnnounce()
  const info = useQuery(calls.app.info.queryOptions())
  const open = useMutation({
    mutationFn: () => client.app.openLink({ address: link.address }),
    onSuccess: ({ opened }) => opened && announce(words.opened),
  })
  const copy = useMutation({
    mutationFn: () => navigator.clipboard.writeText(link.address),
    onSuccess: () => announce(words.copied),
  })
  const url = parse(link.address)
  const place = url ? placeOf(url) : link.address
  const mayOpen = mayOpenOutside(link.address, parse)
  const isMail = url?.protocol === 'mailto:'
  return (
    <li className="link-line">
      {n !== null && <span className="quiet small">{words.linkNumber(n)}</span>}
      <span className="link-where">
        {link.words !== '' && link.words !== link.address && (
          <>
            <PlainSight>{link.words}</PlainSight> <span className="quiet small">{words.leadsTo}</span>{' '}
          </>
        )}
        <strong>
          <PlainSight>{place}</PlainSight>
        </strong>
        <span className="link-address">
          <PlainSight>{url?.href ?? link.address}</PlainSight>
        </span>
        {linkDoubts(link.words, link.address, parse).map((doubt) => (
          <span key={doubt} className="link-doubt">
            {words.doubts[doubt]}
          </span>
        ))}
        {!mayOpen && <span className="quiet small">{words.notFromHere}</span>}
        {open.isError && <Failure what={words.openFailed} error={open.error} />}
      </span>
      <span className="link-acts">
        <Button bare aria-label={words.copyOf(place)} onPress={() => copy.mutate()}>
          {words.copy}
        </Button>
        {mayOpen && !isMail && info.data?.shell === 'electron' && (
          <Button bare aria-label={words.openOf(place)} isDisabled={open.isPending} onPress={() => open.mutate()}>
            {words.open}
          </Button>
        )}
        {mayOpen && !isMail && info.data?.shell === 'web' && (
          <a
            className="button bare"
            href={link.address}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={words.openTabOf(place)}
          >
            <ExternalLink size={14} aria-hidden="true" /> {words.openTab}
          </a>
        )}
      </span>
    </li>
  )
}
