import { attribute, isElement, textOf, type Element, type Node, type Parent } from './htmlTree.ts'
import { raisedText } from '../raised.ts'
import { cellTexts, expandSpans, rowLine, type SpanCell } from '../tableGrid.ts'

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
)
const LONG_PROSE = 150

/**
 * Renders a tree as decoded text: a block or a line break ends the line, a row of a data table is a line with tabs
 * between its cells. Tables that only lay out a page are blocks.
 */
export function renderHtml(root: Parent): string {
  const lines = new Lines()
  renderChildren(root, lines, false)
  lines.end()
  return lines.done.join('\n')
}

/** Lines under construction; white space is collapsed as browsers do, except that none is put between Chinese words. */
class Lines {
  readonly done: string[] = []
  private open = ''

  add(text: string): void {
    this.open += text
  }

  raised(text: string): void {
    this.open += raisedText(this.open, text)
  }

  end(): void {
    const line = this.open
      .replace(/[\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad]/g, '')
      .replace(/[ \t\n\r\f]+/g, (blank, at: number, all: string) =>
        /[\n\r]/.test(blank) && isChinese(all[at - 1]) && isChinese(all[at + blank.length]) ? '' : ' ',
      )
      .replace(/^ +/, '')
      .trimEnd()
      .replaceAll('\u00a0', ' ')
    if (line.trim() !== '') this.done.push(line)
    this.open = ''
  }

  row(cells: readonly string[]): void {
    this.end()
    this.done.push(rowLine(cells))
  }
}

const isChinese = (char = '') => /[\u3000-\u9fff\uff00-\uffef]/.test(char)

function renderChildren(parent: Parent, lines: Lines, isPre: boolean): void {
  let number = 0
  const isNumbered = 'tagName' in parent && parent.tagName === 'ol'
  if (isNumbered) number = Number.parseInt(attribute(parent, 'start') || '1', 10) - 1
  for (const child of parent.childNodes) {
    if (isNumbered && isElement(child) && child.tagName === 'li') {
      lines.end()
      lines.add(`${++number}.`)
    }
    render(child, lines, isPre)
  }
}

function render(node: Node, lines: Lines, isPre: boolean): void {
  if ('value' in node) {
    if (!isPre) return lines.add(node.value)
    node.value.split(/\r\n|\n|\r/).forEach((part, i) => {
      if (i > 0) lines.end()
      lines.add(part)
    })
    return
  }
  if (!isElement(node)) return
  const name = node.tagName
  if (name === 'br') return lines.end()
  if (name === 'table') return renderTable(node, lines)
  if (name === 'sup' || name === 'sub') return lines.raised(textOf(node))
  const isBlock = BLOCKS.has(name)
  if (isBlock && name !== 'li') lines.end()
  renderChildren(node, lines, isPre || name === 'pre')
  if (isBlock) lines.end()
}

function renderTable(table: Element, lines: Lines): void {
  lines.end()
  const rows = rowsOf(table)
  for (const child of table.childNodes)
    if (isElement(child) && child.tagName === 'caption') render(child, lines, false)
  const asBlocks = () => {
    for (const row of rows) for (const cell of cellsOf(row)) render(cell, lines, false)
  }
  // Told before the cells are rendered: with tables in tables each depth would double the work.
  if (rows.every((row) => cellsOf(row).length <= 1) || hasNested(table)) return asBlocks()
  const rendered = rows.map((row) => {
    const cells = cellsOf(row)
    const texts = cellTexts(
      cells.map((cell) => {
        const inside = new Lines()
        renderChildren(cell, inside, false)
        inside.end()
        return inside.done
      }),
    )
    return cells.map((cell, i): SpanCell => ({
      text: texts[i]!,
      columns: span(cell, 'colspan', 1),
      rows: span(cell, 'rowspan', 1),
    }))
  })
  if (isMostlyProse(rendered)) return asBlocks()
  for (const row of expandSpans(rendered)) lines.row(row)
}

/**
 * A table lays out a page when others are nested in it, when it has one column, or, which is asked here, when prose
 * fills its cells.
 */
function isMostlyProse(rows: readonly (readonly SpanCell[])[]): boolean {
  let all = 0
  let prose = 0
  for (const { text } of rows.flat()) {
    all += text.length
    if (text.length > LONG_PROSE && /[。；]/.test(text)) prose += text.length
  }
  return prose > all / 2
}

function hasNested(parent: Parent): boolean {
  return parent.childNodes.some(
    (child) => isElement(child) && (child.tagName === 'table' || hasNested(child)),
  )
}

function rowsOf(table: Element): Element[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child]
    return /^t(head|body|foot)$/.test(child.tagName)
      ? child.childNodes.filter((row): row is Element => isElement(row) && row.tagName === 'tr')
      : []
  })
}

const cellsOf = (row: Element) =>
  row.childNodes.filter((cell): cell is Element => isElement(cell) && /^t[dh]$/.test(cell.tagName))

function span(cell: Element, name: string, least: number): number {
  const value = Number.parseInt(attribute(cell, name), 10)
  return Number.isNaN(value) ? least : Math.max(name === 'rowspan' ? 0 : 1, Math.min(value, 1000))
}
