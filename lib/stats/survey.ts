import { channels, outcomes } from '#lib/model/indicator'
import { aggregate } from './aggregate.ts'
import { chartIndicators } from './chartIndicators.ts'
import { statusCode } from './codes.ts'
import type { ValueColumn } from './columns.ts'
import type { ChartName, Dataset, Drawn, PartYear } from './dataset.ts'
import type { Statement } from './headlineFacts.ts'
import type { Selection } from './selection.ts'
import { slotsOf } from './slots.ts'

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

/** Looks at every unit and year once, a column after the other. `columns` are those of the chart's indicators. */
export function surveyOf(
  selection: Selection,
  columns: readonly ValueColumn[],
  years: readonly number[],
  chart: ChartName,
  stat: Dataset['stat'],
): Survey {
  const parts = partsOf[chart]
  const spoken = spokenPlaces(chart, columns.length)
  const { units } = selection
  const slots = slotsOf(selection, years)
  const count = slots.unit.length
  const statedYears = new Int32Array(units.length)
  const survey: Survey = {
    drawn: [],
    values: years.map(() => []),
    statedYears: [],
    zeros: years.map(() => 0),
    reportRows: count,
    partYears:
      parts === null
        ? []
        : years.map((year) => ({
            year,
            sums: Array<number | null>(parts.count).fill(null),
            split: 0,
            unsplit: 0,
          })),
    isPartial: false,
    speaking: years.map(() => 0),
  }
  const isSpeaking = new Uint8Array(count)
  const isSplit = new Uint8Array(count)
  const hasWhole = new Uint8Array(count)
  const into = { value: NaN, status: 0, stated: 0 }
  columns.forEach((column, place) => {
    const drawn = { n: 0, least: NaN, most: NaN, positive: 0, leastPositive: NaN }
    survey.drawn.push(drawn)
    const part = parts === null ? -1 : place - parts.from
    const isPart = parts !== null && part >= 0 && part < parts.count
    const isWhole = parts !== null && parts.wholes.includes(place)
    for (let slot = 0; slot < count; slot++) {
      aggregate(column, slots.rows, slots.first[slot]!, slots.first[slot + 1]!, stat, into)
      const { value, status, stated } = into
      if (value !== value) continue
      const { agencies, scope } = units[slots.unit[slot]!]!
      const y = slots.year[slot]!
      if (agencies.length > 1 && stated < agencies.length) survey.isPartial = true
      const isDrawn = status !== statusCode.implied
      // A group of outcomes that is summed from stated rows counts as stated.
      if (isPart && scope === 'agency' && (isDrawn || column.isGroupTotal)) {
        isSplit[slot] = 1
        const { sums } = survey.partYears[y]!
        sums[part] = (sums[part] ?? 0) + value
      }
      if (!isDrawn) continue
      if (isWhole) hasWhole[slot] = 1
      addDrawn(drawn, value)
      if (place < spoken) isSpeaking[slot] = 1
      if (place > 0) continue
      statedYears[slots.unit[slot]!]!++
      survey.values[y]!.push(value)
      if (value === 0) survey.zeros[y]!++
    }
  })
  for (let slot = 0; slot < count; slot++) {
    const y = slots.year[slot]!
    if (isSpeaking[slot] === 1) survey.speaking[y]!++
    if (parts === null || units[slots.unit[slot]!]!.scope !== 'agency') continue
    if (isSplit[slot] === 1) survey.partYears[y]!.split++
    else if (hasWhole[slot] === 1) survey.partYears[y]!.unsplit++
  }
  survey.statedYears = [...statedYears]
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
  years: readonly number[],
  spokenYear: number,
  chart: ChartName,
  stat: Dataset['stat'],
): Statement[] {
  const statements: Statement[] = []
  const spoken = spokenPlaces(chart, columns.length)
  const into = { value: NaN, status: 0, stated: 0 }
  const slots = slotsOf(selection, years)
  for (let slot = 0; slot < slots.unit.length; slot++) {
    if (years[slots.year[slot]!] !== spokenYear) continue
    for (let place = 0; place < spoken; place++) {
      aggregate(columns[place]!, slots.rows, slots.first[slot]!, slots.first[slot + 1]!, stat, into)
      const { value, status } = into
      if (Number.isNaN(value) || status === statusCode.implied) continue
      const unit = selection.units[slots.unit[slot]!]!
      statements.push({
        unit,
        place,
        year: spokenYear,
        value,
        isApproximate: status === statusCode.approximate,
      })
    }
  }
  return statements
}
