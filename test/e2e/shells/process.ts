import type { ChildProcess } from 'node:child_process'
import { within } from '../within.ts'

/** Longest that a program may take to say something, and to end, in milliseconds. */
const TO_SAY = 30_000
const TO_END = 20_000

/** A program that a test has started, of which nothing is waited for without end. */
export interface Started {
  /** All that it has said so far. */
  said(): string
  /** What it says first that is of this form; rejects where it ends before, or takes too long. */
  hear(words: RegExp, what: string): Promise<string>
  /** Asks it to end and waits until it has; where it does not, it is killed, and the rejection says so. */
  end(signal?: NodeJS.Signals): Promise<void>
  /** Hears where it ends though nobody asked it to. */
  onEnd(listener: (why: string) => void): void
}

/** Follows a program from its start on: its output goes through pipes. */
export function follow(name: string, child: ChildProcess): Started {
  let said = ''
  let isAsked = false
  const listeners = new Set<() => void>()
  const tail = (): string => `having said: ${said.slice(-2000) || 'nothing'}`
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      for (const listener of listeners) listener()
    })
  const ended = new Promise<string>((resolve, reject) => {
    child.once('error', reject)
    const tell = (code: number | null, signal: string | null) => resolve(`${name} ended (${code ?? signal}), ${tail()}`)
    if (child.exitCode !== null || child.signalCode !== null) tell(child.exitCode, child.signalCode)
    child.once('close', tell)
    // Its last words are waited for, but not whoever it leaves behind with its pipes.
    child.once('exit', (...how) => setTimeout(() => tell(...how), 1000))
  })
  ended.catch(() => {})

  /** What goes wrong is told with what the program said; nothing of it is left behind. */
  const told = <T>(patience: number, what: string, work: Promise<T>): Promise<T> =>
    within(patience, `${name.replace(/^The /, 'the ')} ${what}`, work).catch((error: Error) => {
      const message = error.message.includes(tail()) ? error.message : `${error.message} (${tail()})`
      child.kill('SIGKILL')
      throw new Error(message, { cause: error })
    })

  return {
    said: () => said,
    hear(words, what) {
      const found = new Promise<string>((resolve, reject) => {
        const listen = (): void => {
          const [first] = words.exec(said) ?? []
          if (first !== undefined) resolve(first)
        }
        listeners.add(listen)
        listen()
        ended.then((why) => reject(new Error(`${why}, before it ${what}.`)), reject)
      })
      return told(TO_SAY, what, found)
    },
    async end(signal) {
      isAsked = true
      if (signal) child.kill(signal)
      await told(TO_END, `had ended${signal ? ` at ${signal}` : ''}`, ended)
    },
    onEnd(listener) {
      const tell = (why: string): void => {
        if (!isAsked) listener(why)
      }
      void ended.then(tell, (error: Error) => tell(error.message))
    },
  }
}
