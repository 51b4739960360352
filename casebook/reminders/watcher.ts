/** Who shows a notice: a process, told from another that later has the same number by a token of its own. */
export interface Watcher {
  readonly pid: number
  readonly token: string
}

export const nameOf = (watcher: Watcher): string => `${watcher.pid}:${watcher.token}`

/** Longer than any desktop takes to accept a notice; a claim that old was abandoned, whoever has that process number now. */
const CLAIM_LASTS = 10 * 60_000

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** True where the process that claimed a showing can no longer finish it. `me` is asked only about claims that are not its own. */
export function isAbandoned(
  claim: { by: string; at: number },
  me: Watcher,
  now: number,
  running: (pid: number) => boolean = isRunning,
): boolean {
  if (claim.by === nameOf(me)) return false
  if (Math.abs(now - claim.at) > CLAIM_LASTS) return true
  const pid = Number(claim.by.slice(0, claim.by.indexOf(':')))
  return pid === me.pid || !running(pid)
}
