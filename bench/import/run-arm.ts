import { ARMS } from './arms.ts'

/** One arm in a process of its own: `run-arm.ts ARM MAILBOX EMPTY-FOLDER`; prints its result, processor seconds and peak memory as JSON. */
const [name = '', mailbox = '', dir = ''] = process.argv.slice(2)
const arm = ARMS[name]
if (!arm) throw new Error(`there is no arm ${name}`)
const before = process.cpuUsage()
const result = await arm(mailbox, dir)
const { user, system } = process.cpuUsage(before)
const cpu = result.otherCpu ?? (user + system) / 1e6
const peakMB = Math.round((process.resourceUsage().maxRSS * 1024) / 1e6)
console.log(JSON.stringify({ ...result, cpu: Number(cpu.toFixed(1)), peakMB }))
