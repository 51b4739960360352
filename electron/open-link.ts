import { dialog, shell } from 'electron'
import { type LinkDoubt, linkDoubts } from '../core/plain-sight/link-doubts.ts'
import { mayOpenPage } from './policy.ts'

const DOUBTS: Readonly<Record<LinkDoubt, string | null>> = {
  'other-place': null,
  'foreign-letters': 'Its name is written with letters of another alphabet that may look like others.',
  'user-in-address': 'It carries a user name, which may make it look like another site.',
  'number-address': 'It has no name, only a number.',
  'hidden-characters': 'It holds characters that cannot be seen.',
  'not-encrypted': 'It is not encrypted on its way.',
}

/**
 * Shows the user an address, whole, and has their browser open it if they say so. The page cannot do so by itself, whatever runs in it:
 * this question is the desktop's own.
 */
export async function openLink(address: string): Promise<boolean> {
  if (!mayOpenPage(address)) return false
  const { href, host } = new URL(address)
  const doubts = linkDoubts('', address, (one) => (URL.canParse(one) ? new URL(one) : null))
  const { response } = await dialog.showMessageBox({
    type: 'question',
    title: 'FOI Desk',
    message: `Open a page of ${host} in your browser?`,
    detail: [href, ...doubts.flatMap((doubt) => DOUBTS[doubt] ?? [])].join('\n\n'),
    buttons: ['Cancel', 'Open in my browser'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  if (response !== 1) return false
  await shell.openExternal(href)
  return true
}
