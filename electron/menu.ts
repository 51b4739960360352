import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { bringForward } from './background.ts'
import type { Desk } from './desk.ts'

/** The menu of the app: what every platform's user expects, and no developer's tools in what a user installs. */
export function setMenu(desk: Desk): void {
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ]
  if (!app.isPackaged) view.push({ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' })
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    { label: '&File', submenu: [process.platform === 'darwin' ? { role: 'close' } : { role: 'quit' }] },
    { label: '&Edit', role: 'editMenu' },
    { label: '&View', submenu: view },
    { label: '&Window', role: 'windowMenu' },
    {
      label: '&Help',
      role: 'help',
      submenu: [{ label: 'About FOI Desk', click: () => void bringForward(desk, '/about') }],
    },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
