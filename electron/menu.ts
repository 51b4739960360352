import { EventPublisher } from '@orpc/server'
import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuBar } from '../casebook/menu-bar.ts'
import type { MenuItem, MenuName } from '../core/contract/menu.ts'
import type { Seat } from './desk.ts'
import { showWindow } from './window.ts'

const LINE = { type: 'separator' } as const

/**
 * The menu of the app: what every platform's user expects, with what the page can do now, by the page's own names; and no developer's
 * tools in what a user installs.
 */
export function makeMenuBar(seat: Seat): MenuBar {
  const publisher = new EventPublisher<{ chosen: { id: string } }>()
  const choose = (id: string): void => {
    if (seat.window) showWindow(seat.window)
    publisher.publish('chosen', { id })
  }
  let shown = ''
  const draw = (items: readonly MenuItem[]): void => {
    const next = JSON.stringify(items)
    if (next === shown) return
    shown = next
    Menu.setApplicationMenu(Menu.buildFromTemplate(templateOf(items, choose)))
  }
  draw([])
  return {
    offer: draw,
    chosen: (signal) => publisher.subscribe('chosen', signal ? { signal } : {}),
  }
}

/** The menus in order, without those that hold nothing. An ampersand in a name is a character, no mark of a key. */
export function templateOf(
  items: readonly MenuItem[],
  choose: (id: string) => void,
  { mac, packaged }: { mac: boolean; packaged: boolean } = {
    mac: process.platform === 'darwin',
    packaged: app.isPackaged,
  },
): MenuItemConstructorOptions[] {
  const of = (menu: MenuName): MenuItemConstructorOptions[] =>
    items
      .filter((item) => item.menu === menu)
      .map(({ id, words }) => ({ id, label: words.replaceAll('&', '&&'), click: () => choose(id) }))
  const filled = (label: string, submenu: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    submenu.length === 0 ? [] : [{ label, submenu }]
  const edit = (['undo', 'redo', LINE, 'cut', 'copy', 'paste', 'selectAll'] as const).map((role) =>
    typeof role === 'string' ? { role } : role,
  )
  return [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    { label: '&File', submenu: [...after(of('file')), mac ? { role: 'close' } : { role: 'quit' }] },
    { label: '&Edit', submenu: [...edit, ...before(of('edit'))] },
    ...filled('&Go', of('go')),
    ...filled('&Case', of('case')),
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        LINE,
        { role: 'togglefullscreen' },
        ...(packaged ? [] : [LINE, { role: 'reload' as const }, { role: 'toggleDevTools' as const }]),
      ],
    },
    { label: '&Window', role: 'windowMenu' },
    ...filled('&Help', of('help')),
  ]
}

const after = (own: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  own.length === 0 ? [] : [...own, LINE]
const before = (own: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  own.length === 0 ? [] : [LINE, ...own]
