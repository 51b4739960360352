import { describe, expect, test } from 'vitest'
import type { IntakeItem, Progress } from '../../../casebook/intake/intake-item.ts'
import { readSourcesInWorker } from '../../../casebook/intake/worker.ts'
import { makeMail, makeMbox } from './make-mail.ts'
import { file, fixture, readAll } from './read.ts'

const many = makeMbox(
  Array.from({ length: 1000 }, (_, i) => makeMail({ id: `<${i}@x>`, body: `letter ${i}\n${'words '.repeat(i % 50)}` })),
)

async function inWorker(...args: Parameters<typeof readSourcesInWorker>): Promise<IntakeItem[]> {
  const items: IntakeItem[] = []
  for await (const batch of readSourcesInWorker(...args)) items.push(...batch)
  return items
}

describe('reading in a thread', () => {
  test('gives what reading here gives', async () => {
    const sources = [
      file('many.mbox', many),
      { path: fixture('letters-by-zip.zip') },
      { path: fixture('scan-by-chromium.pdf') },
    ]
    const plain = (items: IntakeItem[]) =>
      items.map((item) =>
        item.kind === 'problem'
          ? item
          : { ...item, original: { ...item.original, bytes: Buffer.from(item.original.bytes).toString('hex') } },
      )
    expect(plain(await inWorker(sources))).toEqual(plain((await readAll(sources)).items))
  })

  test('tells how far it is, to the end', async () => {
    const told: Progress[] = []
    await inWorker([file('many.mbox', many), file('a.eml', makeMail())], {
      onProgress: (progress) => told.push(progress),
    })
    expect(told.at(-1)).toMatchObject({
      filesDone: 2,
      filesAll: 2,
      letters: 1001,
      problems: 0,
      bytesDone: many.length + makeMail().length,
    })
    expect(told.at(-1)!.bytesAll).toBe(told.at(-1)!.bytesDone)
    for (const [i, progress] of told.entries())
      expect(progress.bytesDone).toBeGreaterThanOrEqual(told[i - 1]?.bytesDone ?? 0)
  })

  test('waits for the one who takes the batches, and ends when they go', async () => {
    let batches = 0
    for await (const batch of readSourcesInWorker([file('many.mbox', many)])) {
      batches++
      expect(batch.length).toBeLessThanOrEqual(256)
      if (batches === 2) break
    }
    expect(batches).toBe(2)
  })

  test('stops when it is told to', async () => {
    const stop = new AbortController()
    const reading = (async () => {
      for await (const batch of readSourcesInWorker([file('many.mbox', many)], { signal: stop.signal }))
        if (batch.length > 0) stop.abort(new Error('enough'))
    })()
    await expect(reading).rejects.toThrow('enough')
    await expect(inWorker([file('many.mbox', many)], { signal: stop.signal })).rejects.toThrow('enough')
  })
})
