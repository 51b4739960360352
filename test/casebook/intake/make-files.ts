import { burn } from '@kenjiuno/msgreader/lib/Burner.js'
import { strToU8, zipSync } from 'fflate'

/** A zip in memory; names are taken as they are, however hostile. */
export function makeZip(files: Record<string, string | Uint8Array>, level: 0 | 6 = 6): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  return zipSync(Object.fromEntries(entries), { level, mtime: new Date('2024-01-02T03:04:06') })
}

/** An Excel file of one sheet: strings shared and inline, a number, a day. */
export function makeXlsx(): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  return makeZip({
    '[Content_Types].xml': `${head}<Types/>`,
    'xl/workbook.xml': `${head}<workbook><sheets><sheet name="Repairs &amp; costs" sheetId="1"/></sheets></workbook>`,
    'xl/sharedStrings.xml': `${head}<sst><si><t>Year</t></si><si><r><t>Har</t></r><r><t>bour</t></r><rPh><t>no</t></rPh></si></sst>`,
    'xl/styles.xml': `${head}<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet><sheetData><row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row r="2"><c><v>14200.5</v></c><c s="1"><v>45342</v></c><c t="inlineStr"><is><t>yes</t></is></c></row></sheetData></worksheet>`,
  })
}

/** An Outlook message: a compound file of property streams, as far as a letter needs them. */
export function makeMsg(fields: {
  subject: string
  body: string
  sender: string
  address: string
  headers?: string
  attachment?: { name: string; bytes: Uint8Array }
}): Uint8Array {
  const text = (value: string): Uint8Array => new Uint8Array(Buffer.from(value, 'utf16le'))
  const TYPE = { folder: 1, file: 2, root: 5 }
  type Node = Parameters<typeof burn>[0][number]
  const nodes: Node[] = []
  const add = (name: string, type: number, bytes?: Uint8Array): number => {
    nodes.push({
      name,
      type,
      binaryProvider: () => new Uint8Array(bytes ?? []),
      length: bytes?.length ?? 0,
      children: [],
    } as Node)
    return nodes.length - 1
  }
  const root = add('Root Entry', TYPE.root)
  const children: number[] = [
    add('__properties_version1.0', TYPE.file, new Uint8Array(32)),
    add('__substg1.0_001A001F', TYPE.file, text('IPM.Note')),
    add('__substg1.0_0037001F', TYPE.file, text(fields.subject)),
    add('__substg1.0_1000001F', TYPE.file, text(fields.body)),
    add('__substg1.0_0C1A001F', TYPE.file, text(fields.sender)),
    add('__substg1.0_5D01001F', TYPE.file, text(fields.address)),
    ...(fields.headers ? [add('__substg1.0_007D001F', TYPE.file, text(fields.headers))] : []),
  ]
  if (fields.attachment) {
    const folder = add('__attach_version1.0_#00000000', TYPE.folder)
    nodes[folder]!.children = [
      add('__properties_version1.0', TYPE.file, new Uint8Array(8)),
      add('__substg1.0_3707001F', TYPE.file, text(fields.attachment.name)),
      add('__substg1.0_37010102', TYPE.file, fields.attachment.bytes),
    ]
    children.push(folder)
  }
  nodes[root]!.children = children
  return burn(nodes)
}
