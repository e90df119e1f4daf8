import { strToU8, zipSync } from 'fflate'
import { deflateSync } from 'node:zlib'

/** Small files that ask for much work: each is of some kilobytes and costs minutes or gigabytes where nothing bounds it. */
export const heavy: Record<string, () => Uint8Array> = {
  'marks.pdf': () => pdf(deflateSync(`BT /F 9 Tf ${'(a) Tj 3 0 Td '.repeat(2_000_000)} ET`)),
  'pages.pdf': () =>
    pdf(deflateSync(`BT /F 9 Tf ${'(a) Tj 3 0 Td '.repeat(20_000)} ET`), '/FlateDecode', 400),
  'spans.html': () =>
    strToU8(
      `<html><body><table>${`<tr>${'<td colspan=1000 rowspan=1000>1'.repeat(3)}`.repeat(2000)}</table>`,
    ),
  'paragraphs.docx': () => docx(Array.from({ length: 60_000 }, (_, i) => numbered(word(i))).join('')),
}

/** A PDF of one page whose stream is packed twice. */
export const packedTwice = (unpacked: number) =>
  pdf(deflateSync(deflateSync(Buffer.alloc(unpacked, 32))), '[/FlateDecode/FlateDecode]')

/** Another word for each number, so that a body of them does not pack to next to nothing. */
const word = (i: number) => (((i + 1) * 2_654_435_761) >>> 0).toString(36)
const numbered = (text: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>公开${text}</w:t></w:r></w:p>`

/** A PDF whose pages all show the same packed stream. */
function pdf(packed: Buffer, filter = '/FlateDecode', pages = 1): Uint8Array {
  const kids = Array.from({ length: pages }, (_, i) => `${i + 5} 0 R`).join(' ')
  const objects: (string | Buffer)[][] = [
    ['<</Type/Catalog/Pages 2 0 R>>'],
    [`<</Type/Pages/Kids[${kids}]/Count ${pages}>>`],
    ['<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'],
    [`<</Filter${filter}/Length ${packed.length}>>\nstream\n`, packed, '\nendstream'],
    ...Array.from({ length: pages }, () => [
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 3 0 R>>>>>>',
    ]),
  ]
  const parts: Buffer[] = []
  let at = 0
  const write = (part: string | Buffer) => {
    parts.push(Buffer.from(part as string))
    at += part.length
  }
  write('%PDF-1.4\n')
  const offsets = objects.map((object, i) => {
    const start = at
    for (const part of [`${i + 1} 0 obj\n`, ...object, '\nendobj\n']) write(part)
    return start
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  write(
    `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<</Size ${count}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`,
  )
  return Buffer.concat(parts)
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'officeDocument'

/** A DOCX of paragraphs; list 2 is numbered. */
function docx(paragraphs: string): Uint8Array {
  const type = `application/vnd.openxmlformats-${OFFICE}.wordprocessingml.document.main+xml`
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/${OFFICE}/2006/relationships/${OFFICE}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${paragraphs}</w:body></w:document>`),
    'word/numbering.xml': strToU8(
      `<w:numbering ${W}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num></w:numbering>`,
    ),
  })
}
