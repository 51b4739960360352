import { makeMail, makeMbox } from '../intake/make-mail.ts'

/** A mailbox of letters, two a case, each with so many sentences that say nothing. */
export function mailbox(letters: number, sentences: number): File {
  const mails = Array.from({ length: letters }, (_, n) => {
    const brook = Math.floor(n / 2)
    const mine = n % 2 === 0
    const council = `foi@council-${brook}.example`
    return makeMail({
      from: mine ? 'Ivo Penhale <ivo@post.example>' : `Council ${brook} <${council}>`,
      to: mine ? council : 'ivo@post.example',
      subject: `${mine ? '' : 'Re: '}Freedom of information: weirs of brook ${brook}`,
      date: new Date(Date.UTC(2029, 0, 1 + (n % 27), 10)).toUTCString().replace('GMT', '+0000'),
      id: `<w${n}@post.example>`,
      headers: mine ? [] : [`In-Reply-To: <w${n - 1}@post.example>`],
      body: `Dear all,\n\nPlease send me the cost of weir ${n} of brook ${brook}.\n\n${'It is by the mill. '.repeat(sentences)}\n\nIvo Penhale`,
    })
  })
  return new File([new Uint8Array(makeMbox(mails))], 'weirs.mbox')
}
