import { createRouterClient } from '@orpc/server'
import { openCasebook } from '../../casebook/casebook.ts'
import { addDays } from '../../core/calendar/civil-day.ts'

const AUTHORITY = 'Elmsworth District Council'

/** A mailbox of one matter that never ends: a request, then letters to and fro under one reference. */
function mailboxOf(letters: number): string {
  const parts = Array.from({ length: letters }, (_, n) => {
    const on = addDays('2019-01-07', n * 2)
    const [year, month, day] = on.split('-').map(Number)
    const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day, 9, 30)).toUTCString().replace('GMT', '+0000')
    const mine = n % 2 === 0
    const me = 'Rowan Castleton <rowan@castleton.example>'
    const them = `${AUTHORITY} <foi@elmsworth.example>`
    const words =
      n === 0
        ? 'Dear Elmsworth District Council,\n\nUnder the Freedom of Information Act 2000 please send me:\n\n1. the number of empty garages that you own;\n2. what was spent on each in 2018.\n\nYours faithfully,\n\nRowan Castleton'
        : mine
          ? `Dear Ms Fenwick,\n\nI write about my request EDC-2019-0417. You said on ${on} that the figures of ward ${n} were being checked. When will they come?\n\nYours sincerely,\n\nRowan Castleton`
          : `Dear Mr Castleton,\n\nOur reference: EDC-2019-0417\n\nThank you for your letter about your request. The figures of ward ${n} are being checked and we will write again when this is done.\n\nYours sincerely,\n\nPhilippa Fenwick\nInformation Officer`
    const subject = n === 0 ? 'Freedom of Information request: empty garages' : 'Re: empty garages (EDC-2019-0417)'
    const answers =
      n === 0 ? '' : `In-Reply-To: <${n - 1}@bench.example>\nReferences: <0@bench.example> <${n - 1}@bench.example>\n`
    return `From bench@bench.example ${date}\nFrom: ${mine ? me : them}\nTo: ${mine ? them : me}\nDate: ${date}\nSubject: ${subject}\nMessage-ID: <${n}@bench.example>\n${answers}Content-Type: text/plain; charset=utf-8\n\n${words}\n`
  })
  return parts.join('\n')
}

/** Brings a case of so many letters into a casebook; gives its id. */
export async function addLongCase(dir: string, settingsDir: string, letters: number, mailbox: string): Promise<string> {
  const { writeFileSync } = await import('node:fs')
  writeFileSync(mailbox, mailboxOf(letters))
  const casebook = await openCasebook({ dir, shell: 'cli', settingsDir })
  const client = createRouterClient(casebook.router, { context: casebook.context })
  await client.import.bringPaths({ paths: [mailbox] })
  const cases = await client.case.list()
  await casebook.close()
  const found = cases.find((one) => one.authority === AUTHORITY)
  if (!found) throw new Error('The long case was not made.')
  return found.id
}
