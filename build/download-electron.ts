import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './run-command.ts'

const RELEASES = 'https://github.com/electron/electron/releases'
const PATIENCE_MS = 4000
const LONGEST_MS = 10 * 60_000

/**
 * Fetches the Electron that package.json names, once, as the electron package itself does since version 42; its checksums are in
 * the package. False where the release server does not answer soon: nobody waits for a network that is not there.
 */
export async function downloadElectron(): Promise<boolean> {
  const install = join(ROOT, 'node_modules', 'electron', 'install.js')
  if (!existsSync(install) || !(await answers(process.env['ELECTRON_MIRROR'] ?? RELEASES))) return false
  console.log('Fetching Electron, once (about 120 MB)…')
  const child = spawn(process.execPath, [install], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'pipe'],
    timeout: LONGEST_MS,
  })
  return new Promise((resolve) => {
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, {
      method: 'HEAD',
      redirect: 'follow',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return response.status < 500
  } catch {
    return false
  }
}
