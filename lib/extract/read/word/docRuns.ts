/** A stretch of characters of a binary DOC that is formatted alike, by file positions. */
export interface DocRun {
  start: number
  end: number
  isDeleted: boolean
  /** Hidden or struck out. */
  isUnseen: boolean
  /** Raised or lowered. */
  isRaised: boolean
}

// [MS-DOC] 2.6.1: sprmCFRMarkDel, sprmCFVanish, sprmCFStrike, sprmCFDStrike, sprmCIss.
const DELETED = 0x0800
const UNSEEN = new Set([0x083c, 0x0837, 0x2a53])
const RAISED = 0x2a48
const OPERAND = [1, 1, 2, 4, 2, 2, 0, 3]
const PAGE = 512

/**
 * The stretches of characters whose own formatting takes them out of the text or raises them, from the formatted pages
 * (FKP); what a style does is not told.
 * @param main the WordDocument stream
 * @param table the table stream
 */
export function docRuns(main: Buffer, table: Buffer): DocRun[] {
  const at = main.readUInt32LE(0x00fa)
  const pages = (main.readUInt32LE(0x00fe) - 4) / 8
  const found: DocRun[] = []
  for (let i = 0; i < pages; i++) {
    const page = table.readUInt32LE(at + (pages + 1) * 4 + i * 4) & 0x3fffff
    const block = main.subarray(page * PAGE, (page + 1) * PAGE)
    const runs = block.readUInt8(PAGE - 1)
    for (let j = 0; j < runs; j++) {
      const offset = block.readUInt8((runs + 1) * 4 + j) * 2
      if (offset === 0) continue
      const run = {
        start: block.readUInt32LE(j * 4),
        end: block.readUInt32LE((j + 1) * 4),
        isDeleted: false,
        isUnseen: false,
        isRaised: false,
      }
      readProperties(block.subarray(offset + 1, offset + 1 + block.readUInt8(offset)), run)
      if (run.isDeleted || run.isUnseen || run.isRaised) found.push(run)
    }
  }
  return found
}

function readProperties(properties: Buffer, run: DocRun): void {
  for (let at = 0; at + 2 < properties.length;) {
    const sprm = properties.readUInt16LE(at)
    const operand = properties[at + 2]!
    // A toggle is on (1) or the opposite of its style (129).
    if (sprm === DELETED) run.isDeleted = (operand & 1) === 1
    else if (UNSEEN.has(sprm)) run.isUnseen ||= (operand & 1) === 1
    else if (sprm === RAISED) run.isRaised = operand === 1 || operand === 2
    at += 2 + (sprm >> 13 === 6 ? operand + 1 : OPERAND[sprm >> 13]!)
  }
}
