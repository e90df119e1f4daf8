import type { FormId } from '#lib/model/form'
import type { Scope } from '#lib/model/agency'
import type { CellStatus, Check, SourceClass } from '#lib/model/status'
import type { View, ViewStat } from '#lib/model/view'
import type { Words } from '#lib/model/words'
import type { ChartSpec } from './chartSpec.ts'

/** How many agencies an aggregate rests on. */
export interface Coverage {
  /** Agencies known in the unit under the filters. */
  expected: number
  /** Of them, those with a report for the year. */
  reported: number
  /** Of them, those whose report states a value. */
  stated: number
}

/** The report behind a value: its page here, and the passage (`#indicator`) or, for a transcribed figure, its source address. */
export interface CellSource {
  reportId: string
  agency: string
  /** `/reports/{id}#{indicator}` (without language prefix), or null where there is only a source address. */
  path: string | null
  sourceUrl: string | null
  value: number | null
  status: CellStatus
  sourceClass: SourceClass | null
  form: FormId
}

/** The value of one indicator for one series in one year. A missing value is null and never a zero. */
export interface Cell {
  year: number
  /** Id of the figure, which is that of its indicator, with the kind of applicant where it is of one (`lib/model/applicant.ts`). */
  indicator: string
  value: number | null
  /** Of an aggregate: `approximate` if any part is; `reported` if all are stated; `not_asked` if no form behind it asks. */
  status: CellStatus
  check: Check
  /** Distinct forms of the reports behind it, in order. */
  forms: FormId[]
  coverage: Coverage
  /** The one agency that the value rests on where the series has more; null otherwise. It is named in place of the series. */
  sole: { id: string; name: string } | null
  readonly sources: CellSource[]
  /** Notes of the figures behind it, joined; null where there are none. In English those that there are in Chinese alone stay so. */
  note: Words | null
  sourceClasses: SourceClass[]
}

export interface Series {
  /** Region code, `{code}:area` for a whole-area report, or an agency id. */
  id: string
  regionCode: string
  /** Name of the region or agency, with its parent where the name repeats among the series. */
  label: string
  /** Name of the region; of an agency, of the region it belongs to, empty where that cannot be determined. */
  region: string
  agency: string | null
  sector: string | null
  scope: Scope
  /** The query of a view that has this series with the same agencies: its region, sector, source, level and statistic. */
  readonly viewQuery: string
  /**
   * One cell per indicator and year of the dataset's range, years ascending; a year without a report is `not_reported`. They
   * are made when asked for: what needs all series of a large dataset reads its tally.
   */
  readonly cells: Cell[]
}

/** A remark that applies to what is shown, and only then. `href` leads to more (a report, a findings list). */
export interface DatasetNote {
  id: string
  zh: string
  en: string
  href: string | null
}

/** Spread of the stated values of one year over the series: shown instead of more than fifteen lines. */
export interface Distribution {
  year: number
  n: number
  min: number
  q1: number
  median: number
  q3: number
  max: number
}

/**
 * The drawn values of one indicator over all series and years; NaN where there is none. An implied value is drawn only where it is a
 * group's total (`groupTotals`).
 */
export interface Drawn {
  n: number
  least: number
  most: number
  /** Those above zero, and the least of them. */
  positive: number
  leastPositive: number
}

/**
 * The parts of a whole in one year, summed over all series but whole-area ones, whose figures contain those of the
 * agencies in the area, and how many series stand behind the sums.
 */
export interface PartYear {
  year: number
  /** Sum of the stated figures by part, in the dataset's order; null where nobody states one. */
  sums: (number | null)[]
  /** Series that state at least one part. */
  split: number
  /** Series that state no part, but a figure that the parts would make up. */
  unsplit: number
  /**
   * What shares of a whole rest on: only the series that state a part and the whole that shares are of (`Parts.shareOf`), their sums by
   * part, the sum of their wholes, and how many they are.
   */
  shared: { sums: (number | null)[]; whole: number | null; n: number }
}

/** The least or greatest drawn value of a year: the place of the first series that has it, and how many have it. */
export interface TallyEnd {
  value: number
  series: number
  count: number
}

/** What a look at every cell of every series would find, counted once: charts of thousands of series need no more. */
export interface Tally {
  /** In the order of the dataset's indicators. */
  drawn: Drawn[]
  /** Of the first indicator, in the order of years: series whose drawn value is zero. */
  zeros: number[]
  /** Pairs of a series and a year with a report. */
  reportRows: number
  /** Of the first indicator, in the order of series: the years with a drawn value. */
  statedYears: number[]
  /** Of the first indicator, in the order of years: the agencies that state it, of those known in the series with a drawn value. */
  bodies: { stated: number; expected: number }[]
  /** Of the first indicator in the last year with a drawn value: its extremes; null where nothing is drawn. */
  ends: { year: number; least: TallyEnd; most: TallyEnd } | null
  /** By the parts of the whole; empty where the chart has none. */
  partYears: PartYear[]
}

/**
 * One Dataset has three faces: the chart, the table under it and the CSV. They are all made from this value,
 * so they can never disagree.
 */
export interface Dataset {
  /** The name of its spec. */
  chart: string
  spec: ChartSpec
  years: number[]
  indicators: string[]
  unit: string
  by: View['by']
  stat: ViewStat
  series: Series[]
  /** Of the chart's first indicator over all series except `implied`; a year nobody stated is left out. Empty for channels, of which there are several. */
  distribution: Distribution[]
  /** Years of the range that begin a new form, 2019 and 2021. */
  breaks: number[]
  /** A sentence that the data makes true. */
  headline: { zh: string; en: string }
  notes: DatasetNote[]
  /**
   * Agencies in the year that the headline speaks of, or in the last of the range where it speaks of none: known, with a report, and
   * stating a figure that it speaks of.
   */
  coverage: Coverage & { year: number | null }
  tally: Tally
  revision: string
}
