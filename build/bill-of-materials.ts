import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './run-command.ts'

interface Component {
  readonly name: string
  readonly version: string
  readonly licenses?: readonly { license?: { id?: string; name?: string }; expression?: string }[]
}

interface Bill {
  serialNumber?: string
  metadata: { timestamp?: string; tools?: unknown; component: { name: string } }
  components: Component[]
  dependencies: { ref: string; dependsOn?: string[] }[]
}

/** Packages of the lock file that a user gets, as `name@version`, each with its folder. npm lists what lies in node_modules beside them, too. */
function shippedPackages(): ReadonlyMap<string, string> {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; dev?: boolean }>
  }
  return new Map(
    Object.entries(packages).flatMap(([path, { version, dev }]) =>
      path === '' || dev || !existsSync(join(ROOT, path))
        ? []
        : [[`${path.split('node_modules/').at(-1)}@${version}`, path] as const],
    ),
  )
}

/** A part of the app with the words of its licence, as the screen of licences shows it. */
export interface Licence {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

const ELECTRON_LICENCE = 'LICENSE and LICENSES.chromium.html lie beside the app’s program file.'

/**
 * Writes into a folder what the app is made of: `sbom.cdx.json` (CycloneDX, as npm makes it) and `licences.json` (every part with the
 * words of its licence). The same packages give the same bytes, wherever and whenever they are written.
 */
export function writeBillOfMaterials(into: string): void {
  const bill = npmBill()
  delete bill.serialNumber
  delete bill.metadata.timestamp
  bill.metadata.tools = [{ vendor: 'npm', name: 'cli' }]
  const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    name: string
    version: string
    devDependencies: Record<string, string>
  }
  bill.metadata.component.name = own.name
  const electron = own.devDependencies['electron'] ?? ''
  const shipped = shippedPackages()
  const isShipped = (ref: string): boolean => ref === `${own.name}@${own.version}` || shipped.has(ref)
  const packages = bill.components.filter((one) => shipped.has(`${one.name}@${one.version}`))
  bill.dependencies = bill.dependencies
    .filter((one) => isShipped(one.ref))
    .map((one) => ({ ...one, dependsOn: (one.dependsOn ?? []).filter(isShipped) }))
  bill.components = [...packages, electronComponent(electron)]
  const licences = [
    { name: 'electron', version: electron, licence: 'MIT', text: ELECTRON_LICENCE },
    ...packages.map((one) => licenceOf(one, join(ROOT, shipped.get(`${one.name}@${one.version}`) ?? ''))),
  ]
  mkdirSync(into, { recursive: true })
  writeFileSync(join(into, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 1)}\n`)
  writeFileSync(join(into, 'licences.json'), `${JSON.stringify(licences, null, 1)}\n`)
}

function npmBill(): Bill {
  const args = ['sbom', '--omit=dev', '--sbom-format=cyclonedx']
  const npm = process.env['npm_execpath']
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 } as const
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (done.status !== 0) throw new Error(`npm sbom could not say what the app is made of: ${done.stderr}`)
  return JSON.parse(done.stdout) as Bill
}

/** Electron is no package that the app imports, and the largest part of what is installed. */
function electronComponent(version: string): Component {
  const found = {
    'bom-ref': `electron@${version}`,
    type: 'framework',
    name: 'electron',
    version,
    purl: `pkg:npm/electron@${version}`,
    licenses: [{ license: { id: 'MIT' } }],
  }
  return found
}

function licenceOf({ name, version, licenses }: Component, folder: string): Licence {
  const file = readdirSync(folder)
    .toSorted()
    .find((one) => /^(?:licen[cs]e|copying)/i.test(one))
  const said = licenses
    ?.map((one) => one.expression ?? one.license?.id ?? one.license?.name)
    .filter(Boolean)
    .join(', ')
  return {
    name,
    version,
    licence: said || 'see its text',
    text: file ? readFileSync(join(folder, file), 'utf8').trim() : '',
  }
}
