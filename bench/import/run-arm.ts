import { ARMS } from './arms.ts'

/** One arm in a process of its own: `run-arm.ts ARM MAILBOX EMPTY-FOLDER`; prints its result and the process's peak memory as JSON. */
const [name = '', mailbox = '', dir = ''] = process.argv.slice(2)
const arm = ARMS[name]
if (!arm) throw new Error(`there is no arm ${name}`)
const result = await arm(mailbox, dir)
console.log(JSON.stringify({ ...result, peakMB: Math.round((process.resourceUsage().maxRSS * 1024) / 1e6) }))
