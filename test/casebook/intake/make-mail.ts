export interface MailParts {
  headers?: string[]
  from?: string
  to?: string
  subject?: string
  date?: string | null
  id?: string
  body?: string
  type?: string
  encoding?: string
}

/** A mail as text, LF line ends. */
export function makeMail(parts: MailParts = {}): string {
  const head = [
    `From: ${parts.from ?? 'Tabitha Osei <t.osei@post.example>'}`,
    `To: ${parts.to ?? 'Larkmere Council <foi@larkmere.example>'}`,
    `Subject: ${parts.subject ?? 'Harbour wall'}`,
    ...(parts.date === null ? [] : [`Date: ${parts.date ?? 'Mon, 19 Feb 2024 09:30:00 +0000'}`]),
    `Message-ID: ${parts.id ?? '<a1@post.example>'}`,
    ...(parts.headers ?? []),
    'MIME-Version: 1.0',
    `Content-Type: ${parts.type ?? 'text/plain; charset=utf-8'}`,
    ...(parts.encoding ? [`Content-Transfer-Encoding: ${parts.encoding}`] : []),
  ]
  return `${head.join('\n')}\n\n${parts.body ?? 'Dear Larkmere Council,\n\nPlease send me the repair costs.\n\nT. Osei'}\n`
}

/** A multipart body of parts, each with its own head lines. */
export function makeParts(boundary: string, parts: { head: string[]; body: string }[]): string {
  return [...parts.map((part) => `--${boundary}\n${part.head.join('\n')}\n\n${part.body}\n`), `--${boundary}--`].join(
    '',
  )
}

export function base64Lines(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\n')
}

/** Joins mails into a mailbox, quoting as mboxrd does. */
export function makeMbox(mails: (string | Buffer)[]): Buffer {
  return Buffer.concat(
    mails.flatMap((mail) => {
      const text = Buffer.isBuffer(mail) ? mail.toString('latin1') : Buffer.from(mail).toString('latin1')
      const quoted = text.replace(/^(>*From )/gm, '>$1')
      return [
        Buffer.from('From t.osei@post.example Mon Feb 19 09:30:00 2024\n'),
        Buffer.from(quoted, 'latin1'),
        Buffer.from(text.endsWith('\n') ? '\n' : '\n\n'),
      ]
    }),
  )
}
