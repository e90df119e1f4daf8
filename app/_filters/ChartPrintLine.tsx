import type { View } from '#lib/model/view'
import type { Choices } from './choices.ts'
import { textOf, type Lang } from '#app/_text/text'

/** The filters and the date of the data in one line, on paper only, where the form does not show. */
export function ChartPrintLine({
  lang,
  view,
  choices,
  date,
}: {
  lang: Lang
  view: View
  choices: Choices
  date: string | null
}) {
  const text = textOf(lang)
  const words = textOf(lang).overview.print
  const regions = choices.provinces.flatMap((province) => [province, ...province.inside])
  const names = view.region.map((code) => regions.find((one) => one.code === code)?.name ?? code)
  const ends = [view.from ?? choices.years[0], view.to ?? choices.years.at(-1)]
  return (
    <p className="print-only">
      {words.filters}:{' '}
      {text.join([
        names.length === 0 ? text.filters.all : text.list(names),
        ends[0] === undefined || ends[1] === undefined ? '' : text.yearRange(ends[0], ends[1]),
        view.sector ?? text.filters.anySector,
        text.filters.sources[view.source ?? 'any'],
        text.chart.by[view.by],
        text.chart.stat[view.stat],
        view.pick === undefined ? '' : words.pick[view.pick],
        date === null ? '' : words.date(date),
      ])}
    </p>
  )
}
