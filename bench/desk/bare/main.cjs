// The least that Electron can do: one sandboxed window with one sentence, sized as the desk's.
const { app, BrowserWindow } = require('electron')
const { join } = require('node:path')

app.on('ready', () => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadFile(join(__dirname, 'page.html'))
})
