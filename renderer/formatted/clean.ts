import DOMPurify from 'dompurify'
import { ATTRIBUTES, BLOCK, EMPTY, INLINE } from '../../core/plain-sight/elements.ts'

/** Pictures that stand in the letter itself; a drawing (SVG) is none. */
const PICTURE = /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=]+$/i

/**
 * A stranger's HTML cleaned by the browser's own parser, so that nothing can mean one thing to the cleaner and another to the browser.
 * Known elements and attributes only.
 */
export function cleanHtml(html: string): string {
  const purify = DOMPurify(window)
  purify.addHook('uponSanitizeAttribute', (_node, attribute) => {
    const form = attribute.attrName === 'src' ? PICTURE : ATTRIBUTES[attribute.attrName]
    if (form && !form.test(attribute.attrValue)) attribute.keepAttr = false
  })
  return purify.sanitize(html, {
    ALLOWED_TAGS: [...INLINE, ...BLOCK, ...EMPTY].filter((name) => name !== 'a'),
    ALLOWED_ATTR: [...Object.keys(ATTRIBUTES), 'src', 'alt'],
    ALLOWED_URI_REGEXP: PICTURE,
    // Colours and measures are no addresses: they are held to their own forms instead.
    ADD_URI_SAFE_ATTR: [...Object.keys(ATTRIBUTES), 'alt'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    KEEP_CONTENT: true,
  })
}
