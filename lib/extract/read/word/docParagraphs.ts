/** What the properties of a paragraph of a binary DOC say of tables. */
export interface DocParagraph {
  /** File position of its first character, where its page of properties has it. */
  start: number
  /** File position behind its last character, which is its mark. */
  end: number
  isInTable: boolean
  /** Whether its mark ends a row. */
  isRowEnd: boolean
}

// [MS-DOC] 2.6.2: sprmPFInTable, sprmPFTtp, sprmPFInnerTtp, sprmPHugePapx; sizes of operands by the bits of spra.
const IN_TABLE = 0x2416
const ROW_END = 0x2417
const HUGE = 0x6646
const DEFINE_TABLE = 0xd608
const OPERAND = [1, 1, 2, 4, 2, 2, 0, 3]
const PAGE = 512

/**
 * The paragraphs of a binary DOC in the order of the file, from its formatted pages (FKP).
 * @param main the WordDocument stream
 * @param table the table stream
 * @param data the Data stream, where the properties of wide rows stand; empty where there is none
 */
export function docParagraphs(main: Buffer, table: Buffer, data: Buffer): DocParagraph[] {
  const at = main.readUInt32LE(0x0102)
  const pages = (main.readUInt32LE(0x0106) - 4) / 8
  const found: DocParagraph[] = []
  for (let i = 0; i < pages; i++) {
    const page = table.readUInt32LE(at + (pages + 1) * 4 + i * 4) & 0x3fffff
    const block = main.subarray(page * PAGE, (page + 1) * PAGE)
    const runs = block.readUInt8(PAGE - 1)
    for (let j = 0; j < runs; j++) {
      const paragraph: DocParagraph = {
        start: block.readUInt32LE(j * 4),
        end: block.readUInt32LE((j + 1) * 4),
        isInTable: false,
        isRowEnd: false,
      }
      const offset = block.readUInt8((runs + 1) * 4 + j * 13) * 2
      if (offset > 0) {
        const size = block.readUInt8(offset)
        const [start, length] =
          size === 0 ? [offset + 2, block.readUInt8(offset + 1) * 2] : [offset + 1, size * 2 - 1]
        readProperties(block.subarray(start + 2, start + length), data, paragraph)
      }
      found.push(paragraph)
    }
  }
  return found
}

function readProperties(properties: Buffer, data: Buffer, paragraph: DocParagraph): void {
  let at = 0
  while (at + 2 < properties.length) {
    const sprm = properties.readUInt16LE(at)
    at += 2
    if (sprm === IN_TABLE) paragraph.isInTable = properties[at] !== 0
    else if (sprm === ROW_END) paragraph.isRowEnd = properties[at] !== 0
    else if (sprm === HUGE && at + 4 <= properties.length) {
      const from = properties.readUInt32LE(at)
      if (from + 2 <= data.length)
        readProperties(
          data.subarray(from + 2, from + 2 + data.readUInt16LE(from)),
          data.subarray(0, 0),
          paragraph,
        )
    }
    const isVariable = sprm >> 13 === 6
    if (sprm === DEFINE_TABLE) at += at + 2 <= properties.length ? properties.readUInt16LE(at) + 1 : 1
    else at += isVariable ? (properties[at] ?? 0) + 1 : OPERAND[sprm >> 13]!
  }
}
