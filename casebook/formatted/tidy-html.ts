import { Parser } from 'htmlparser2'
import { type Link, type PictureSource, TidySheet } from './tidy-sheet.ts'

export interface TidyHtml {
  html: string
  /** Where the letter's links lead, in order; `[1]` in the HTML is the first. */
  links: Link[]
  /** Pictures that would have been loaded from elsewhere. */
  remotePictures: number
  /** Whether something was left out because there was too much of it. */
  cut: boolean
}

/** The parser's cost a tag grows with the open elements around it: beyond this depth it begins anew. */
const DEEP = 400
const SLICE = 4096

/**
 * A stranger's HTML as well-formed HTML of known elements and attributes only, bounded in size and depth, so that a browser lays it out
 * in no time whatever it was. It is the first of the walls, not the only one: the page cleans it again with the browser's own parser
 * and shows it in a frame that may do nothing.
 */
export function tidyHtml(source: string, picture: PictureSource = () => null): TidyHtml {
  const sheet = new TidySheet(picture)
  let depth = 0
  const handler = {
    onopentag(name: string, attributes: Record<string, string>) {
      depth++
      sheet.begin(name, attributes)
    },
    onclosetag(name: string) {
      depth--
      sheet.end(name)
    },
    ontext: (words: string) => sheet.say(words),
  }
  const parserAnew = (): Parser => new Parser(handler, { decodeEntities: true, lowerCaseTags: true })
  let parser = parserAnew()
  for (let at = 0; at < source.length; at += SLICE) {
    if (sheet.isFull) {
      sheet.cut = true
      break
    }
    if (depth > DEEP) {
      depth = 0
      parser = parserAnew()
    }
    parser.write(source.slice(at, at + SLICE))
  }
  if (!sheet.isFull) parser.end()
  const { links, remotePictures, cut } = sheet
  const html = sheet.html()
  return { html, links: links.map((link) => ({ ...link, words: oneLine(link.words) })), remotePictures, cut }
}

const oneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim()
