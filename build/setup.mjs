// Runs on Node 20 with nothing installed: no imports but Node's own, no TypeScript.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether `node_modules` holds exactly what package-lock.json names: npm's own record of what it installed is compared
 * package by package, so neither a changed clock nor a fresh checkout misleads it.
 */
export function modulesAreCurrent(root) {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
    const installed = JSON.parse(readFileSync(record, 'utf8')).packages
    return Object.entries(wanted).every(([path, { version, optional }]) => {
      if (path === '') return true
      return installed[path] ? installed[path].version === version : optional === true
    })
  } catch {
    return false
  }
}

/** Installs what package-lock.json names; throws one sentence where that fails. */
export function installModules(root) {
  console.log('Installing packages (npm ci)…')
  const npm = process.env.npm_execpath
  const quiet = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const done = npm
    ? spawnSync(process.execPath, [npm, ...quiet], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', quiet, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (done.status !== 0) {
    throw new Error(
      `The packages could not be installed in ${root}: npm ci failed (see above). Check the connection, then run the same command again.`,
    )
  }
}

/** The Node that the project runs on: the `node` package's, else the running one where it is new enough. */
export function projectNode(root) {
  const bundled = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(bundled)) return bundled
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  throw new Error(
    `Node 24 is missing: ${bundled} is not there. Run 'npm ci' with install scripts allowed, or use Node 24 or newer.`,
  )
}
