import { describe, expect, test } from 'vitest'
import { file, readAll } from './read.ts'

const page = `<!doctype html><html><head><meta charset="utf-8"><meta property="og:url" content="https://ask.example/request/harbour_wall"><title>x</title></head><body>
<nav>Browse requests</nav><h1>Harbour wall repairs</h1><p class="subtitle">Tabitha Osei made this Freedom of Information request to Larkmere District Council</p>
<div class="outgoing correspondence" id="outgoing-1"><div class="correspondence__header"><span class="correspondence__header__author">Tabitha Osei</span>
 <a class="correspondence__header__date"><time datetime="2024-02-19T09:00:00+00:00">19 February 2024</time></a><div>Delivered</div></div>
 <div class="correspondence_text"><div><p>Dear Larkmere District Council,</p><p>Please send me the costs.</p><p>Yours faithfully,</p><p>Tabitha Osei</p></div></div>
 <p class="event_actions">Link to this | Report</p></div>
<div class="incoming correspondence box" id="incoming-2"><h2>From: R. Petrie<br>Larkmere District Council<br><br>20 February 2024</h2>
 <div class="correspondence_text"><div class="attachments"><hr><p class="attachment"><strong>ack.pdf</strong><br>12K <a href="/a">Download</a></p></div><p>Dear Ms Osei,<br>Our ref: LDC-9.</p></div>
 <p class="event_actions">Link to this</p></div>
<div class="comment_in_request box" id="comment-3"><div class="comment_content"><h2><a href="/user/ivo">Ivo Marsh</a> left an annotation (<time datetime="2024-03-01T10:00:00Z">1 March 2024</time>)</h2>
 <div class="comment_in_request_text"><p>They did this to me too.</p></div></div></div>
<footer>About us</footer></body></html>`

describe('a saved page', () => {
  test('of an Alaveteli request is its items as the markup sets them apart', async () => {
    const { letters, problems } = await readAll([file('harbour.html', page)])
    expect(problems).toEqual([])
    expect(letters.map(({ letter }) => letter.given)).toEqual([
      { direction: 'outgoing', sender: 'Tabitha Osei', date: '2024-02-19', subject: 'Harbour wall repairs' },
      { direction: 'incoming', sender: 'R. Petrie', date: '2024-02-20', subject: null },
      { direction: 'note', sender: 'Ivo Marsh', date: '2024-03-01', subject: null },
    ])
    expect(letters.map(({ letter }) => letter.text)).toEqual([
      'Dear Larkmere District Council,\n\nPlease send me the costs.\n\nYours faithfully,\n\nTabitha Osei',
      'Dear Ms Osei,\nOur ref: LDC-9.',
      'They did this to me too.',
    ])
    expect(letters[0]!.thread).toEqual({
      key: 'alaveteli:ask.example/request/harbour_wall',
      title: 'Harbour wall repairs',
      authority: 'Larkmere District Council',
    })
  })

  test('that is cut short gives the items that are whole', async () => {
    const { letters } = await readAll([file('cut.html', page.slice(0, page.indexOf('comment_in_request')))])
    expect(letters.map(({ letter }) => letter.given.direction)).toEqual(['outgoing', 'incoming'])
  })

  test('of absurd depth is read by its words, in one pass', async () => {
    const { letters } = await readAll([file('deep.html', page.replace('<footer>', '<div>'.repeat(100_000)))])
    expect(letters.length).toBeGreaterThan(0)
    expect(letters.every(({ letter }) => letter.source.startLine !== null)).toBe(true)
  })

  test('of anything else is read by its words', async () => {
    const other = '<p>Dear Ms Osei,</p><p>The correspondence_text is enclosed.</p><p>Yours sincerely,<br>R. Petrie</p>'
    const { letters } = await readAll([file('other.html', other)])
    expect(letters).toHaveLength(1)
    expect(letters[0]!.letter.text).toContain('correspondence_text is enclosed')
  })
})
