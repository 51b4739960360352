import { buildRenderer, buildShell } from '../build-app.ts'

// Everything that is bundled, for the Electron that package.json names.
const done: string[] = []
if (await buildRenderer()) done.push('renderer')
if (await buildShell('node')) done.push('electron')
console.log(done.length > 0 ? `Built: ${done.join(', ')}.` : 'Nothing has changed since the last build.')
