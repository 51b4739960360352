/**
 * The only elements and attributes of a stranger's HTML that are ever shown. What is missing here is missing on purpose: nothing that
 * loads, runs, submits, frames, styles by sheet or speaks another markup (SVG, MathML).
 */

/** Elements that only change how words look; they nest a little way and no further. */
export const INLINE = new Set([
  'b', 'strong', 'i', 'em', 'u', 's', 'strike', 'del', 'ins', 'small', 'big', 'sub', 'sup', 'code', 'kbd', 'samp', 'tt', 'var', 'q', 'cite',
  'abbr', 'mark', 'font', 'span', 'a',
]) // prettier-ignore

export const BLOCK = new Set([
  'p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'address', 'center', 'article',
  'section', 'header', 'footer', 'main', 'aside', 'nav', 'figure', 'figcaption',
  'table', 'caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th',
]) // prettier-ignore

/** Elements without an end. */
export const EMPTY = new Set(['br', 'hr', 'wbr', 'col', 'img'])

/** Nothing in these is meant to be read as the letter's words, or can be read safely. */
export const UNREAD = new Set([
  'script', 'style', 'head', 'title', 'template', 'noscript', 'svg', 'math', 'object', 'iframe', 'frameset', 'select', 'button', 'textarea',
  'noembed', 'noframes', 'xmp', 'plaintext', 'audio', 'video', 'canvas', 'applet', 'map', 'datalist',
]) // prettier-ignore

const WHOLE = /^\d{1,4}$/
const MEASURE = /^\d{1,4}(?:\.\d{1,3})?(?:%|px)?$/
export const COLOUR = /^(?:#[0-9a-f]{3}(?:[0-9a-f]{3})?|[a-z]{3,24})$/i
const SIDE = /^(?:left|right|center|justify|top|middle|bottom|baseline)$/i

/** What each attribute may hold, whatever element it stands on. */
export const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  align: SIDE,
  valign: SIDE,
  bgcolor: COLOUR,
  color: COLOUR,
  width: MEASURE,
  height: MEASURE,
  border: WHOLE,
  cellpadding: WHOLE,
  cellspacing: WHOLE,
  colspan: WHOLE,
  rowspan: WHOLE,
  start: WHOLE,
  value: WHOLE,
  type: /^[1aAiI]$/,
  size: /^[+-]?[1-7]$/,
  dir: /^(?:ltr|rtl|auto)$/i,
  /** Set by the casebook alone, on what was a paragraph. */
  class: /^p$/,
}

/** A cell that spans more makes a browser lay out a grid of its size. */
export const LARGEST: Readonly<Record<string, number>> = {
  colspan: 50,
  rowspan: 500,
  border: 20,
  cellpadding: 60,
  cellspacing: 60,
}
