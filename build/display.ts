import { existsSync } from 'node:fs'

/** Whether a window could be shown here: on Linux where an X or Wayland display answers to its name, elsewhere always. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env): boolean {
  if (process.platform !== 'linux') return true
  if (env['WAYLAND_DISPLAY']) return true
  const local = /^:(\d+)/.exec(env['DISPLAY'] ?? '')?.[1]
  return local === undefined ? Boolean(env['DISPLAY']) : existsSync(`/tmp/.X11-unix/X${local}`)
}

/** Chromium keeps its own sandbox from working for root on Linux, and then does not start at all. */
export function isRootOnLinux(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0
}
