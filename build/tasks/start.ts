import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildRenderer, buildShell } from '../build-app.ts'
import { hasDisplay, isRootOnLinux } from '../display.ts'
import { downloadElectron } from '../download-electron.ts'
import { type ElectronBinary, electronCommand, findElectron } from '../electron-binary.ts'
import { ROOT } from '../run-command.ts'

// Opens the app: in Electron where a binary and a display are found, else in the web shell. `--web` asks for the web shell;
// `--casebook DIR` and `--today YYYY-MM-DD` go to either.
const args = process.argv.slice(2).filter((one) => one !== '--web')
const OPENED = 'FOI Desk is open.'
const SAID_WHY = 3

type Choice = { readonly electron: ElectronBinary } | { readonly why: string }

async function choose(): Promise<Choice> {
  if (process.argv.includes('--web')) return { why: 'You asked for the browser' }
  if (!hasDisplay()) return { why: 'There is no display here for a window' }
  const chosenRuntime = Boolean(process.env['ELECTRON_OVERRIDE_DIST_PATH'])
  if (isRootOnLinux() && !chosenRuntime) return { why: "Electron's sandbox does not work for root" }
  const electron = findElectron() ?? (!chosenRuntime && (await downloadElectron()) ? findElectron() : null)
  return electron ? { electron } : { why: 'There is no Electron on this machine' }
}

/** Opens the window and stays until it closes; false where Electron ended before it had opened one. */
async function openElectron(electron: ElectronBinary): Promise<boolean> {
  await buildShell(electron.sqlite)
  const command = electronCommand(electron)
  // A runtime of one's own choice under root is a developer's container: there the app runs without Chromium's process sandbox.
  const asRoot = isRootOnLinux() ? ['--no-sandbox'] : []
  if (asRoot.length > 0)
    console.log(
      'Running as root: Chromium cannot sandbox its processes here. Use an ordinary account for real letters.',
    )
  const child = spawn(command.file, [...asRoot, ...command.args, ...args], {
    cwd: ROOT,
    stdio: ['inherit', 'pipe', 'pipe'],
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  let opened = false
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    opened ||= chunk.toString().includes(OPENED)
    process.stdout.write(chunk)
  })
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000)
  })
  const code = await new Promise<number>((resolve) => {
    child.on('error', () => resolve(1))
    child.on('close', (status) => resolve(status ?? 1))
  })
  if (code !== 0)
    console.error(
      said
        .split('\n')
        .filter((line) => !/:(ERROR|WARNING|INFO):/.test(line))
        .join('\n')
        .trim(),
    )
  if (opened || code === SAID_WHY) process.exit(code)
  return code === 0
}

const renderer = buildRenderer()
const choice = await choose()
await renderer
let why = 'why' in choice ? choice.why : ''
if ('electron' in choice) {
  if (await openElectron(choice.electron)) process.exit(0)
  why = 'Electron could not open a window'
}
console.log(`${why}: FOI Desk opens in your browser instead.`)
const web = spawn(process.execPath, [join(ROOT, 'web', 'main.ts'), ...args], { cwd: ROOT, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => web.kill(signal))
web.on('exit', (code) => process.exit(code ?? 1))
