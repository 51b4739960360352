/**
 * The one style sheet inside the frame that shows a letter's formatting. The app's policy lets it in by its hash, and no other style that
 * stands in a page: change one and the test of the other fails.
 */
export const FRAME_STYLE =
  ':root{color-scheme:light;background:#fff;color:#1b1d22;font:15px/1.5 system-ui,sans-serif}' +
  'body{margin:0;padding:16px 20px;overflow-wrap:anywhere}' +
  '.large{font-size:17px}.larger{font-size:20px}.small{font-size:13px}' +
  '.p{margin:1em 0}.p:first-child{margin-top:0}' +
  'img{max-width:100%;height:auto}table{max-width:100%}pre{white-space:pre-wrap}' +
  'blockquote{margin:8px 0;padding-left:12px;border-left:2px solid #87847b}' +
  'sup{font-size:.75em;color:#62656d;text-decoration:none}'

/** SHA-256 of `FRAME_STYLE`, as a content security policy writes it. */
export const FRAME_STYLE_HASH = 'sha256-vYtmvS5p2+e3XbfYAObpy2/1wE+hyX5SaArEMncmiUw='

/** What the frame itself may load: nothing, but the pictures that stand in it. */
export const FRAME_POLICY = [
  "default-src 'none'",
  'img-src data:',
  `style-src '${FRAME_STYLE_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
