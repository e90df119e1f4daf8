import { channels, outcomes } from '#lib/model/indicator'
import { aggregate } from './aggregate.ts'
import { chartIndicators } from './chartIndicators.ts'
import { statusCode } from './codes.ts'
import type { ValueColumn } from './columns.ts'
import type { ChartName, Dataset, Drawn, PartYear } from './dataset.ts'
import type { Statement } from './headline.ts'
import { eachReport, type Selection } from './selection.ts'

/** Where the parts of a whole stand among a chart's indicators, and the figures that they make up. */
const partsOf: Record<ChartName, { from: number; count: number; wholes: readonly number[] } | null> = {
  'items-published': null,
  channels: placesIn('channels', channels, ['items_published']),
  applications: placesIn('applications', outcomes, ['applications_received', 'applications_closed']),
}

function placesIn(chart: ChartName, parts: readonly string[], wholes: readonly string[]) {
  const { indicators } = chartIndicators[chart]
  return {
    from: indicators.indexOf(parts[0]!),
    count: parts.length,
    wholes: wholes.map((indicator) => indicators.indexOf(indicator)),
  }
}

/** What one pass over all units and years finds; the sums and medians are those of the cells. */
export interface Survey {
  drawn: Drawn[]
  /** Of the chart's first indicator: the drawn values by year, and how many years each series has one. */
  values: number[][]
  statedYears: number[]
  zeros: number[]
  /** Series and years with a report. */
  reportRows: number
  partYears: PartYear[]
  /** Whether a value rests on fewer agencies than belong to its unit. */
  isPartial: boolean
  /** Of each year, how many series the headline could speak of. */
  speaking: number[]
}

/** Looks at every unit and year once. `columns` are those of the chart's indicators. */
export function surveyOf(
  selection: Selection,
  columns: readonly ValueColumn[],
  years: readonly number[],
  chart: ChartName,
  stat: Dataset['stat'],
): Survey {
  const places = columns.length
  const parts = partsOf[chart]
  const spoken = spokenPlaces(chart, places)
  const survey: Survey = {
    drawn: Array.from({ length: places }, () => ({ n: 0, least: NaN, most: NaN, positive: 0, leastPositive: NaN })), // prettier-ignore
    values: years.map(() => []),
    statedYears: [],
    zeros: years.map(() => 0),
    reportRows: 0,
    partYears:
      parts === null
        ? []
        : years.map((year) => ({ year, sums: Array<number | null>(parts.count).fill(null), split: 0, unsplit: 0 })), // prettier-ignore
    isPartial: false,
    speaking: years.map(() => 0),
  }
  const rows: number[][] = years.map(() => [])
  const into = { value: NaN, status: 0, stated: 0 }
  for (const { agencies, scope } of selection.units) {
    for (const ofYear of rows) ofYear.length = 0
    eachReport(selection, agencies, years, (row, year) => rows[year - years[0]!]!.push(row))
    let statedYears = 0
    for (let y = 0; y < years.length; y++) {
      const ofYear = rows[y]!
      if (ofYear.length === 0) continue
      survey.reportRows++
      const ofParts = parts !== null && scope === 'agency' ? survey.partYears[y]! : null
      let isSpeaking = false
      let isSplit = false
      let hasWhole = false
      for (let place = 0; place < places; place++) {
        aggregate(columns[place]!, ofYear, stat, into)
        const { value, status, stated } = into
        if (Number.isNaN(value)) continue
        if (agencies.length > 1 && stated < agencies.length) survey.isPartial = true
        const part = parts === null ? -1 : place - parts.from
        const isPart = parts !== null && part >= 0 && part < parts.count
        const isDrawn = status !== statusCode.implied
        // A group of outcomes that is summed from stated rows counts as stated.
        if (ofParts !== null && isPart && (isDrawn || columns[place]!.isGroupTotal)) {
          isSplit = true
          ofParts.sums[part] = (ofParts.sums[part] ?? 0) + value
        }
        if (!isDrawn) continue
        if (parts !== null && parts.wholes.includes(place)) hasWhole = true
        addDrawn(survey.drawn[place]!, value)
        if (place < spoken) isSpeaking = true
        if (place > 0) continue
        statedYears++
        survey.values[y]!.push(value)
        if (value === 0) survey.zeros[y]!++
      }
      if (isSpeaking) survey.speaking[y]!++
      if (ofParts !== null && isSplit) ofParts.split++
      if (ofParts !== null && !isSplit && hasWhole) ofParts.unsplit++
    }
    survey.statedYears.push(statedYears)
  }
  return survey
}

/** The headline speaks of the first indicator, of channels of any; the stated total comes last there. */
function spokenPlaces(chart: ChartName, places: number): number {
  return chart === 'channels' ? places - 1 : 1
}

function addDrawn(drawn: Drawn, value: number): void {
  drawn.n++
  if (!(drawn.least <= value)) drawn.least = value
  if (!(drawn.most >= value)) drawn.most = value
  if (value <= 0) return
  drawn.positive++
  if (!(drawn.leastPositive <= value)) drawn.leastPositive = value
}

/** What the headline speaks of in one year, by unit and indicator. */
export function statementsOf(
  selection: Selection,
  columns: readonly ValueColumn[],
  year: number,
  chart: ChartName,
  stat: Dataset['stat'],
): Statement[] {
  const statements: Statement[] = []
  const spoken = spokenPlaces(chart, columns.length)
  const into = { value: NaN, status: 0, stated: 0 }
  const rows: number[] = []
  for (const unit of selection.units) {
    rows.length = 0
    eachReport(selection, unit.agencies, [year], (row) => rows.push(row))
    if (rows.length === 0) continue
    for (let place = 0; place < spoken; place++) {
      aggregate(columns[place]!, rows, stat, into)
      const { value, status } = into
      if (Number.isNaN(value) || status === statusCode.implied) continue
      statements.push({ unit, place, year, value, isApproximate: status === statusCode.approximate })
    }
  }
  return statements
}
