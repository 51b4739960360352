import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link2, X } from 'lucide-react'
import type { CaseLink } from '../../core/contract/arrange.ts'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'
import { caseRoute, formatRoute } from '../routing/route.ts'
import { Button } from '../shared/button.tsx'

const words = text.casework.link

/** Cases that this one is linked with, each with how; nothing where there is none. */
export function CaseLinks() {
  const { case: c } = useCase()
  const { calls } = useApi()
  const links = useQuery(calls.arrange.links.queryOptions({ input: { caseId: c.id } }))
  if (!links.data || links.data.length === 0) return null
  return (
    <ul className="case-links" aria-label={words.list}>
      {links.data.map((link) => (
        <LinkLine key={link.caseId} link={link} />
      ))}
    </ul>
  )
}

function LinkLine({ link }: { link: CaseLink }) {
  const { case: c } = useCase()
  const { calls } = useApi()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const unlink = useMutation(
    calls.arrange.unlink.mutationOptions({
      onSuccess: async () => {
        announce(words.removed)
        // What has the focus goes away with the link.
        document.querySelector<HTMLElement>('.case-head h1')?.focus()
        await queries.invalidateQueries({ queryKey: calls.arrange.key() })
      },
    }),
  )
  return (
    <li>
      <Link2 size={14} aria-hidden="true" />
      <span>{(link.way === 'to' ? words.kinds : words.back)[link.kind]}</span>
      <a href={formatRoute(caseRoute(link.caseId))}>{link.title}</a>
      <Button
        icon
        aria-label={words.remove(link.title)}
        onPress={() => unlink.mutate({ caseId: c.id, other: link.caseId })}
      >
        <X size={14} aria-hidden="true" />
      </Button>
    </li>
  )
}
