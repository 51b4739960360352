import { spawn, spawnSync } from 'node:child_process'

/** What is missing to see the desktop's notices, or null. */
export function noticesLack(): string | null {
  if (!process.env['DBUS_SESSION_BUS_ADDRESS']) return 'a session bus (run under dbus-run-session)'
  return spawnSync('which', ['dbus-monitor']).status === 0 ? null : 'dbus-monitor'
}

export interface Eavesdropper {
  /** Everything that was asked of the desktop's notifier, as dbus-monitor writes it. */
  heard(): string
  stop(): void
}

/** Listens on the session bus to what the desktop is asked to show. */
export async function listenForNotices(): Promise<Eavesdropper> {
  const monitor = spawn('dbus-monitor', ['--session', "interface='org.freedesktop.Notifications',member='Notify'"], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let heard = ''
  const listening = new Promise<void>((resolve) => monitor.stdout.once('data', () => resolve()))
  monitor.stdout.on('data', (chunk: Buffer) => (heard += chunk.toString()))
  await listening
  return { heard: () => heard, stop: () => monitor.kill() }
}
