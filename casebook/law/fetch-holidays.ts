import { CasebookError } from '../casebook-error.ts'

/** Where the government of the United Kingdom publishes its bank holidays. */
export const HOLIDAYS_ADDRESS = 'https://www.gov.uk/bank-holidays.json'

/** How the list is fetched: the address and the means, so that a test or another source can stand in. */
export interface HolidaysSource {
  address: string
  fetch: typeof globalThis.fetch
  /** Milliseconds after which it is given up. */
  patience?: number
}

export const governmentSource: HolidaysSource = {
  address: HOLIDAYS_ADDRESS,
  fetch: (input, init) => globalThis.fetch(input, init),
}

/** The list holds some 200 rows, about 60 kB; nothing a hundred times as long is it. */
const LONGEST = 5_000_000
const PATIENCE = 20_000

const asFile = 'you can download the file in a browser and bring it in here instead; nothing was changed.'

/**
 * Fetches the list as text: no cookie, no referrer, no redirect to another place. Called only after the user said yes.
 * Rejects with a `CasebookError` of one sentence.
 */
export async function fetchHolidays(source: HolidaysSource): Promise<string> {
  const signal = AbortSignal.timeout(source.patience ?? PATIENCE)
  try {
    const answer = await source.fetch(source.address, {
      signal,
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
    })
    if (!answer.ok)
      throw new CasebookError('unavailable', `${source.address} answered with the error ${answer.status}: ${asFile}`)
    return await textWithin(answer, source.address)
  } catch (error) {
    if (error instanceof CasebookError) throw error
    const why = signal.aborted ? 'took too long to answer' : 'could not be reached'
    throw new CasebookError('unavailable', `${source.address} ${why}: ${asFile}`, { cause: error })
  }
}

async function textWithin(answer: Response, address: string): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength
    if (size > LONGEST)
      throw new CasebookError('too-large', `What ${address} sends is too long to be the bank holidays: ${asFile}`)
    chunks.push(chunk)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}
