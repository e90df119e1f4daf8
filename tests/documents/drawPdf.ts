import type { Cell, Report } from './blocks.ts'

/** How tables are ruled: all borders, lines below rows alone (drawn or of dots as characters), or nothing. */
export type Ruling = 'all' | 'horizontal' | 'dotted' | 'none'

const [WIDTH, HEIGHT, MARGIN, SIZE, LEADING] = [595, 842, 56, 9, 12]
const widthOf = (text: string) =>
  [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2000 ? SIZE / 2 : SIZE), 0)

interface Placed extends Cell {
  row: number
  column: number
  lines: string[]
}

/** A PDF of a report, drawn without a program: text in a font that every reader has, tables as `ruling` says. */
export function drawPdf(report: Report, ruling: Ruling): Uint8Array {
  const pages: string[][] = [[]]
  let y = HEIGHT - MARGIN
  const room = (height: number) => {
    if (y - height >= MARGIN) return
    pages.push([])
    y = HEIGHT - MARGIN
  }
  const write = (text: string, x: number, at: number) => {
    if (text !== '')
      pages.at(-1)!.push(`BT /F ${SIZE} Tf ${x.toFixed(1)} ${at.toFixed(1)} Td <${hex(text)}> Tj ET`)
  }
  const line = (x1: number, y1: number, x2: number, y2: number, dash = '[] 0 d') =>
    pages.at(-1)!.push(`${dash} 0.5 w ${x1} ${y1} m ${x2} ${y2} l S`)
  for (const block of report.blocks) {
    if (block.kind !== 'table') {
      const text = block.kind === 'paragraph' ? `　　${block.text}` : block.text
      for (const part of wrap(text, WIDTH - 2 * MARGIN)) {
        room(LEADING)
        y -= LEADING
        write(part, MARGIN, y)
      }
      y -= LEADING / 2
      continue
    }
    const { xs, cells, heights, labels } = layTable(block.rows)
    let r = 0
    while (r < heights.length) {
      room(heights[r]!)
      // The rows that fit the page are drawn together: a merged cell is in the middle of those it covers there.
      let end = r
      let bottom = y
      while (end < heights.length && bottom - heights[end]! >= MARGIN) bottom -= heights[end++]!
      const tops = [y]
      for (let k = r; k < end; k++) tops.push(tops.at(-1)! - heights[k]!)
      for (const own of cells) {
        const [from, to] = [Math.max(own.row, r), Math.min(own.row + own.rows, end)]
        if (from >= to || (own.row < r && r > 0 && own.row + own.rows > r && from !== r)) continue
        if (own.row < r) continue
        const [top, low] = [tops[from - r]!, tops[to - r]!]
        const [left, right] = [xs[own.column]!, xs[own.column + own.columns]!]
        const isCentred = own.column >= labels
        own.lines.forEach((text, i) => {
          const at = (top + low) / 2 + (own.lines.length * LEADING) / 2 - (i + 1) * LEADING + 3
          write(text, isCentred ? (left + right - widthOf(text)) / 2 : left + 2, at)
        })
        if (ruling === 'all')
          for (const [a, b, c, d] of [
            [left, top, right, top],
            [left, low, right, low],
            [left, top, left, low],
            [right, top, right, low],
          ])
            line(a!, b!, c!, d!)
      }
      if (ruling === 'horizontal' || ruling === 'dotted')
        for (const at of tops) line(xs[0]!, at, xs.at(-1)!, at, ruling === 'dotted' ? '[1 2] 0 d' : undefined)
      y = bottom
      r = end
    }
    y -= LEADING
  }
  return fileOf(pages.map((page) => page.join('\n')))
}

/** Where the cells of a table stand: label columns as wide as they need, the others alike. */
function layTable(rows: readonly (readonly Cell[])[]) {
  const taken: boolean[][] = rows.map(() => [])
  const placed: Placed[] = []
  rows.forEach((row, r) => {
    let column = 0
    for (const cell of row) {
      while (taken[r]![column]) column++
      for (let y = r; y < r + cell.rows; y++)
        for (let x = column; x < column + cell.columns; x++) taken[y]![x] = true
      placed.push({ ...cell, row: r, column, lines: [] })
      column += cell.columns
    }
  })
  const count = Math.max(...taken.map((row) => row.length))
  const labels = count === 10 ? [45, 60, 130] : count === 4 ? [120] : []
  const rest = (WIDTH - 2 * MARGIN - labels.reduce((a, b) => a + b, 0)) / (count - labels.length)
  const xs = [MARGIN]
  for (let c = 0; c < count; c++) xs.push(xs.at(-1)! + (labels[c] ?? rest))
  for (const cell of placed)
    cell.lines = wrap(cell.text, xs[cell.column + cell.columns]! - xs[cell.column]! - 4)
  const heights = rows.map((_, r) =>
    Math.max(
      LEADING + 4,
      ...placed
        .filter((cell) => cell.row === r && cell.rows === 1)
        .map((cell) => cell.lines.length * LEADING + 4),
    ),
  )
  return { xs, cells: placed, heights, labels: labels.length }
}

function wrap(text: string, width: number): string[] {
  const lines = ['']
  for (const char of text) {
    if (widthOf(lines.at(-1)! + char) > width) lines.push('')
    lines[lines.length - 1] += char
  }
  return lines
}

const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex')

function fileOf(pages: readonly string[]): Uint8Array {
  const first = 6
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/W[1 95 500]/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
    ...pages.flatMap((content, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Contents ${first + 2 * i + 1} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    ]),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
  return new TextEncoder().encode(file)
}
