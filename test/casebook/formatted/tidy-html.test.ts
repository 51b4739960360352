import { expect, test } from 'vitest'
import { Parser } from 'htmlparser2'
import { ATTRIBUTES, BLOCK, EMPTY, INLINE } from '../../../core/plain-sight/elements.ts'
import { tidyHtml } from '../../../casebook/formatted/tidy-html.ts'
import { heavyLetters, hostileLetters } from '../../security/hostile/letters.ts'

interface Seen {
  elements: Set<string>
  attributes: Map<string, Set<string>>
  most: number
  count: number
}

/** Everything that a parser finds in a tidy letter. */
function seenIn(html: string): Seen {
  const seen: Seen = { elements: new Set(), attributes: new Map(), most: 0, count: 0 }
  let depth = 0
  new Parser({
    onopentag(name, attributes) {
      depth++
      seen.count++
      seen.most = Math.max(seen.most, depth)
      seen.elements.add(name)
      for (const [key, value] of Object.entries(attributes)) {
        seen.attributes.set(key, (seen.attributes.get(key) ?? new Set()).add(value))
      }
    },
    onclosetag: () => void depth--,
  }).end(html)
  return seen
}

const ORIGIN = 'http://evil.example:8080'
const KNOWN = new Set([...INLINE, ...BLOCK, ...EMPTY])

test.each(hostileLetters(ORIGIN))(
  '$name: only known elements and attributes are left, and the words',
  ({ name, html }) => {
    const tidy = tidyHtml(html)
    const seen = seenIn(tidy.html)
    expect([...seen.elements].filter((element) => !KNOWN.has(element))).toEqual([])
    expect([...seen.attributes.keys()].filter((key) => !(key in ATTRIBUTES))).toEqual([])
    expect([...seen.attributes.values()].flatMap((values) => [...values]).join(' ')).not.toMatch(/evil|ran=1|:/)
    expect(tidy.html).toContain('these plain words stay')
    if (!/comments|mutates/.test(name)) expect(tidy.html).toContain(`End of ${name}.`)
  },
)

test.each(heavyLetters())('$name: what is left is bounded, and says that it was cut', ({ html }) => {
  const tidy = tidyHtml(html)
  const seen = seenIn(tidy.html)
  expect(seen.most).toBeLessThanOrEqual(120)
  expect(seen.count).toBeLessThanOrEqual(21_000)
  expect(tidy.html.length).toBeLessThan(3 * 2 ** 20)
  for (const span of seen.attributes.get('colspan') ?? []) expect(Number(span)).toBeLessThanOrEqual(50)
  for (const span of seen.attributes.get('rowspan') ?? []) expect(Number(span)).toBeLessThanOrEqual(500)
})

test('20 MB are known as too much', () => {
  expect(tidyHtml(heavyLetters()[0]?.html ?? '').cut).toBe(true)
})

test('a letter keeps the formatting that its reader needs', () => {
  const { html } = tidyHtml(
    '<p style="text-align:center;color:rgb(160, 0, 0);font-weight:700">Refused</p><ol start=3><li>Cost</ol><table border=1><tr><td bgcolor="#eeeeee" colspan=2>Sum</td></tr></table><div class="p">a<br>b &amp; c &lt;d&gt;</div>',
  )
  expect(html).toBe(
    '<div align="center" class="p"><font color="#a00000"><b>Refused</b></font></div><ol start="3"><li>Cost</li></ol><table border="1"><tr><td bgcolor="#eeeeee" colspan="2">Sum</td></tr></table><div class="p">a<br>b &amp; c &lt;d&gt;</div>',
  )
})

test('links lose their address and get a number; where they lead stands beside the letter', () => {
  const { html, links } = tidyHtml(
    '<a href="https://a.example/x?y=1">Read <b>more</b></a> or <a href="javascript:x()">this</a>, <a href="/y">that</a>',
  )
  expect(html).toBe('<u>Read <b>more</b></u><sup>[1]</sup> or <u>this</u>, <u>that</u>')
  expect(links).toEqual([{ words: 'Read more', address: 'https://a.example/x?y=1' }])
})

test('a picture inside the mail is shown, one from elsewhere counted, and its words stand for it', () => {
  const { html, remotePictures } = tidyHtml(
    '<img src="cid:logo@x" alt="Crest" width=90 onerror=x()><img src="https://t.example/o.gif" alt="Banner"><img src=//t.example/p.gif>',
    (id) => (id === 'logo@x' ? 'data:image/png;base64,AA==' : null),
  )
  expect(html).toBe('<img width="90" src="data:image/png;base64,AA==" alt="Crest"><i>[Banner]</i>')
  expect(remotePictures).toBe(2)
})

test('sloppy tables and lists are put right, and nothing stands between the parts of a table', () => {
  expect(tidyHtml('<table>x<b>y<tr><td>1<b>2<td>3<tr><td>4</table>').html).toBe(
    '<table>xy<tr><td>1<b>2</b></td><td>3</td></tr><tr><td>4</td></tr></table>',
  )
  expect(tidyHtml('<ul><li>a<b>b<li>c<ul><li>d</ul></ul>').html).toBe(
    '<ul><li>a<b>b</b></li><li>c<ul><li>d</li></ul></li></ul>',
  )
})

test('what a sender hid is not shown', () => {
  expect(
    tidyHtml('a<script>b</script><style>c</style><svg>d</svg><template>e</template><noscript>f</noscript>g').html,
  ).toBe('ag')
  expect(
    tidyHtml('a<div style="display:none">b</div><span hidden>c</span><p style="visibility: hidden">d</p>e').html,
  ).toBe('ae')
})
