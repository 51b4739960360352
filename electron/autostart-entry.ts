/** An argument as the Exec key of a desktop entry wants it: quoted, with what a shell or the entry itself would read escaped. */
function quoted(argument: string): string {
  const inner = argument.replaceAll(/["`$\\]/g, '\\$&').replaceAll('%', '%%')
  // The entry reads backslashes of its own before the quoting is read.
  return `"${inner.replaceAll('\\', '\\\\')}"`
}

/** A desktop entry (freedesktop.org) that starts the app at login without a window. */
export function autostartEntry(command: readonly string[]): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Version=1.0',
    'Name=FOI Desk',
    'Comment=Reminds you of the dates of your requests',
    `Exec=${command.map(quoted).join(' ')}`,
    'Icon=foi-desk',
    'Terminal=false',
    'StartupNotify=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')
}
