import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished, type TestContext } from 'vitest'
import { temporaryFolder } from './temporary-folder.ts'

const mount = (...args: string[]): void => void execFileSync('mount', args, { stdio: 'ignore' })

/** A disk of its own in memory, or a skipped test where this machine lets nobody make one. */
export function smallDisk(context: TestContext, size: string): string {
  const dir = join(temporaryFolder(), 'disk')
  mkdirSync(dir)
  try {
    mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', dir)
  } catch {
    context.skip('needs to mount a small disk, which only root may')
  }
  onTestFinished(() => {
    try {
      execFileSync('umount', ['-l', dir], { stdio: 'ignore' })
    } catch {
      // The test took it out itself.
    }
  })
  return dir
}

export const remount = (disk: string, options: string): void => mount('-o', `remount,${options}`, disk)
/** As a stick that is pulled out: the place is there and empty, what was open lives on without a name. */
export const pullOut = (disk: string): void => void execFileSync('umount', ['-l', disk], { stdio: 'ignore' })
