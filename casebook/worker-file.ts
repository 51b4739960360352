/**
 * Where the code of a thread lies, which is named `…-worker.ts`: as source in `folder` of the casebook, and beside the bundle as `NAME.mjs`
 * where the casebook is bundled (the bundle has one entry for each file of that name).
 */
export function workerFile(folder: string, name: string): URL {
  const isSource = import.meta.url.endsWith('.ts')
  return new URL(isSource ? `./${folder}/${name}.ts` : `./${name}.mjs`, import.meta.url)
}
