import { FRAME_POLICY, FRAME_STYLE } from '../../core/plain-sight/letter-frame.ts'
import { cleanHtml } from './clean.ts'

/** The page inside the frame: the cleaned letter under a policy of its own that lets nothing be loaded. */
export function framePage(html: string, textSize: string): string {
  const size = /^(?:small|large|larger)$/.test(textSize) ? ` class="${textSize}"` : ''
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${FRAME_POLICY}">`,
    `<title>Letter</title><style>${FRAME_STYLE}</style></head>`,
    `<body${size}>${cleanHtml(html)}</body></html>`,
  ].join('')
}
