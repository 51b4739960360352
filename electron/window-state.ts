import type { BrowserWindow } from 'electron'
import Store from 'electron-store'
import type { WindowState } from './window-place.ts'

const store = new Store<{ window?: WindowState }>({ name: 'window', clearInvalidConfig: true })

/** The state that the window was left in, or null on a first run. */
export function savedWindowState(): WindowState | null {
  return store.get('window') ?? null
}

/** Keeps where the window is whenever it has come to rest. */
export function keepWindowState(window: BrowserWindow): void {
  let timer: NodeJS.Timeout | undefined
  const save = () => {
    clearTimeout(timer)
    if (!window.isDestroyed()) store.set('window', { ...window.getNormalBounds(), maximised: window.isMaximized() })
  }
  const saveSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(save, 400)
  }
  window.on('resize', saveSoon)
  window.on('move', saveSoon)
  window.on('close', save)
}
