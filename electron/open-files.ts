import { app } from 'electron'
import { bringForward } from './background.ts'
import type { Desk } from './desk.ts'
import { filesNamed } from './opened-files.ts'

/** Files that came before the desk stood: macOS hands them over while the app still starts. */
const early: string[] = []
let take = (path: string): void => void early.push(path)

/** Must be called before Electron is ready. */
export function hearOfFiles(): void {
  app.on('open-file', (event, path) => {
    event.preventDefault()
    take(path)
  })
}

/** Shows what files hold, to be kept or left: those of this start, and those that are opened with the app later. */
export async function openFiles(desk: Desk): Promise<void> {
  let turn = 0
  const bring = async (paths: readonly string[]): Promise<void> => {
    if (paths.length === 0) return
    desk.casebook.context.opened.add(paths)
    await bringForward(desk, `/opened/${++turn}`)
  }
  take = (path) => void bring([path])
  app.on('second-instance', (_event, argv, folder) => void bring(filesNamed(argv, folder)))
  await bring([...early.splice(0), ...filesNamed(process.argv, process.cwd())])
}
