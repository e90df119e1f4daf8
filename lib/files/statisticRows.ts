import type { Lang } from '#lib/model/words'
import type { Dataset } from '#lib/stats/dataset'
import { formatNumber } from '#lib/wording/format'
import { applicantLabels, figureParts } from '#lib/model/applicant'
import { figureWords } from '#lib/wording/figureWords'
import { unitWords } from '#lib/wording/words'
import type { ChartColumn, RowOptions } from './chartRows.ts'
import { statisticsOf, statisticWords } from './statisticWords.ts'

/**
 * The spread of each year over the bodies that are shown, in the order of year and statistic. It is of the chart's first indicator; `n`
 * counts bodies, the others have the unit of the chart. They belong to no region, and no report states them.
 */
export function statisticRows(
  { distribution, indicators, unit, spec }: Dataset,
  { lang, isId }: RowOptions,
): Record<ChartColumn, string | number | null>[] {
  const { indicator, applicant } = figureParts(indicators[0]!)
  return distribution.flatMap((year) =>
    statisticsOf.map((statistic) => ({
      region_code: null,
      region: null,
      agency: null,
      sector: null,
      year: year.year,
      indicator: isId ? indicator : figureWords(spec, indicator)[lang],
      applicant: isId ? applicant : applicantLabels[applicant][lang],
      channel: null,
      statistic: isId ? statistic : statisticWords[statistic][lang],
      value: year[statistic],
      unit: unitOf(statistic, unit, lang, isId),
      status: null,
      check: null,
      form: null,
      reports: null,
      agencies: null,
      agencies_known: null,
      sole_agency: null,
      note: noteOf(year.n, lang),
      source: null,
    })),
  )
}

function unitOf(statistic: (typeof statisticsOf)[number], unit: string, lang: Lang, isId: boolean): string {
  if (statistic === 'n') return isId ? 'series' : lang === 'zh' ? '个' : 'series'
  return isId ? unit : (unitWords[unit]?.[lang] ?? unit)
}

function noteOf(n: number, lang: Lang): string {
  return lang === 'zh'
    ? `按所示各单位中载明数值的${formatNumber(n, lang)}个计算，推算值除外`
    : `over the ${formatNumber(n, lang)} shown that state a value, implied values left out`
}
