import type { opened } from '../../opened.ts'

/** A matter by mail, with names of several tongues, private lines and a file. People and bodies are invented. */
const REQUEST = `From: Zażółć Gęślą <zofia@post.example>
To: FOI Team <foi@saltmere.example>
Subject: Cost of the harbour lights
Date: Mon, 3 Mar 2031 10:15:00 +0000
Message-ID: <lights-1@post.example>
Content-Type: text/plain; charset=utf-8

Dear Saltmere Borough Council,

Under the Freedom of Information Act 2000 please send me:

1. the cost of the new harbour lights in each year from 2027 to 2030
2. the “contract” with Ní Dhomhnaill & Παπαδοπούλου – the company that put them up

Yours faithfully,

Zofia Gęślą
12 Quay Lane
Saltmere
SM1 2AB
zofia@post.example
`

const REFUSAL = `From: Tobias Renn <foi@saltmere.example>
To: Zofia <zofia@post.example>
Subject: Re: Cost of the harbour lights
Date: Fri, 28 Mar 2031 16:00:00 +0000
Message-ID: <reply-1@saltmere.example>
In-Reply-To: <lights-1@post.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

Zofia Gęślą
12 Quay Lane
Saltmere
SM1 2AB

28 March 2031

Dear Ms Gęślą,

Our reference: FOI/2031/0417

I write in response to your request of 3 March 2031, which we received on 4 March 2031. The cost of the lights is in the attached table.
The contract is exempt from disclosure under section 43(2) of the Freedom of Information Act 2000.

Yours sincerely,

Tobias Renn
Information Governance Officer
--b
Content-Type: text/csv; name="../../cost <of> lights.csv"
Content-Disposition: attachment; filename="../../cost <of> lights.csv"
Content-Transfer-Encoding: base64

eWVhcixjb3N0CjIwMjcsMTAwCg==
--b
Content-Type: application/octet-stream; name="view.lnk"
Content-Disposition: attachment; filename="view.lnk"
Content-Transfer-Encoding: base64

TAAAAA==
--b--
`

const mail = (text: string, name: string): File => new File([text], name, { type: 'message/rfc822' })

/** A case of two mails with a note, a call and a draft; gives its id. */
export async function broughtIn({ client }: Pick<Awaited<ReturnType<typeof opened>>, 'client'>): Promise<string> {
  await client.settings.set({ name: 'Zofia Gęślą', addresses: ['zofia@post.example'] })
  const { cases } = await client.import.bring({
    kind: 'files',
    files: [mail(REQUEST, 'request.eml'), mail(REFUSAL, 'refusal.eml')],
  })
  const id = cases[0]?.id ?? ''
  await client.note.add({ on: { kind: 'case', caseId: id }, text: 'Ask the lamplighter first' })
  await client.draft.start({ caseId: id, template: 'internal-review', choices: {} })
  return id
}
