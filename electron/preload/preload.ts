import { ipcRenderer } from 'electron'

// The page asks, and gets one end of a channel whose other end the main process holds. Nothing else passes through here, and
// nothing is put on the page's window.
window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.source !== window || event.origin !== location.origin || event.data !== 'foi-desk:want-port') return
  const { port1, port2 } = new MessageChannel()
  ipcRenderer.postMessage('foi-desk:port', null, [port2])
  window.postMessage({ type: 'foi-desk:port' }, location.origin, [port1])
})
