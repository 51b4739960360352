import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlText } from '../../../casebook/intake/html-text.ts'

describe('the words of HTML', () => {
  test.each([
    ['<p>One<br>two</p><p>three</p>', 'One\ntwo\n\nthree'],
    ['<div>a</div><div>b</div><div><br></div><div>c</div>', 'a\nb\n\nc'],
    ['a <b>bold</b>\n   word&nbsp;&amp; &pound;5', 'a bold word & £5'],
    ['<ul><li>one<li><p>two</p><ol start=3><li>x</ol></ul>', '- one\n- two\n  3. x'],
    [
      '<table><tr><th>Ref</th><th>Due</th></tr><tr><td><p>FOI 1</p></td><td><p>3 May</p></td></tr></table>',
      'Ref\tDue\nFOI 1\t3 May',
    ],
    ['<table><tr><td><p>Dear A,</p><p>B</p></td></tr></table>after', 'Dear A,\n\nB\n\nafter'],
    ['new<blockquote><p>old</p><p>words</p></blockquote>end', 'new\n\n> old\n>\n> words\n\nend'],
    ['a<hr>b', `a\n${'_'.repeat(32)}\nb`],
    ['<pre>1  2\n  3</pre>', '1  2\n  3'],
    [
      '<style>p{}</style><script>alert(1)</script><title>t</title><p style="display: none">hidden</p>seen<!-- not -->',
      'seen',
    ],
    ['<p>cut <b>off', 'cut off'],
    ['', ''],
  ])('%s', (html, words) => {
    expect(htmlText(html)).toBe(words)
  })

  test('shows the address behind a link where asked', () => {
    const html =
      '<a href="https://x.example/a">the report</a>, <a href="https://x.example">www.x.example</a>, <a href="mailto:a@b.example">write</a>'
    expect(htmlText(html, { links: true })).toBe('the report <https://x.example/a>, www.x.example, write')
    expect(htmlText(html)).toBe('the report, www.x.example, write')
  })

  test('is read in one pass however deep and broken it is', () => {
    expect(htmlText(`${'<div>'.repeat(300_000)}deep`)).toBe('deep')
    expect(htmlText(`${'<svg>'.repeat(50_000)}${'</p>'.repeat(50_000)}`)).toBe('')
    expect(htmlText(`${'<a href=x>'.repeat(50_000)}y`, { links: true })).toBe('y')
    expect(htmlText('x'.repeat(1000), { maxLength: 100 }).length).toBeLessThanOrEqual(1000)
  })

  test('keeps every word of text without markup', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }),
        fc.constantFrom('p', 'div', 'td', 'li', 'span'),
        (words, tag) => {
          const html = words.map((word) => `<${tag}>${word}</${tag}> `).join('')
          expect(htmlText(html).match(/[a-z]+/g)).toEqual(words)
        },
      ),
    )
  })
})
