import { resolve } from 'node:path'
import type { ParseArgsOptionsConfig } from 'node:util'
import { BUNDLE_FORMS, type BundleForm, type BundlePreview } from '../../core/model/bundle.ts'
import { UsageError, type Call, type Client, type Command, type Values } from '../command.ts'
import { table } from '../table.ts'
import { count, widthOn } from '../words.ts'
import { whole } from '../which-case.ts'

const options = {
  to: { type: 'string' },
  list: { type: 'boolean' },
  'leave-out': { type: 'string', multiple: true },
  'no-attachments': { type: 'boolean' },
  'no-originals': { type: 'boolean' },
  'with-notes': { type: 'boolean' },
  'with-drafts': { type: 'boolean' },
  'hide-address': { type: 'boolean' },
  hide: { type: 'string', multiple: true },
  show: { type: 'string', multiple: true },
} as const satisfies ParseArgsOptionsConfig

const words = (values: Values, name: string): string[] =>
  (Array.isArray(values[name]) ? values[name] : []).filter((value) => typeof value === 'string')

function formOf(file: string): BundleForm {
  const ending = file.split('.').at(-1)?.toLowerCase()
  const form = BUNDLE_FORMS.find((one) => one === ending)
  if (form) return form
  throw new UsageError(`${file} has no ending that can be written: choose one of .${BUNDLE_FORMS.join(', .')}`)
}

/** What goes in by the options; `--leave-out 4` names an entry by its number in the case. */
async function choicesOf(client: Client, caseId: string, values: Values) {
  const out = words(values, 'leave-out')
  const { entries } = out.length > 0 ? await client.case.get({ id: caseId }) : { entries: [] }
  return {
    leaveOut: out.map((n) => {
      const entry = entries.find((one) => String(one.n) === n || one.id === n)
      if (entry) return entry.id
      throw new UsageError(`the case has no entry ${n}: --leave-out takes numbers as \`foi case\` lists them`)
    }),
    attachments: values['no-attachments'] !== true,
    originals: values['no-originals'] !== true,
    notes: values['with-notes'] === true,
    drafts: values['with-drafts'] === true,
    hideAddress: values['hide-address'] === true,
    hide: words(values, 'hide'),
    show: words(values, 'show'),
  }
}

function listed(preview: BundlePreview, call: Call): string {
  const rows = preview.documents.map((one) => [String(one.n), one.dateWords, one.story, one.who])
  const files = preview.documents.flatMap((one) => one.files.map((file) => ({ n: one.n, ...file })))
  const lines = (title: string, list: readonly string[]): string[] => (list.length > 0 ? ['', title, ...list] : [])
  return [
    preview.title,
    '',
    table(rows, [{ right: true }, { right: true }, { grows: true }, {}], widthOn(call.stdout)),
    ...lines(
      'Files',
      files.map(
        (file) =>
          `  ${file.n}  ${file.name}${file.leftOutBecause === null ? '' : ` (stays out: ${file.leftOutBecause})`}`,
      ),
    ),
    ...lines(
      'Stays out',
      preview.leftOut.map((one) => `  ${one.dateWords}  ${one.story} (${one.why})`),
    ),
    ...lines(
      'Taken out',
      preview.hidden.map((one) => `  ${one.words} (${one.out ? count(one.times, 'place') : 'stays'})`),
    ),
    ...lines(
      'Know before it goes out',
      preview.warnings.map((one) => `  ${one}`),
    ),
  ].join('\n')
}

export const exportCommand: Command = {
  name: 'export',
  usage:
    'export ID --to FILE [--list] [--leave-out N]... [--no-attachments] [--no-originals] [--with-notes] [--with-drafts] [--hide-address] [--hide WORDS]... [--show WORDS]...',
  summary:
    'Write a case for others: .zip (evidence bundle), .pdf, .html, .ics or .json by the ending; --list shows what would go in',
  options,
  async run(call) {
    const [given, ...more] = call.positionals
    const to = call.values['to']
    if (given === undefined || more.length > 0) throw new UsageError("say which case: a case's id")
    if (typeof to !== 'string' && call.values['list'] !== true)
      throw new UsageError('say where it goes: --to FILE; or --list, to see what would go in')
    const form = typeof to === 'string' ? formOf(to) : null
    const client = await call.client()
    const caseId = await whole(client, given)
    const choices = await choicesOf(client, caseId, call.values)
    if (typeof to !== 'string' || form === null || call.values['list'] === true) {
      const preview = await client.bundle.preview({ caseId, choices })
      return call.print(preview, () => listed(preview, call))
    }
    const path = resolve(to)
    const { bytes, documents, sha256 } = await client.bundle.make({ caseId, choices, form, path })
    call.print({ file: path, form, bytes, documents, sha256 }, () => {
      const size = bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
      return `${count(documents, 'document')} in ${path}, ${size}.\nSHA-256 ${sha256}`
    })
  },
}
