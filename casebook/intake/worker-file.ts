/**
 * Where a worker's code lies: beside this file as source, and beside the bundle as `NAME.mjs` where the casebook is bundled
 * (the bundle has one entry for each worker).
 */
export function workerFile(name: 'intake-worker' | 'document-worker'): URL {
  const bundled = !import.meta.url.endsWith('.ts')
  return new URL(`./${name}.${bundled ? 'mjs' : 'ts'}`, import.meta.url)
}
