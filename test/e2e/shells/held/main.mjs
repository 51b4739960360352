// The app from its sources, which does not become ready until Playwright has taken hold of it and calls `__playwright_run`. Whoever takes hold
// just while a window's first page gives way to the app's own may wait for the first one without end.
// oxlint-disable-next-line no-restricted-imports -- It is run by Electron, before the app's own main module.
import { app } from 'electron'

const ready = app.whenReady()
const emit = app.emit.bind(app)
let isHeld = true
let letGo
const held = new Promise((resolve) => (letGo = resolve))

app.whenReady = () => held.then(() => ready)
app.isReady = () => !isHeld
app.emit = (event, ...args) => {
  if (event !== 'ready' || !isHeld) return emit(event, ...args)
  void held.then(() => emit(event, ...args))
  return app.listenerCount(event) > 0
}
Object.assign(globalThis, {
  __playwright_run() {
    isHeld = false
    letGo()
  },
})

await import('../../../../dist/electron/main.mjs')
