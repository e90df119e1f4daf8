import { aggregate } from './aggregate.ts'
import type { ChartSpec } from './chartSpec.ts'
import { isStatedAt, statusCode } from './codes.ts'
import type { ValueColumn } from './columns.ts'
import type { Dataset, Drawn, PartYear, Tally, TallyEnd } from './dataset.ts'
import type { Statement } from './headlineFacts.ts'
import type { Selection } from './selection.ts'
import { slotsOf } from './slots.ts'
import { soleAgency } from './sole.ts'

/** What one pass over all units and years finds; the sums and medians are those of the cells. */
export interface Survey {
  drawn: Drawn[]
  /** Of the chart's first indicator: the drawn values by year, and how many years each series has one. */
  values: number[][]
  statedYears: number[]
  zeros: number[]
  bodies: Tally['bodies']
  ends: Tally['ends']
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
  { parts, spoken }: ChartSpec,
  stat: Dataset['stat'],
): Survey {
  const { units } = selection
  const slots = slotsOf(selection, years)
  const count = slots.unit.length
  const statedYears = new Int32Array(units.length)
  const survey: Survey = {
    drawn: [],
    values: years.map(() => []),
    statedYears: [],
    zeros: years.map(() => 0),
    bodies: years.map(() => ({ stated: 0, expected: 0 })),
    ends: null,
    reportRows: count,
    partYears:
      parts === null
        ? []
        : years.map((year) => ({
            year,
            sums: Array<number | null>(parts.count).fill(null),
            split: 0,
            unsplit: 0,
            shared: { sums: Array<number | null>(parts.count).fill(null), whole: null, n: 0 },
          })),
    isPartial: false,
    speaking: years.map(() => 0),
  }
  const isSpeaking = new Uint8Array(count)
  const isSplit = new Uint8Array(count)
  const hasWhole = new Uint8Array(count)
  // The whole that shares are of comes before its parts.
  const wholes = new Float64Array(count).fill(NaN)
  const isShared = new Uint8Array(count)
  const into = { value: NaN, status: 0, stated: 0 }
  const ends = years.map((year): { year: number; least: TallyEnd | null; most: TallyEnd | null } => ({
    year,
    least: null,
    most: null,
  }))
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
      // A group's total that is summed from stated rows counts as stated.
      const isDrawn = status !== statusCode.implied || column.isGroupTotal
      if (isPart && scope === 'agency' && isDrawn) {
        isSplit[slot] = 1
        const { sums, shared } = survey.partYears[y]!
        sums[part] = (sums[part] ?? 0) + value
        if (!Number.isNaN(wholes[slot]!)) {
          isShared[slot] = 1
          shared.sums[part] = (shared.sums[part] ?? 0) + value
        }
      }
      if (!isDrawn) continue
      if (isWhole) hasWhole[slot] = 1
      if (place === parts?.shareOf) wholes[slot] = value
      addDrawn(drawn, value)
      if (place < spoken) isSpeaking[slot] = 1
      if (place > 0) continue
      statedYears[slots.unit[slot]!]!++
      survey.values[y]!.push(value)
      if (value === 0) survey.zeros[y]!++
      survey.bodies[y]!.stated += stated
      survey.bodies[y]!.expected += agencies.length
      const end = ends[y]!
      end.least = furthest(end.least, value, slots.unit[slot]!, -1)
      end.most = furthest(end.most, value, slots.unit[slot]!, 1)
    }
  })
  for (let slot = 0; slot < count; slot++) {
    const y = slots.year[slot]!
    if (isSpeaking[slot] === 1) survey.speaking[y]!++
    if (parts === null || units[slots.unit[slot]!]!.scope !== 'agency') continue
    const ofYear = survey.partYears[y]!
    if (isSplit[slot] === 1) ofYear.split++
    else if (hasWhole[slot] === 1) ofYear.unsplit++
    if (isShared[slot] === 0) continue
    ofYear.shared.n++
    ofYear.shared.whole = (ofYear.shared.whole ?? 0) + wholes[slot]!
  }
  survey.statedYears = [...statedYears]
  const last = ends.findLast(({ least }) => least !== null)
  if (last !== undefined) survey.ends = { year: last.year, least: last.least!, most: last.most! }
  return survey
}

/** The end with one more value: that of the first series that has it, and how many do. `sign` is 1 for the greatest, -1 for the least. */
function furthest(end: TallyEnd | null, value: number, series: number, sign: 1 | -1): TallyEnd {
  if (end === null || (value - end.value) * sign > 0) return { value, series, count: 1 }
  return value === end.value ? { ...end, series: Math.min(end.series, series), count: end.count + 1 } : end
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
  { spoken }: ChartSpec,
  stat: Dataset['stat'],
): Statement[] {
  const statements: Statement[] = []
  const into = { value: NaN, status: 0, stated: 0 }
  const slots = slotsOf(selection, years)
  for (let slot = 0; slot < slots.unit.length; slot++) {
    if (years[slots.year[slot]!] !== spokenYear) continue
    for (let place = 0; place < spoken; place++) {
      aggregate(columns[place]!, slots.rows, slots.first[slot]!, slots.first[slot + 1]!, stat, into)
      const { value, status } = into
      if (Number.isNaN(value)) continue
      if (status === statusCode.implied && !columns[place]!.isGroupTotal) continue
      const unit = selection.units[slots.unit[slot]!]!
      const stating = slots.rows
        .subarray(slots.first[slot]!, slots.first[slot + 1]!)
        .filter((row) => isStatedAt(columns[place]!, row))
      statements.push({
        unit,
        place,
        year: spokenYear,
        value,
        isApproximate: status === statusCode.approximate,
        stated: into.stated,
        sole: soleAgency(selection.columns, stating, unit.agencies.length)?.name ?? null,
      })
    }
  }
  return statements
}
