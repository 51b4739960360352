import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { opened } from '../opened.ts'
import { temporaryFolder } from '../temporary-folder.ts'

it('a draft survives kill -9 in the middle of typing: every stroke that was kept is there', async () => {
  const dir = temporaryFolder()
  const typing = spawn(process.execPath, [join(import.meta.dirname, 'typing.ts'), dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  const lines = (): string[] => said.split('\n').slice(0, -1)
  await new Promise<void>((resolve, reject) => {
    typing.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (lines().length > 20 && typing.kill('SIGKILL')) resolve()
    })
    typing.once('exit', (code) => reject(new Error(`typing ended by itself (${code})`)))
  })
  if (typing.signalCode === null) await once(typing, 'exit').catch(() => {})
  const [id = '', ...strokes] = lines()
  const last = Number(strokes.at(-1))

  const { client } = await opened({ dir, today: '2031-04-01' })
  const { body } = await client.draft.get({ id })
  const kept = Number(body.split(' ').at(-1))
  expect(last).toBeGreaterThanOrEqual(20)
  // The stroke that was being kept when the process died may be there too.
  expect(kept - last === 0 || kept - last === 1, `kept ${kept}, said ${last}`).toBe(true)
  expect(body).toBe(`${'word '.repeat(kept)}${kept}`)
  expect((await client.draft.versions({ id })).length).toBe(1)
})
