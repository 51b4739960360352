import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CONTENT_SECURITY_POLICY,
  isAppAddress,
  mayAsk,
  mayDo,
  mayMail,
  mayNavigate,
  mayOpenPage,
  mayRequest,
  START_PAGE,
} from '../../electron/policy.ts'
import { CONTENT_SECURITY_POLICY as WEB_POLICY } from '../../web/headers.ts'

const FOREIGN = [
  'https://desk/index.html',
  'http://127.0.0.1/index.html',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,<b>x</b>',
  'about:blank',
  'app://elsewhere/index.html',
  'app://desk.elsewhere.example/index.html',
  'app://desk:8080/index.html',
  'app://user@desk/index.html',
  'app://user:pass@desk/index.html',
  'app:desk/index.html',
  'application://desk/index.html',
  'https://elsewhere.example/?app://desk/index.html',
  '//desk/index.html',
  'index.html',
  '',
]

describe('mayNavigate', () => {
  it.for([START_PAGE, `${START_PAGE}#/case/1`, `${START_PAGE}#/case/1/clocks?entry=2`])('goes to %s', (address) => {
    expect(mayNavigate(address)).toBe(true)
  })
  it.for([
    ...FOREIGN,
    'app://desk/',
    'app://desk/letter.html',
    'app://desk/index.html?next=1',
    'app://desk/index.html/..',
  ])('does not go to %j', (address) => {
    expect(mayNavigate(address)).toBe(false)
  })
  it('never leaves the app, whatever the address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => !mayNavigate(address)),
    )
    fc.assert(
      fc.property(fc.string(), (text) => !mayNavigate(text) || text.trim().toLowerCase().startsWith('app://desk/')),
    )
  })
})

describe('mayMail', () => {
  it.for(['mailto:foi@council.example', 'mailto:?subject=A%20letter', 'MAILTO:foi@council.example'])(
    'gives %j to the mail program',
    (address) => {
      expect(mayMail(address)).toBe(true)
    },
  )
  it.for([
    ...FOREIGN,
    'mailto:a@b.example?attach=/etc/hostname',
    'mailto:a@b.example?subject=x&attachment=y',
    'tel:123',
    'ms-word:ofe|u|https://elsewhere.example/a.docx',
    'smb://elsewhere.example/a',
  ])('opens %j with no program', (address) => {
    expect(mayMail(address)).toBe(false)
  })
})

describe('mayOpenPage', () => {
  it.for(['https://council.example/a?b=c', 'http://council.example/'])('may ask the browser for %j', (address) => {
    expect(mayOpenPage(address)).toBe(true)
  })
  it.for([
    ...FOREIGN.filter((one) => !/^https:..(?:desk|elsewhere)/.test(one)),
    'mailto:a@b.example',
    'https://desk/index.html',
    'http://[::1]/',
    'https://a:b@c.example/',
  ])('never asks for %j', (address) => {
    expect(mayOpenPage(address)).toBe(false)
  })
})

describe('mayDo', () => {
  it('lets a page copy and nothing else', () => {
    expect(mayDo('clipboard-sanitized-write')).toBe(true)
    for (const other of ['clipboard-read', 'geolocation', 'media', 'notifications', 'openExternal', 'fullscreen', ''])
      expect(mayDo(other)).toBe(false)
  })
})

describe('mayRequest', () => {
  it.for(['app://desk/assets/a.js', 'data:image/png;base64,AA==', 'blob:app://desk/0b0c'])('loads %s', (address) => {
    expect(mayRequest(address)).toBe(true)
  })
  it.for([
    ...FOREIGN.filter((one) => !one.startsWith('data:')),
    'blob:https://elsewhere.example/0b0c',
    'blob:null/0b0c',
    'ws://desk/',
    'wss://elsewhere.example/',
    'chrome://version',
    'devtools://devtools/bundled/inspector.html',
  ])('does not load %j', (address) => {
    expect(mayRequest(address)).toBe(false)
  })
})

describe('mayAsk', () => {
  const own = { address: START_PAGE, isMainFrame: true, isOwnWindow: true }
  it('listens to the app’s own page', () => {
    expect(mayAsk(own)).toBe(true)
  })
  it.for([
    ['a frame inside it', { ...own, isMainFrame: false }],
    ['another window', { ...own, isOwnWindow: false }],
    ['a page from elsewhere', { ...own, address: 'https://elsewhere.example/' }],
    ['another page of the scheme', { ...own, address: 'app://other/index.html' }],
    ['an empty page', { ...own, address: '' }],
  ] as const)('does not listen to %s', ([, sender]) => {
    expect(mayAsk(sender)).toBe(false)
  })
})

describe('the content security policy', () => {
  it('allows nothing inline, nothing evaluated and no address', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/)
    expect(CONTENT_SECURITY_POLICY).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[\w+/]{43}=';/,
    )
  })
  it('is the same in the web shell, so that a screen that works in one works in the other', () => {
    expect(CONTENT_SECURITY_POLICY).toBe(WEB_POLICY)
  })
})

describe('isAppAddress', () => {
  it.for(FOREIGN)('is not fooled by %j', (address) => {
    expect(isAppAddress(address)).toBe(false)
  })
})
