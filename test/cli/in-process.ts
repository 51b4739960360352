import { PassThrough, Readable } from 'node:stream'
import { main, type Streams } from '../../cli/main.ts'
import type { Ran } from './foi.ts'

/** `foi` within this process: the same words and status, without a start for every call. */
export async function foiHere(args: string[], given: { stdin?: string } = {}): Promise<Ran> {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const read = async (stream: PassThrough): Promise<string> => {
    stream.end()
    return (await stream.toArray()).map(String).join('')
  }
  const streams = { stdin: Readable.from([given.stdin ?? '']), stdout: out, stderr: err } as unknown as Streams
  const status = await main(args, streams)
  return { status, out: await read(out), err: await read(err) }
}
