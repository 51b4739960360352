import { spawnSync } from 'node:child_process'
import type { ShownNotice } from '../core/model/reminder.ts'

const OSASCRIPT = 'on run argv\ndisplay notification (item 2 of argv) with title (item 1 of argv)\nend run'

interface Tool {
  file: string
  args: (notice: ShownNotice) => string[]
}

const TOOLS: Partial<Record<NodeJS.Platform, Tool>> = {
  linux: {
    file: 'notify-send',
    args: (notice) => [
      '--app-name=FOI Desk',
      `--urgency=${notice.urgent ? 'critical' : 'normal'}`,
      '--',
      notice.title,
      notice.body,
    ],
  },
  darwin: { file: 'osascript', args: (notice) => ['-e', OSASCRIPT, notice.title, notice.body] },
}

/** Shows a notice by the system's own notifier. Null where that took it, else why not, in one sentence. */
export function notifyBySystem(notice: ShownNotice, platform: NodeJS.Platform = process.platform): string | null {
  const tool = TOOLS[platform]
  if (!tool) return 'This system has no notifier that a command can use: leave out --notify, or use the desktop app.'
  const run = spawnSync(tool.file, tool.args(notice), { encoding: 'utf8', timeout: 20_000 })
  if (run.error)
    return `${tool.file} could not be started: install it (on most systems in the package libnotify), or leave out --notify.`
  if (run.status === 0) return null
  return `${tool.file} could not show it (${(run.stderr || `exit status ${run.status}`).trim()}): is a desktop session running?`
}
