import { buildRenderer, buildShell } from '../build-app.ts'

// Everything that is bundled, for the Electron that package.json names.
await buildRenderer({ anew: true })
await buildShell('node', { anew: true })
console.log('Built: dist/renderer and dist/electron.')
