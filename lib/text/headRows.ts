import { cellKind } from './cellKind.ts'

/** A row that names what follows: 第二十条第（一）项 and no other cell. */
export function isPartRow(texts: readonly string[]): boolean {
  return (
    /^\s*第\S{1,3}条第\S{1,5}[项款]\s*$/.test(texts[0] ?? '') &&
    texts.slice(1).every((one) => one.trim() === '')
  )
}

/**
 * Which rows head the columns: those on top that hold words only, up to the first numbered label, and those right below a row that
 * names a part. `rows` are the texts of the cells.
 */
export function headRows(rows: readonly (readonly string[])[]): boolean[] {
  let isTop = true
  let isBelowPart = false
  return rows.map((row) => {
    const filled = row.filter((one) => one.trim() !== '')
    const isWords = filled.length > 1 && filled.every((one) => cellKind(one) === 'words')
    const isHead = isWords && (isTop || isBelowPart) && !isNumbered(filled[0]!)
    isBelowPart = isPartRow(row)
    isTop &&= isHead
    return isHead
  })
}

const isNumbered = (label: string) =>
  /^\s*([一二三四五六七八九十]+[、.]|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、])/.test(label)
