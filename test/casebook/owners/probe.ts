import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { whoIsIn } from '../../../casebook/owners.ts'

// Asks again and again who is in, as other processes do while one signs in; a line when it has begun.
const [dir = ''] = process.argv.slice(2)
readdirSync(join(dir, 'open'))
process.stdout.write('looking\n')
for (;;) whoIsIn(dir)
