import { isSynthetic } from '#lib/model/region'
import type { View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import { sublineOf } from '#app/_charts/draw/subline'
import { chartTitle } from '#app/_text/chartTitle'
import { textOf, type Lang } from '#app/_text/text'
import { chartForm } from '#app/_charts/draw/forms/chartOption'
import { gridRows } from '#app/_charts/draw/gridRows'
import { keyText } from '#app/_charts/draw/keyText'

/** What a file says of its data that the dataset does not know. */
export interface FileFacts {
  /** Names of the regions that the view is filtered by, in its order; none where it is of all. */
  regions: readonly string[]
  /** Name of the agency that the file is of alone; null where it is of regions. */
  only: string | null
  /** Day of the load, 2026-01-02; null before the first. */
  day: string | null
}

/** Everything that a file of a chart says in words, without what it is about, so that it can be read away from its page. */
export interface FileWords {
  title: string
  /** What is counted, in which unit, by what, over which years. */
  subline: string
  filters: string
  /** How to read the marks; null where nothing is drawn. */
  key: string | null
  /** The notes that apply, before them that regions are made up where they are. */
  notes: string[]
  coverage: string
  source: string
  /** The product and the day of the data, where there is no room for more. */
  brief: string
}

/** Regions that are named before the rest is counted. */
const maxNamed = 12

export function fileWords(dataset: Dataset, view: View, lang: Lang, facts: FileFacts): FileWords {
  const text = textOf(lang)
  const words = textOf(lang).files
  const { series, coverage, revision } = dataset
  const shown =
    chartForm(dataset, view.draw) === 'grid'
      ? textOf(lang).overview.draw.gridOf(
          chartTitle(dataset.spec, lang).counted,
          gridRows(dataset, view.focus).length,
          series.length,
        )
      : null
  const key = keyText(dataset, view, lang)
  const product = `${text.product} ${text.productOther}`
  const day = facts.day === null ? '' : textOf(lang).overview.print.date(facts.day)
  return {
    title: dataset.headline[lang],
    subline: sublineOf(dataset, view, lang),
    filters: filtersOf(view, lang, facts),
    key: key === null || shown === null ? key : words.sentences(shown, key),
    notes: [
      ...(series.some((one) => isSynthetic(one.regionCode)) ? [textOf(lang).overview.synthetic] : []),
      ...dataset.notes.map((note) => note[lang]),
    ],
    coverage:
      coverage.expected === 0 || coverage.year === null
        ? words.noCoverage
        : words.coverage(
            coverage.year,
            text.number(coverage.expected),
            text.number(coverage.reported),
            text.number(coverage.stated),
          ),
    source: text.join([words.reports, product, day, revision === '' ? '' : text.footer.revision(revision)]),
    brief: text.join([product, day]),
  }
}

function filtersOf(view: View, lang: Lang, { regions, only }: FileFacts): string {
  const text = textOf(lang)
  const named = regions.slice(0, maxNamed)
  const rest = regions.length - named.length
  return text.join([
    only ??
      (regions.length === 0
        ? text.filters.all
        : `${text.list(named)}${rest > 0 ? textOf(lang).files.andMore(rest) : ''}`),
    view.from === undefined && view.to === undefined
      ? textOf(lang).files.allYears
      : textOf(lang).files.years(view.from, view.to),
    view.sector ?? text.filters.anySector,
    text.filters.sources[view.source ?? 'any'],
    view.pick === undefined ? '' : textOf(lang).overview.print.pick[view.pick],
  ])
}
