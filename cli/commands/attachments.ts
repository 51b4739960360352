import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CasebookError, errorCode } from '../../casebook/casebook-error.ts'
import type { AttachmentLook } from '../../core/contract/attachment.ts'
import { type Call, type Command, UsageError } from '../command.ts'
import { table } from '../table.ts'
import { widthOn } from '../words.ts'

interface Row extends AttachmentLook {
  hash: string
  saved: string | null
}

export const attachmentsCommand: Command = {
  name: 'attachments',
  usage: 'attachments ENTRY [--save DIR] [--warned]',
  summary:
    'What the files of a letter really are; --save writes them, --warned those with a warning, too, programs never',
  options: { save: { type: 'string' }, warned: { type: 'boolean' } },
  async run(call) {
    const [entry] = call.positionals
    if (entry === undefined)
      throw new UsageError('attachments needs the id of an entry, as `foi case ID --json` names it')
    const rows = await lookedAt(call, entry)
    call.print(rows, () => {
      if (rows.length === 0) return 'This letter has no attachments.'
      const lines = rows.map(({ name, what, verdict, why, saved }) => [
        name,
        what,
        saved === null ? { plain: '', warned: 'warning', refused: 'not handed out' }[verdict] : `saved as ${saved}`,
        why.join(' '),
      ])
      return table(lines, [{}, {}, {}, { grows: true }], widthOn(call.stdout))
    })
  },
}

/** Writes a file, never over one that is there. */
async function written(path: string, file: File): Promise<void> {
  try {
    await writeFile(path, new Uint8Array(await file.arrayBuffer()), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    const why = errorCode(error) === 'EEXIST' ? 'a file of that name is there' : errorCode(error)
    throw new CasebookError('unavailable', `${path} could not be written (${why}): name another folder.`, {
      cause: error,
    })
  }
}

async function lookedAt(call: Call, entry: string): Promise<Row[]> {
  const client = await call.client()
  const { attachments } = await client.entry.open({ id: entry })
  const folder = typeof call.values['save'] === 'string' ? call.values['save'] : null
  const warned = call.values['warned'] === true
  const rows: Row[] = []
  for (const hash of new Set(attachments.map((one) => one.hash))) {
    const look = await client.attachment.look({ entry, hash })
    const may = look.verdict === 'plain' || (look.verdict === 'warned' && warned)
    let saved: string | null = null
    if (folder !== null && may) {
      const { name, file } = await client.attachment.take({ entry, hash, warned })
      saved = join(folder, name)
      await written(saved, file)
    }
    rows.push({ ...look, hash, saved })
  }
  return rows
}
