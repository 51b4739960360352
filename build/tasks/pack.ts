import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildRenderer, buildShell } from '../build-app.ts'
import { electronFolder, findElectron } from '../electron-binary.ts'
import { ROOT, runTool } from '../run-command.ts'

// The app as a folder that runs (`electron-builder --dir`): asar and fuses as in a release. A runtime that
// ELECTRON_OVERRIDE_DIST_PATH names makes a folder for tests only, which lies apart from what a user gets.
const forTests = Boolean(process.env['ELECTRON_OVERRIDE_DIST_PATH'])
const sqlite = forTests ? (findElectron()?.sqlite ?? 'node') : 'node'
const output = join('dist', forTests ? 'packed-for-tests' : 'packages')

await buildRenderer({ anew: true })
await buildShell(sqlite, { anew: true })
rmSync(join(ROOT, output), { recursive: true, force: true })

const config = sqlite === 'addon' ? 'electron-builder.tests.yml' : 'electron-builder.yml'
const args = ['--dir', '--publish', 'never', '--config', join('build', config), `-c.directories.output=${output}`]
if (forTests) args.push(`-c.electronDist=${electronFolder()}`)
const { code } = await runTool('electronBuilder', args)
if (code !== 0) process.exit(code)

const sizeOf = (path: string): number => {
  const stat = statSync(path)
  return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : stat.size
}
const mb = (path: string): string => `${(sizeOf(path) / 1e6).toFixed(1)} MB`
console.log(
  `dist/renderer: ${mb(join(ROOT, 'dist', 'renderer'))}, dist/electron: ${mb(join(ROOT, 'dist', 'electron'))}`,
)
/** Of it the app's own archive; the rest is Electron's. */
function archiveSize(folder: string): string {
  const archive = join(folder, 'resources', 'app.asar')
  return existsSync(archive) ? `, of it the app itself: ${mb(archive)}` : ''
}
for (const name of readdirSync(join(ROOT, output))) {
  const path = join(ROOT, output, name)
  if (statSync(path).isDirectory()) console.log(`${join(output, name)}: ${mb(path)}${archiveSize(path)}`)
}
