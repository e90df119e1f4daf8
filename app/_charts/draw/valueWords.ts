import { formatCell } from '#lib/wording/format'
import { partMark, partWords } from '#lib/wording/partWords'
import type { Cell } from '#lib/stats/dataset'
import type { Lang } from '#app/_text/text'

/** A value as a picture says it: `633（1/3个机构）` where it rests on part of the agencies known, else the value or why there is none. */
export function valueWords(cell: Cell, lang: Lang): string {
  const part = cell.value === null ? '' : partWords(cell.coverage)[lang]
  const value = formatCell(cell, lang)
  return part === '' ? value : lang === 'zh' ? `${value}（${part}）` : `${value} (${part})`
}

/** A value beside its mark or in a cell, where there is little room: `633 (1/3)` where it rests on part of the agencies known. */
export function shortValueWords(cell: Cell, lang: Lang): string {
  return [formatCell(cell, lang), cell.value === null ? '' : partMark(cell.coverage)]
    .filter(Boolean)
    .join(' ')
}
