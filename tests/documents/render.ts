import type { Cell, Report } from './blocks.ts'

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The report as plain text, rows of tables as lines with tabs. Merged cells have their text at their first position. */
export function asText(report: Report): string {
  const lines = report.blocks.flatMap((block) => {
    if (block.kind !== 'table') return [block.kind === 'paragraph' ? `　　${block.text}` : block.text, '']
    return [...gridOf(block.rows).map((row) => row.join('\t')), '']
  })
  return lines.join('\n')
}

function gridOf(rows: readonly (readonly Cell[])[]): string[][] {
  const grid: string[][] = rows.map(() => [])
  rows.forEach((row, r) => {
    let c = 0
    for (const { text, rows: height, columns } of row) {
      while (grid[r]![c] !== undefined) c++
      for (let y = 0; y < height; y++)
        for (let x = 0; x < columns; x++) grid[r + y]![c + x] = x + y === 0 ? text : ''
    }
  })
  return grid
}

/** The report's blocks as HTML; `paragraph` and `table` say how a site writes them. */
export function asHtml(
  report: Report,
  style: { paragraph?: (text: string) => string; table?: string; cell?: (text: string) => string } = {},
): string {
  const write = style.paragraph ?? ((text) => `<p>${text}</p>`)
  const inCell = style.cell ?? ((text) => text)
  return report.blocks
    .map((block) => {
      if (block.kind !== 'table') {
        if (block.kind === 'title') return `<h1>${escape(block.text)}</h1>`
        return write(
          block.kind === 'heading' ? `<strong>${escape(block.text)}</strong>` : `　　${escape(block.text)}`,
        )
      }
      const rows = block.rows.map(
        (row) =>
          `<tr>${row.map(({ text, rows, columns }) => `<td${rows > 1 ? ` rowspan="${rows}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}>${inCell(escape(text))}</td>`).join('')}</tr>`,
      )
      return `<table ${style.table ?? 'border="1"'}>${rows.join('\n')}</table>`
    })
    .join('\n')
}

/** A whole page that a word processor turns into a document: fonts, borders and column widths of such reports. */
export function asOfficeHtml(report: Report, css = ''): string {
  return `<!doctype html><html><head><meta charset="utf-8"><style>
body { font-family: 'Noto Serif CJK SC'; font-size: 14pt } h1 { font-size: 18pt; text-align: center }
table { border-collapse: collapse; width: 100% } td { border: 1px solid #000; font-size: 9pt; padding: 1pt 2pt }
@page { size: A4; margin: 2.2cm } ${css}</style></head><body>${asHtml(report, { table: 'border="1" cellspacing="0" width="100%"' })}</body></html>`
}
