import { textWidth } from './frame.ts'
import { lightColours as c } from './theme.ts'
import { sparse, yearLabel } from './yearAxis.ts'

/** A row of words below the years: what it is of, and one text for each year. */
export interface RowBelow {
  name: string
  texts: readonly string[]
}

const lineHeight = { year: 16, row: 14 }

/** Width that the names of rows take at the left, in pixels. */
export function namesWidth(rows: readonly RowBelow[]): number {
  return Math.max(0, ...rows.map(({ name }) => textWidth(name, 11)))
}

/**
 * Labels of the years with rows below them, each row thinned out where its texts would run into each other. `graphic` are the names of the rows,
 * their right ends at `left - 8`, for a picture whose axis stands `height` above its end.
 */
export function rowsBelow(
  rows: readonly RowBelow[],
  { years, band, left, end }: { years: readonly number[]; band: number; left: number; end: number },
) {
  const height = 30 + rows.length * lineHeight.row
  const shown = rows.map(({ texts }) => sparse(texts, band))
  const label = (year: number, texts: readonly (readonly string[])[], room: number) => {
    const place = years.indexOf(year)
    return [`{year|${yearLabel(room, years)(year)}}`, ...texts.map((row) => `{n|${row[place] ?? ''}}`)].join(
      '\n',
    )
  }
  return {
    height,
    axisLabel: {
      customValues: years,
      formatter: (year: number) => label(year, shown, band),
      roomy: (year: number) =>
        label(
          year,
          rows.map(({ texts }) => texts),
          Infinity,
        ),
      rich: {
        year: { color: c.ink, fontSize: 12, lineHeight: lineHeight.year },
        n: { color: c.muted, fontSize: 11, lineHeight: lineHeight.row },
      },
    },
    graphic: rows.map(({ name }, place) => ({
      type: 'text',
      silent: true,
      x: left - 8,
      y: end - height + 31 + place * lineHeight.row,
      style: { text: name, fontSize: 11, fill: c.muted, align: 'right', verticalAlign: 'middle' },
    })),
  }
}
