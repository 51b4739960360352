import { expect, test } from 'vitest'
import { letterHtml } from '../../../casebook/formatted/letter-html.ts'
import { tidyHtml } from '../../../casebook/formatted/tidy-html.ts'
import { PNG, SVG } from '../attachments/files.ts'
import { base64Lines, makeMail, makeParts } from '../intake/make-mail.ts'

const picture = (id: string, type: string, bytes: Uint8Array) => ({
  head: [
    `Content-Type: ${type}`,
    `Content-ID: <${id}>`,
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: inline',
  ],
  body: base64Lines(bytes),
})
/** A picture that is large enough to be lifted out of the mail before it is parsed. */
const LARGE = Buffer.concat([PNG, Buffer.alloc(9000, 3)])

async function shown(mail: string): Promise<string | null> {
  const found = await letterHtml(Buffer.from(mail), 'mail')
  return found && tidyHtml(found.html, found.picture).html
}

test('pictures that came inside the mail are shown, known by their bytes; a drawing and a picture that is none are not', async () => {
  const html = await shown(
    makeMail({
      type: 'multipart/related; boundary=b',
      body: makeParts('b', [
        {
          head: ['Content-Type: text/html; charset=utf-8'],
          body: '<img src="cid:small@x"><img src="cid:large@x"><img src="cid:svg@x" alt="Drawing"><img src="cid:page@x" alt="Page"><img src="cid:none@x" alt="None">',
        },
        picture('small@x', 'image/png', PNG),
        picture('large@x', 'image/jpeg', LARGE),
        picture('svg@x', 'image/png', SVG),
        picture('page@x', 'image/gif', Buffer.from('<script>x()</script>')),
      ]),
    }),
  )
  const sources = [...(html ?? '').matchAll(/src="([^"]{0,22})/g)].map(([, source]) => source)
  expect(sources).toEqual(['data:image/png;base64,', 'data:image/png;base64,'])
  expect(html).toContain(LARGE.toString('base64'))
  expect(html).toContain('<i>[Drawing]</i><i>[Page]</i><i>[None]</i>')
})

test('the HTML half of a mail is taken, in its own encoding', async () => {
  const html = await shown(
    makeMail({
      type: 'multipart/alternative; boundary=b',
      body: makeParts('b', [
        { head: ['Content-Type: text/plain; charset=utf-8'], body: 'plain' },
        {
          head: ['Content-Type: text/html; charset=iso-8859-1', 'Content-Transfer-Encoding: quoted-printable'],
          body: '<p>Caf=E9 <b>costs</b></p>',
        },
      ]),
    }),
  )
  expect(html).toContain('Café <b>costs</b>')
})

test('a mail of plain words has no formatting; a saved page has its own', async () => {
  expect(await shown(makeMail())).toBeNull()
  const page = Buffer.from('<meta charset="windows-1252"><p>Caf\u00e9</p>', 'latin1')
  expect((await letterHtml(page, 'html'))?.html).toContain('Café')
})

test('bytes that are no mail give nothing and throw nothing', async () => {
  for (const bytes of [Buffer.alloc(0), Buffer.from('\u0000\u0001\u0002'), Buffer.from('d0cf11e0a1b11ae1', 'hex')])
    expect(await letterHtml(bytes, 'mail')).toBeNull()
})
