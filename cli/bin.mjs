#!/usr/bin/env node
// `foi`. Runs under any Node that npm finds; the source needs Node 22.13 or newer (types stripped, SQLite within), so an older one
// hands over to the Node that the package brings along.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const isNew = major > 22 || (major === 22 && minor >= 18)
if (isNew) {
  // Compiled code (never a letter) is kept between runs: the next start takes two thirds of the time.
  module.enableCompileCache?.(join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'foi-desk', 'node'))
  const { main } = await import('./main.ts')
  process.exitCode = await main(process.argv.slice(2))
} else {
  const own = nodeOfPackage()
  if (own === null) {
    process.stderr.write(
      `foi needs Node 22.18 or newer and this is ${process.versions.node}: run \`npm install\` in FOI Desk's folder, which brings one along.\n`,
    )
    process.exitCode = 1
  } else {
    const run = spawnSync(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
    if (run.signal) process.kill(process.pid, run.signal)
    process.exitCode = run.status ?? 1
  }
}

function nodeOfPackage() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'))
    const file = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(file) ? file : null
  } catch {
    return null
  }
}
