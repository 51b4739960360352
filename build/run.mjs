// What every npm script runs: makes sure of the packages, then does the task on the project's own Node.
// Runs on Node 20 with nothing installed.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installModules, modulesAreCurrent, projectNode } from './setup.mjs'

const TASKS = ['start', 'test', 'e2e', 'check', 'build', 'pack', 'bench']
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [task = '', ...args] = process.argv.slice(2)

if (!TASKS.includes(task)) {
  console.error(`No task is called '${task}'. There are: ${TASKS.join(', ')}.`)
  process.exit(2)
}

try {
  if (!modulesAreCurrent(root)) installModules(root)
  const child = spawn(projectNode(root), [join(root, 'build', 'tasks', `${task}.ts`), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
