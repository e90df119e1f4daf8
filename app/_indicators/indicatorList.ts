import type { Reading } from '#db/reading/reading'
import type { IndicatorsView } from '#lib/model/listViews'
import type { StatementShare } from '#lib/stats/statementShares'
import type { Lang } from '#app/_text/text'
import { indicatorShares, matchingShares } from '#app/_kept/indicatorShares'

/** The indicators of a view in its order, all groups there are, and the labels of all by id. */
export async function indicatorList(
  read: Reading,
  view: IndicatorsView,
  lang: Lang,
): Promise<{ rows: StatementShare[]; groups: string[]; labels: ReadonlyMap<string, string> }> {
  const all = await indicatorShares(read)
  const rows = matchingShares(all, view)
  const groups = [...new Set(all.map(({ indicator }) => indicator.group))]
  const labels = new Map(all.map((row) => [row.indicator.id, labelOf(row, lang)]))
  return { rows: sorted(rows, view.sort, lang), groups, labels }
}

/** Every indicator of a view, for the file. */
export async function* indicatorBatches(
  read: Reading,
  view: IndicatorsView,
  lang: Lang,
): AsyncGenerator<StatementShare[]> {
  yield (await indicatorList(read, view, lang)).rows
}

function sorted(rows: StatementShare[], sort: IndicatorsView['sort'], lang: Lang): StatementShare[] {
  if (sort === 'form') return rows
  const sign = sort.startsWith('-') ? -1 : 1
  const order = new Intl.Collator(lang === 'en' ? 'en' : 'zh-CN')
  return rows.toSorted((a, b) =>
    sort.endsWith('label')
      ? sign * order.compare(labelOf(a, lang), labelOf(b, lang))
      : sign * (a.stated - b.stated),
  )
}

function labelOf({ indicator }: StatementShare, lang: Lang): string {
  return lang === 'en' ? indicator.labelEn : indicator.labelZh
}
