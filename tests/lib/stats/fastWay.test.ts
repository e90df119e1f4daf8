import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Agency } from '#lib/model/agency'
import { reportId } from '#lib/model/agency'
import { forms } from '#lib/model/form'
import { liesWithin } from '#lib/model/region'
import { checks, isMissing, statuses } from '#lib/model/status'
import type { View } from '#lib/model/view'
import { calculate, type Calculated } from '#lib/stats/calculate'
import { chartNames, chartSpecs } from '#lib/stats/chartSpec'
import type { ObservationEntry, ReportEntry } from '#lib/stats/columns'
import { ColumnsBuilder } from '#lib/stats/columnsBuilder'
import type { DatasetNote } from '#lib/stats/dataset'
import { regionNames } from '#lib/stats/regionNames'
import { selectUnits } from '#lib/stats/selection'
import { chartedCatalogue, chartedIndicators } from './datasetOf.ts'
import type { Facts } from './facts.ts'
import { aView, someRegions } from './factBuilders.ts'
import { notesOf } from '#lib/wording/notes'
import { calculateSlowly, type SlowDataset } from './reference/build.ts'
import type { SlowNote } from './reference/noteFacts.ts'

interface World {
  agencies: Agency[]
  reports: ReportEntry[]
  observations: ObservationEntry[]
  alternatives: { key: number; indicator: string; value: number; note: string | null }[]
}

const codes = [null, '110105', '220104', '350128', '370800', '370826', '370828', '370802', '419001', '370000']
const some = <T>(values: readonly T[]) => fc.constantFrom(...values)

const agencies = fc
  .array(
    fc.record({
      regionCode: some(codes),
      name: some(['商务局', '工信局', '人民政府']),
      sector: some([null, '工信', '商务']),
      scope: some(['agency', 'agency', 'agency', 'area'] as const),
    }),
    { maxLength: 9 },
  )
  .map((all) =>
    all.map((one, i): Agency => ({ ...one, id: `${one.regionCode ?? '000000'}-${(i * 7) % 9}x` })),
  )

const observation = fc
  .record({
    status: some(statuses),
    number: some([0, 1, 2, 5, 61, 335, 2218, 0.5]),
    check: some(checks),
    sourceClass: some(['table', 'narrative', null] as const),
    note: some([null, null, 'a', 'b']),
    noteEn: some([null, 'A']),
  })
  .map(({ status, number, ...rest }) => ({
    ...rest,
    status,
    value: isMissing(status) ? null : status === 'zero_in_words' ? 0 : number,
  }))

/** What a report has: a document, figures, or both; for each indicator what either says, if it says anything. */
const world: fc.Arbitrary<World> = agencies.chain((bodies) =>
  fc
    .array(
      fc.record({
        year: fc.integer({ min: 2016, max: 2022 }),
        body: fc.nat(Math.max(0, bodies.length - 1)),
        form: some(forms),
        has: some(['document', 'figures', 'both'] as const),
        findings: fc.nat(2),
        said: fc.array(
          fc.record({
            indicator: some(chartedIndicators),
            document: fc.option(observation),
            figures: fc.option(observation),
            prefersFigures: fc.boolean(),
          }),
          { maxLength: 12 },
        ),
        rival: fc.option(
          fc.record({
            indicator: some(chartedIndicators),
            value: some([61, 335]),
            note: some([null, '件次']),
          }),
        ),
      }),
      { maxLength: bodies.length === 0 ? 0 : 24 },
    )
    .map((drafts) => worldOf(bodies, drafts)),
)

interface DraftReport {
  year: number
  body: number
  form: (typeof forms)[number]
  has: 'document' | 'figures' | 'both'
  findings: number
  said: {
    indicator: string
    document: Stated | null
    figures: Stated | null
    prefersFigures: boolean
  }[]
  rival: { indicator: string; value: number; note: string | null } | null
}
type Stated = Pick<ObservationEntry, 'value' | 'status' | 'check' | 'sourceClass' | 'note' | 'noteEn'>

function worldOf(agencies: Agency[], drafts: DraftReport[]): World {
  const made: World = { agencies, reports: [], observations: [], alternatives: [] }
  const seen = new Set<string>()
  drafts.forEach((draft, key) => {
    const agencyId = agencies[draft.body]!.id
    if (seen.has(`${agencyId} ${draft.year}`)) return
    seen.add(`${agencyId} ${draft.year}`)
    const hasDocument = draft.has !== 'figures'
    const hasFigures = draft.has !== 'document'
    made.reports.push({
      key,
      agencyId,
      year: draft.year,
      form: draft.form,
      hasDocument,
      hasFigures,
      findings: draft.findings,
    })
    const told = new Set<string>()
    for (const { indicator, document, figures, prefersFigures } of draft.said) {
      if (told.has(indicator)) continue
      told.add(indicator)
      const ofDocument = hasDocument ? document : null
      const ofFigures = hasFigures ? figures : null
      const isFigure = ofDocument === null || (ofFigures !== null && prefersFigures)
      if (ofDocument !== null)
        made.observations.push({
          ...ofDocument,
          key,
          indicator,
          origin: 'document',
          accepted: !isFigure,
          sourceUrl: null,
        })
      if (ofFigures !== null)
        made.observations.push({
          ...ofFigures,
          key,
          indicator,
          origin: 'figures',
          accepted: isFigure,
          sourceClass: 'figures',
          sourceUrl: `https://a.example/${key}`,
        })
    }
    if (draft.rival !== null) made.alternatives.push({ key, ...draft.rival })
  })
  return made
}

const view: fc.Arbitrary<View> = fc
  .record({
    region: some([[], [], [], ['370000'], ['370800'], ['370826', '110105']]),
    from: some([undefined, undefined, 2015, 2018]),
    to: some([undefined, undefined, 2019, 2023]),
    sector: some([undefined, undefined, '工信']),
    source: some([undefined, 'document', 'figures'] as const),
    pick: some([undefined, undefined, 'multi-year', 'findings'] as const),
    by: some(['province', 'prefecture', 'county', 'agency'] as const),
    stat: some(['total', 'median'] as const),
  })
  .map((over) => aView(over))

/** The facts of a view, picked out of the world one by one. */
function factsOf(
  given: World,
  { region, sector, source, pick, from = 0, to = 9999 }: View,
  indicators: readonly string[],
): Facts {
  const isPicked = (id: string) => {
    const inside = given.reports.filter(
      (one) =>
        one.agencyId === id &&
        one.year >= from &&
        one.year <= to &&
        (source === undefined || (source === 'document' ? one.hasDocument : one.hasFigures)),
    )
    return pick === 'multi-year' ? inside.length > 1 : inside.some((one) => one.findings > 0)
  }
  const bodies = given.agencies.filter(
    ({ id, regionCode, sector: own }) =>
      (pick === undefined || isPicked(id)) &&
      (region.length === 0 || (regionCode !== null && region.some((code) => liesWithin(regionCode, code)))) &&
      (sector === undefined || own === sector),
  )
  const held = given.reports.flatMap((report) => {
    const body = bodies.find((one) => one.id === report.agencyId)
    const isHeld = source === undefined || (source === 'document' ? report.hasDocument : report.hasFigures)
    return body === undefined || !isHeld
      ? []
      : [{ ...report, body, reportId: reportId(body.id, report.year) }]
  })
  const idOf = (key: number) => held.find((report) => report.key === key)?.reportId
  return {
    revision: 'r',
    reports: held.map(({ body, ...report }) => ({
      ...report,
      agency: body.name,
      regionCode: body.regionCode,
      sector: body.sector,
      scope: body.scope,
    })),
    observations: given.observations.flatMap((one) => {
      const id = idOf(one.key)
      const counts = source === undefined ? one.accepted : one.origin === source
      return id === undefined || !counts || !indicators.includes(one.indicator)
        ? []
        : [{ ...one, reportId: id }]
    }),
    alternatives: given.alternatives.flatMap((one) => {
      const id = idOf(one.key)
      return id === undefined ? [] : [{ ...one, reportId: id }]
    }),
  }
}

/** What is calculated, in plain values: cells made, places in the columns and among the indicators named. */
function plainly({ figures, headline, notes }: Calculated): Omit<SlowDataset, 'notes'> & {
  notes: Omit<SlowDataset['notes'], 'said'>
} {
  const { columns, shown, agencies, areasBelow, withoutRegion, isPartial } = notes
  const idOf = (agency: number) => columns.agencies[agency]!.id
  return {
    figures: {
      ...figures,
      series: figures.series.map((one) => ({ ...one, cells: [...one.cells] })),
    },
    headline: {
      hasReports: headline.hasReports,
      statements: headline.statements.map(({ unit, place, ...rest }) => ({
        series: unit.id,
        indicator: headline.indicators[place]!,
        ...rest,
      })),
    },
    notes: {
      shown: [...shown].map((row) => reportId(idOf(columns.agency[row]!), columns.year[row]!)),
      agencies: agencies.map(idOf),
      areasBelow,
      withoutRegion,
      isPartial,
    },
  }
}

/** A note without its words, with the numbers that it prints; the 0 of 不按0计 is a word. */
function factsOfNote({ id, href, zh }: DatasetNote): SlowNote {
  const numbers = (zh.replace('不按0计', '').match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) =>
    Number(number.replaceAll(',', '')),
  )
  return { id, href, numbers: numbers.sort((a, b) => a - b) }
}

test('what is calculated from columns is what is found cell by cell', () => {
  fc.assert(
    fc.property(world, view, some(chartNames), (given, view, chart) => {
      const { figures, headline, notes } = calculateSlowly(
        chart,
        view,
        factsOf(given, view, chartSpecs[chart].indicators),
        someRegions,
      )
      const { said, ...about } = notes
      const builder = new ColumnsBuilder('r', given.agencies, given.reports, chartedCatalogue)
      for (const one of given.observations) builder.add(one)
      for (const one of given.alternatives) builder.addAlternative(one)
      const selection = selectUnits(builder.finish(), view, chartSpecs[chart], regionNames(someRegions))
      const fast = calculate(chartSpecs[chart], view, selection)
      expect(plainly(fast)).toEqual({ figures, headline, notes: about })
      expect(notesOf(fast.notes).map(factsOfNote)).toEqual(said)
    }),
    { seed: 20180101, numRuns: 600, endOnFailure: true },
  )
})
