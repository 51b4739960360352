import { homedir } from 'node:os'
import { join } from 'node:path'

export interface ScheduleFile {
  path: string
  text: string
}

/** Files that make the system run a command every quarter of an hour, and how to switch them on and off. */
export interface Schedule {
  files: ScheduleFile[]
  on: string[]
  off: string[]
}

const EVERY_MINUTES = 15
const UNIT = 'foi-desk-remind'
const LABEL = 'org.foi-desk.remind'

/** An argument in a systemd unit: quoted, with what systemd would fill in or escape kept as it is. */
const forSystemd = (argument: string): string =>
  `"${argument.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('%', '%%').replaceAll('$', '$$$$')}"`

const forXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function systemd(command: readonly string[], env: NodeJS.ProcessEnv): Schedule {
  const folder = join(env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'systemd', 'user')
  const service = [
    '[Unit]',
    'Description=FOI Desk: reminders that are due',
    '',
    '[Service]',
    'Type=oneshot',
    `ExecStart=${command.map(forSystemd).join(' ')}`,
    '',
  ]
  // Persistent: what fell into a time when the machine was off is made up for at once.
  const timer = [
    '[Unit]',
    'Description=FOI Desk: look for reminders every quarter of an hour',
    '',
    '[Timer]',
    `OnCalendar=*:0/${EVERY_MINUTES}`,
    'Persistent=true',
    '',
    '[Install]',
    'WantedBy=timers.target',
    '',
  ]
  return {
    files: [
      { path: join(folder, `${UNIT}.service`), text: service.join('\n') },
      { path: join(folder, `${UNIT}.timer`), text: timer.join('\n') },
    ],
    on: ['systemctl --user daemon-reload', `systemctl --user enable --now ${UNIT}.timer`],
    off: [`systemctl --user disable --now ${UNIT}.timer`],
  }
}

function launchd(command: readonly string[]): Schedule {
  const path = join(homedir(), 'Library', 'LaunchAgents', `${LABEL}.plist`)
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    '<dict>',
    '  <key>Label</key>',
    `  <string>${LABEL}</string>`,
    '  <key>ProgramArguments</key>',
    '  <array>',
    ...command.map((argument) => `    <string>${forXml(argument)}</string>`),
    '  </array>',
    '  <key>StartInterval</key>',
    `  <integer>${EVERY_MINUTES * 60}</integer>`,
    '  <key>RunAtLoad</key>',
    '  <true/>',
    '</dict>',
    '</plist>',
    '',
  ].join('\n')
  const domain = 'gui/$(id -u)'
  return {
    files: [{ path, text }],
    on: [`launchctl bootstrap ${domain} ${JSON.stringify(path)}`],
    off: [`launchctl bootout ${domain}/${LABEL}`],
  }
}

/** The schedule for a system, or null where it has none that a file can set. `command` is the words of the command line. */
export function scheduleFor(
  command: readonly string[],
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): Schedule | null {
  if (platform === 'linux') return systemd(command, env)
  return platform === 'darwin' ? launchd(command) : null
}
