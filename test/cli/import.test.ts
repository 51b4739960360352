import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { main, type Streams } from '../../cli/main.ts'
import { mailbox } from '../casebook/import/weirs.ts'
import { temporaryFolder } from '../casebook/temporary-folder.ts'

/** `foi` whose stderr is a terminal or not; `onLine` hears what is written there. */
async function foi(args: string[], isTTY: boolean, onLine: (line: string) => void = () => undefined) {
  const stdout = new PassThrough()
  const stderr = Object.assign(new PassThrough(), { isTTY, columns: 40 })
  let said = ''
  stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    onLine(chunk.toString())
  })
  const status = await main(args, { stdin: Readable.from([]), stdout, stderr } as unknown as Streams)
  stdout.end()
  return { status, said, out: (await stdout.toArray()).map(String).join('') }
}

async function given(letters: number): Promise<{ file: string; casebook: string[] }> {
  const dir = temporaryFolder()
  const file = join(dir, 'weirs.mbox')
  writeFileSync(file, new Uint8Array(await mailbox(letters, 200).arrayBuffer()))
  return { file, casebook: ['--casebook', join(dir, 'casebook'), '--today', '2031-05-06'] }
}

test('progress is one line of a terminal, within its width and gone at the end; nothing of it elsewhere', async () => {
  const { file, casebook } = await given(600)
  const shown = await foi(['import', file, ...casebook, '--json'], true)
  expect(shown.status).toBe(0)
  const lines = shown.said.split('\r\u001B[K')
  expect(lines.slice(1).filter((line) => line !== '')[0]).toMatch(/^(?:Reading|Keeping)… [\d,]+ letters/)
  expect(lines.at(-1)).toBe('')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(40)
  expect(JSON.parse(shown.out)).toMatchObject({ entries: 600 })

  const quiet = await foi(['import', file, ...casebook], false)
  expect(quiet).toMatchObject({ status: 0, said: '' })
})

test('Ctrl-C stops it, says what is in, and leaves a casebook that the same import goes on with', async () => {
  const { file, casebook } = await given(2600)
  let pressed = false
  const stopped = await foi(['import', file, ...casebook], true, (line) => {
    if (pressed || !line.includes('letters')) return
    pressed = true
    process.emit('SIGINT')
  })
  expect(stopped.status).toBe(1)
  const [, kept] = /Stopped: (nothing was kept|[\d,]+ letters are in)/.exec(stopped.said) ?? []
  const before = kept === 'nothing was kept' ? 0 : Number(kept?.split(' ')[0]?.replace(',', ''))
  expect(process.listenerCount('SIGINT')).toBe(0)
  const again = await foi(['import', file, ...casebook, '--json'], false)
  expect(JSON.parse(again.out)).toMatchObject({ entries: 2600 - before, duplicates: before })
})
