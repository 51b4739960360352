import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildRenderer, buildShell } from '../build-app.ts'
import { hasDisplay } from '../display.ts'
import { findElectron } from '../electron-binary.ts'
import { ROOT, runTool } from '../run-command.ts'

// The end-to-end runs, in Chromium and in real Electron, each where it is to be had; says what it lacks. Where there is no
// display but a virtual one, it is borrowed, with a message bus of its own.
const args = process.argv.slice(2)
const has = (command: string) => spawnSync('which', [command]).status === 0

if (!hasDisplay() && has('xvfb-run') && !process.env['FOI_DESK_BORROWED_DISPLAY']) {
  const bus = has('dbus-run-session')
    ? ['dbus-run-session', `--config-file=${join(ROOT, 'test', 'e2e', 'bus.conf')}`, '--']
    : []
  // Without a reset, which each last window's going would bring, and which whoever comes just then finds no display in.
  const rest = ['-a', '-s', '-screen 0 1400x1000x24 -noreset', ...bus, process.execPath, import.meta.filename, ...args]
  const child = spawn('xvfb-run', rest, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, FOI_DESK_BORROWED_DISPLAY: '1' },
  })
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)))
  process.exit(code)
}

const electron = findElectron()
await buildRenderer()
if (electron) await buildShell(electron.sqlite)
const { code } = await runTool('vitest', ['run', '--config', 'vitest.e2e.config.ts', ...args])
process.exit(code)
