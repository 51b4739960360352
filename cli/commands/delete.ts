import { createInterface } from 'node:readline/promises'
import type { CaseDeletion } from '../../core/contract/case.ts'
import { UsageError, type Call, type Command } from '../command.ts'
import { count } from '../words.ts'
import { whole } from '../which-case.ts'

/** What goes and what stays, one line each. */
function goes(found: CaseDeletion, takeOut: boolean): string[] {
  const parts = [
    count(found.entries, 'letter'),
    found.files > 0 && count(found.files, 'attached file'),
    found.notes > 0 && count(found.notes, 'note'),
    found.drafts > 0 && count(found.drafts, 'draft'),
    found.reminders > 0 && count(found.reminders, 'reminder'),
  ].filter((part) => part !== false)
  const snapshots = count(found.snapshots.length, 'snapshot')
  return [
    `${found.title}${found.authority ? `, ${found.authority}` : ''}`,
    `  goes for good: ${parts.join(', ')}, and its past in the history`,
    ...(found.shared > 0 ? [`  stays: ${count(found.shared, 'letter')} that also stand in another case`] : []),
    ...(found.sharedFiles > 0
      ? [`  stays: ${count(found.sharedFiles, 'file')} in which letters of other cases came, too`]
      : []),
    ...(found.snapshots.length > 0
      ? [
          takeOut
            ? `  is taken out of ${snapshots}; one that cannot be read is deleted`
            : `  stays in ${snapshots} (--snapshots takes it out of them)`,
        ]
      : []),
    ...found.damagedCopies.map((path) => `  may stay in ${path}, kept from an earlier recovery`),
  ]
}

async function agreed(call: Call, found: CaseDeletion): Promise<boolean> {
  if (call.values['yes'] === true) return true
  if (!('isTTY' in call.stdin) || !call.stdin.isTTY) {
    throw new UsageError('this cannot be undone: answer at a terminal, or say --yes')
  }
  const asking = createInterface({ input: call.stdin, output: process.stderr })
  try {
    return (await asking.question(`This cannot be undone. Type ${found.id} to delete the case: `)).trim() === found.id
  } finally {
    asking.close()
  }
}

export const deleteCommand: Command = {
  name: 'delete',
  usage: 'delete ID [--snapshots] [--yes]',
  summary: 'Delete a case for good, from the snapshots too if asked; it says what goes and asks first',
  options: { snapshots: { type: 'boolean' }, yes: { type: 'boolean' } },
  async run(call) {
    const [given, ...more] = call.positionals
    if (given === undefined || more.length > 0) throw new UsageError('say which case: one ID')
    const client = await call.client()
    const found = await client.case.deletion({ id: await whole(client, given) })
    const takeOut = call.values['snapshots'] === true
    for (const line of goes(found, takeOut)) call.say(line)
    if (!(await agreed(call, found))) return call.say('Nothing was deleted.')
    const done = await client.case.delete({ id: found.id, snapshots: takeOut ? 'remove' : 'keep' })
    call.print(done, () => {
      const out = [
        done.rewritten > 0 && `taken out of ${count(done.rewritten, 'snapshot')}`,
        done.dropped > 0 && `${count(done.dropped, 'unreadable snapshot')} deleted`,
      ].filter((part) => part !== false)
      const rest = done.unfinished === null ? '' : `\nThe rest is removed at the next opening: ${done.unfinished}`
      return `Deleted: ${count(done.entries, 'letter')}, ${count(done.originals, 'original')}${out.length > 0 ? `; ${out.join(', ')}` : ''}.${rest}`
    })
  },
}
