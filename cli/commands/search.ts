import type { SnippetPiece } from '../../core/contract/search.ts'
import { UsageError, type Command } from '../command.ts'
import { count, day, plain, styled, widthOn } from '../words.ts'
import { fit } from '../table.ts'

const text = (pieces: readonly SnippetPiece[]): string => pieces.map((piece) => piece.text).join('')

export const searchCommand: Command = {
  name: 'search',
  usage: 'search QUERY [--limit N]',
  summary:
    'Look through letters, attachments, notes and drafts: words, "phrases", -without, kind:refusal, section:40, before:DAY',
  options: { limit: { type: 'string' } },
  async run(call) {
    const q = call.positionals.join(' ').trim()
    if (q === '') throw new UsageError('say what to look for')
    const given = call.values['limit'] ?? '50'
    if (!/^\d{1,3}$/.test(String(given)) || Number(given) < 1 || Number(given) > 200) {
      throw new UsageError('--limit takes a number from 1 to 200')
    }
    // Typed in full: the last word is a word and not the beginning of one.
    const { hits, more, instead } = await (await call.client()).search.query({ q: `${q} `, limit: Number(given) })
    if (instead !== null) call.say(`Nothing for ${q}; this is for ${instead}.`)
    const json = hits.map((hit) => ({
      case: hit.caseId,
      entry: hit.n,
      kind: hit.kind ?? hit.what,
      date: hit.date,
      snippet: text(hit.snippet),
      what: hit.what,
      title: hit.caseTitle,
      entryId: hit.entryId,
      noteId: hit.noteId,
      heading: hit.heading,
    }))
    call.print(json, () => {
      if (hits.length === 0) return 'Nothing was found.'
      const style = styled(call.stdout)
      const lines = hits.map((hit) => {
        const head = [hit.caseId, hit.n === null ? hit.what : `${hit.n}`, day(hit.date), plain(hit.kind ?? hit.what)]
        const snippet = hit.snippet.map((p) => (p.hit ? style('bold', p.text) : p.text)).join('')
        return `${head.join('  ')}  ${hit.caseTitle}\n    ${fit(snippet, widthOn(call.stdout) * 2)}`
      })
      return [...lines, `${count(hits.length, 'place')}${more ? ', and there are more' : ''}.`].join('\n')
    })
  },
}
