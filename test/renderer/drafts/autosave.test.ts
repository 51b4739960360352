import { describe, expect, it } from 'vitest'
import { AT_MOST, autosave, PAUSE } from '../../../renderer/drafts/autosave.ts'

interface Words {
  body?: string
  subject?: string
}

/** Time that goes only when told to. */
function clock() {
  let now = 0
  let timers: { at: number; work: () => void }[] = []
  return {
    timers: {
      now: () => now,
      set: (work: () => void, wait: number) => {
        const timer = { at: now + wait, work }
        timers.push(timer)
        return timer
      },
      clear: (timer: unknown) => {
        timers = timers.filter((one) => one !== timer)
      },
    },
    async go(milliseconds: number) {
      const until = now + milliseconds
      for (;;) {
        const next = timers.filter((one) => one.at <= until).toSorted((a, b) => a.at - b.at)[0]
        if (!next) break
        now = next.at
        timers = timers.filter((one) => one !== next)
        next.work()
        await settle()
      }
      now = until
      await settle()
    },
    now: () => now,
  }
}
const settle = async () => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
}

describe('autosave', () => {
  it('saves once a pause is made, everything that was typed in one go', async () => {
    const time = clock()
    const saved: Words[] = []
    const saver = autosave<Words>(async (words) => void saved.push(words), time.timers)
    saver.add({ body: 'a' })
    await time.go(PAUSE - 1)
    saver.add({ body: 'ab' })
    saver.add({ subject: 's' })
    expect(saved).toEqual([])
    await time.go(PAUSE)
    expect(saved).toEqual([{ body: 'ab', subject: 's' }])
    expect(saver.waits()).toBe(false)
  })

  it('never keeps words longer than the most, however long one types without a pause', async () => {
    const time = clock()
    const saved: { body: string; at: number }[] = []
    const typed: { body: string; at: number }[] = []
    const saver = autosave<Words>(
      async ({ body }) => void saved.push({ body: body ?? '', at: time.now() }),
      time.timers,
    )
    for (let key = 1; key <= 100; key++) {
      typed.push({ body: 'x'.repeat(key), at: time.now() })
      saver.add({ body: 'x'.repeat(key) })
      await time.go(40)
    }
    await time.go(AT_MOST)
    for (const one of typed) {
      const first = saved.find(({ body }) => body.length >= one.body.length)
      expect((first?.at ?? Number.POSITIVE_INFINITY) - one.at).toBeLessThanOrEqual(AT_MOST)
    }
    expect(AT_MOST).toBeLessThan(1000)
  })

  it('sends what a failed save held with the next one, newer words winning', async () => {
    const time = clock()
    const saved: Words[] = []
    let fails = true
    const saver = autosave<Words>(async (words) => {
      if (fails) throw new Error('the disk is full')
      saved.push(words)
    }, time.timers)
    saver.add({ subject: 's', body: 'old' })
    await time.go(PAUSE)
    expect(saver.waits()).toBe(true)
    fails = false
    saver.add({ body: 'new' })
    await saver.flush()
    expect(saved).toEqual([{ subject: 's', body: 'new' }])
  })

  it('settles only when everything is kept, and says what went wrong where it is not', async () => {
    const time = clock()
    let fails = true
    const saver = autosave<Words>(async () => {
      if (fails) throw new Error('the disk is full')
    }, time.timers)
    saver.add({ body: 'typed' })
    await expect(saver.settle()).rejects.toThrow('the disk is full')
    await saver.flush()
    await expect(saver.settle()).rejects.toThrow('the disk is full')
    fails = false
    await saver.settle()
    expect(saver.waits()).toBe(false)
    await saver.settle()
  })

  it('saves one after the other', async () => {
    const time = clock()
    let running = 0
    let most = 0
    const ends: (() => void)[] = []
    const saver = autosave<Words>(async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise<void>((resolve) => ends.push(resolve))
      running -= 1
    }, time.timers)
    saver.add({ body: '1' })
    await time.go(PAUSE)
    saver.add({ body: '2' })
    await time.go(AT_MOST)
    expect(ends).toHaveLength(1)
    ends[0]?.()
    await settle()
    expect(ends).toHaveLength(2)
    ends[1]?.()
    await saver.flush()
    expect(most).toBe(1)
  })
})
