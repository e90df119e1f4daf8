import { strToU8, zipSync } from 'fflate'
import { gridOf, type Block, type Cell, type Draft } from './document.ts'
import { escape } from './escape.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** The same bytes whenever it is made: the first day that a ZIP can name, away from the ends of time zones. */
const day = new Date(Date.UTC(1980, 0, 2, 12))

/** Renders a draft as a DOCX: paragraphs and tables with merged cells. The bytes depend on the draft alone. */
export function renderDocx(draft: Draft): Uint8Array {
  const content = `${head}<w:document xmlns:w="${WORD}"><w:body>${draft.blocks.map(blockXml).join('')}</w:body></w:document>`
  const types = `${head}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
  const relations = `${head}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`
  return zipSync(
    {
      '[Content_Types].xml': strToU8(types),
      '_rels/.rels': strToU8(relations),
      'word/document.xml': strToU8(content),
    },
    { mtime: day },
  )
}

const run = (text: string) =>
  text === '' ? '' : `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`
const paragraph = (text: string) => `<w:p>${run(text)}</w:p>`

function blockXml(block: Block): string {
  if (block.kind !== 'table')
    return paragraph(block.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''))
  const rows = gridOf(block.rows).map((row, r, grid) => `<w:tr>${rowXml(row, r, grid)}</w:tr>`)
  const columns = gridOf(block.rows)[0]!.map(() => '<w:gridCol w:w="900"/>')
  return `<w:tbl><w:tblPr/><w:tblGrid>${columns.join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
}

function rowXml(row: (Cell | null)[], r: number, grid: (Cell | null)[][]): string {
  let xml = ''
  for (let i = 0; i < row.length;) {
    const cell = row[i]!
    const above = cell === null ? covering(grid, r, i) : null
    const owner = cell ?? above
    const span = owner?.columns ?? 1
    const merge = above !== null ? '<w:vMerge/>' : cell?.rows ? '<w:vMerge w:val="restart"/>' : ''
    const width = span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''
    xml += `<w:tc><w:tcPr>${width}${merge}</w:tcPr>${paragraph(cell?.text ?? '')}</w:tc>`
    i += span
  }
  return xml
}

/** The cell of a row above that reaches down to a covered place; null where none does. */
function covering(grid: (Cell | null)[][], r: number, i: number): Cell | null {
  for (let y = r - 1; y >= 0; y--) {
    const cell = grid[y]![i]
    if (cell != null) return (cell.rows ?? 1) > r - y ? cell : null
  }
  return null
}
