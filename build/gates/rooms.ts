/** A room of the house: a folder whose files share what they may import. */
export interface Room {
  readonly name: string
  /** Rooms whose files may be imported, besides its own. */
  readonly rooms: readonly string[]
  /** Packages that may be imported, by name or by scope with a slash; 'any' where nothing is ruled out. */
  readonly packages: readonly string[] | 'any'
  /** Whether `node:` modules may be imported. */
  readonly node: boolean
  readonly why: string
}

const MODEL = ['core/model']
const CALENDAR = [...MODEL, 'core/calendar']
const LAW = [...CALENDAR, 'core/law']
const CLOCKS = [...LAW, 'core/clocks', 'core/contract']
const READING = [...CALENDAR, 'core/reading']
const CASES = [...CLOCKS, ...READING, 'core/cases']
const DESK = [...CASES, 'core/search', 'core/authorities', 'core/desk']
const CORE = [...DESK, 'core/drafts', 'core/reminders', 'core/plain-sight', 'core/example']
const ORPC_SERVER = ['@orpc/server', '@orpc/contract', '@orpc/client']

const pure = (name: string, rooms: readonly string[], packages: readonly string[] = ['zod']): Room => ({
  name,
  rooms,
  packages,
  node: false,
  why: 'The core is pure and its arrow points one way: see the table of rooms in ARCHITECTURE.md.',
})

/** Every room, the longest name first, so that a file is in the first room that its path begins with. */
export const ROOMS: readonly Room[] = [
  pure('core/model', []),
  pure('core/calendar', MODEL),
  pure('core/law', CALENDAR, ['zod', '@humanwhocodes/momoa']),
  pure('core/clocks', CLOCKS),
  pure('core/reading', READING),
  pure('core/cases', CASES),
  pure('core/drafts', CASES),
  pure('core/reminders', CASES),
  pure('core/search', CASES),
  pure('core/authorities', CASES),
  pure('core/desk', DESK),
  pure('core/plain-sight', []),
  pure('core/contract', MODEL, ['zod', '@orpc/contract']),
  pure('core', CORE),
  {
    name: 'casebook',
    rooms: CORE,
    packages: [
      ...ORPC_SERVER,
      'zod',
      'conf',
      'postal-mime',
      '@kenjiuno/',
      'rtf-stream-parser',
      'nodemailer',
      'unpdf',
      'mammoth',
      'yauzl',
      'yazl',
      'fflate',
      'docx',
      'pdfkit',
      'fontkit',
      'nodemailer',
      'ical-generator',
      'htmlparser2',
      'file-type',
      'csv-parse',
      '@internationalized/date',
    ],
    node: true,
    why: 'The casebook runs under every shell: core, Node and the libraries of formats, no Electron and no screens.',
  },
  {
    name: 'electron/preload',
    rooms: ['core/contract', ...MODEL],
    packages: ['electron'],
    node: false,
    why: 'The preload hands one message port to the page and knows nothing else.',
  },
  {
    name: 'electron',
    rooms: [...CORE, 'casebook'],
    packages: [...ORPC_SERVER, 'zod', 'electron', 'electron-store', 'electron-updater', '@jellybrick/dbus-next'],
    node: true,
    why: 'The desktop shell: a transport for the calls of the casebook.',
  },
  {
    name: 'web',
    rooms: [...CORE, 'casebook'],
    packages: [...ORPC_SERVER, 'zod', 'conf'],
    node: true,
    why: 'The loopback shell: a transport for the calls of the casebook, without Electron.',
  },
  {
    name: 'cli',
    rooms: [...CORE, 'casebook', 'web'],
    packages: [...ORPC_SERVER, 'zod', 'conf'],
    node: true,
    why: 'The command line: the same services, without Electron.',
  },
  {
    name: 'renderer',
    rooms: CORE,
    packages: [
      'zod',
      'react',
      'react-dom',
      'react-aria-components',
      'react-aria',
      'react-stately',
      '@react-aria/',
      '@react-types/',
      '@internationalized/',
      '@tanstack/',
      '@orpc/client',
      '@orpc/contract',
      '@orpc/tanstack-query',
      '@fontsource-variable/',
      '@codemirror/',
      '@lezer/',
      'codemirror',
      'lucide-react',
      'date-fns',
      'diff',
      'dompurify',
    ],
    node: false,
    why: 'The renderer is a web page that knows the contract: no Node, no Electron, no casebook, not even its types.',
  },
  { name: 'build', rooms: [], packages: 'any', node: true, why: 'The build imports no room: it reads them as files.' },
  {
    name: 'bench',
    rooms: [...CORE, 'casebook', 'build'],
    packages: 'any',
    node: true,
    why: 'Benchmarks measure, they add nothing.',
  },
  {
    name: 'test',
    rooms: [...CORE, 'casebook', 'electron', 'web', 'cli', 'renderer', 'build', 'bench', 'core'],
    packages: 'any',
    node: true,
    why: 'Tests may import everything.',
  },
]

/** The room of a file by its path from the root of the project, or null where it is in none. */
export function roomOf(path: string): Room | null {
  return ROOMS.find((room) => path.startsWith(`${room.name}/`)) ?? null
}
