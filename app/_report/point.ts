import { saidOfFigure, textsOfReports, type SaidOfFigure } from '#db/queries/pointReports'
import type { Reading } from '#db/reading/reading'
import { reportId, type Agency } from '#lib/model/agency'
import { figureParts, type Applicant } from '#lib/model/applicant'
import { formInForce, forms } from '#lib/model/form'
import { isAsked, outcomes, type Indicator } from '#lib/model/indicator'
import type { PointView } from '#lib/model/pages/point'
import type { CellStatus, Check, SourceClass } from '#lib/model/status'
import type { Words } from '#lib/model/words'
import { overviewSpecs } from '#lib/stats/chartSpec'
import type { Columns } from '#lib/stats/columns'
import type { Coverage } from '#lib/stats/dataset'
import { medianOf } from '#lib/stats/quantile'
import { eachReport, selectUnits } from '#lib/stats/selection'
import { snapshotOf } from '#app/_kept/snapshot'
import { pageOf } from '#app/_site/pageOf'

/** The text around a passage, so much of it on either side. */
const context = 60

/** What one agency contributes to a value. */
export interface PointRow {
  agency: Pick<Agency, 'id' | 'name'>
  /** Null where there is no report for the year. */
  reportId: string | null
  value: number | null
  status: CellStatus
  check: Check
  sourceClass: SourceClass | null
  note: Words | null
  sourceUrl: string | null
  /** The passage that states it, with the text around it; null of transcribed figures and where nothing is said. */
  passage: { before: string; quote: string; after: string } | null
}

/** One value of a view, and what it rests on. */
export interface Point {
  label: string
  regionCode: string
  indicator: Indicator
  applicant: Applicant
  year: number
  stat: PointView['stat']
  /** The sum or the median; null where nobody states it. */
  value: number | null
  isApproximate: boolean
  coverage: Coverage
  /** Those that state it first, then by agency; a page of them. */
  rows: PointRow[]
  page: number
  pages: number
}

/** The value that a view names, with the passages behind it; null where there is no such series, figure or year. */
export async function pointOf(read: Reading, view: PointView): Promise<Point | null> {
  const { unit: id, figure, year, source, stat } = view
  if (id === undefined || figure === undefined || year === undefined) return null
  const found = await snapshotOf(read)
  const { indicator: name, applicant } = figureParts(figure)
  const indicator = found.catalogue.find((one) => one.id === name)
  const spec = overviewSpecs.find(({ indicators }) => indicators.includes(figure)) ?? overviewSpecs[0]!
  const selection = selectUnits(found.columns, view, spec, found.names)
  const unit = selection.units.find((one) => one.id === id)
  if (indicator === undefined || unit === undefined) return null
  const held = new Map<number, number>()
  eachReport(selection, unit.agencies, [year], (row) => held.set(found.columns.agency[row]!, row))
  const idOf = (agency: number) => reportId(found.columns.agencies[agency]!.id, year)
  const said = new Map(
    (await saidOfFigure(read.db, [...held.keys()].map(idOf), { indicator: name, applicant, source })).map(
      (one) => [one.reportId, one],
    ),
  )
  const all = unit.agencies.map((place) => {
    const row = held.get(place)
    const { id: agency, name } = found.columns.agencies[place]!
    return { ...rowOf(found.columns, row, said.get(idOf(place)), indicator), agency: { id: agency, name } }
  })
  const stated = all.filter((row) => isStated(row, name))
  const values = stated.map((row) => row.value as number)
  const ordered = [...stated, ...all.filter((row) => !isStated(row, name))]
  const { page, pages, offset } = pageOf(ordered.length, view.page)
  const rows = ordered.slice(offset, offset + 50)
  const texts = await textsOfReports(
    read.db,
    rows.flatMap((row) => row.reportId ?? []),
  )
  return {
    label: unit.label,
    regionCode: unit.regionCode,
    indicator,
    applicant,
    year,
    stat,
    value:
      values.length === 0
        ? null
        : stat === 'median'
          ? medianOf(values)
          : values.reduce((sum, one) => sum + one, 0),
    isApproximate: stated.some((row) => row.status === 'approximate'),
    coverage: { expected: all.length, reported: held.size, stated: stated.length },
    rows: rows.map((row) => ({
      ...row,
      passage: passageOf(texts.get(row.reportId ?? '') ?? null, said.get(row.reportId ?? '')),
    })),
    page,
    pages,
  }
}

/** As everywhere: a value that only a comparison implies is none, one that is summed from stated rows is one. */
function isStated({ value, status }: Pick<PointRow, 'value' | 'status'>, indicator: string): boolean {
  return value !== null && (status !== 'implied' || (outcomes as readonly string[]).includes(indicator))
}

function rowOf(
  columns: Columns,
  row: number | undefined,
  said: SaidOfFigure | undefined,
  indicator: Indicator,
): Omit<PointRow, 'agency' | 'passage'> {
  const nothing = {
    value: null,
    check: 'not_checked',
    sourceClass: null,
    note: null,
    sourceUrl: null,
  } as const
  if (row === undefined) return { ...nothing, reportId: null, status: 'not_reported' }
  const { year, form, agency, agencies } = columns
  const id = reportId(agencies[agency[row]!]!.id, year[row]!)
  const own = forms[form[row]!]!
  const asking = own === 'none' ? formInForce(year[row]!) : own
  const isUnasked = asking !== null && !isAsked(indicator, asking)
  if (said === undefined)
    return { ...nothing, reportId: id, status: isUnasked ? 'not_asked' : 'not_reported' }
  const { value, status, check, sourceClass, note, noteEn, sourceUrl } = said
  return {
    reportId: id,
    value,
    status: status === 'not_reported' && isUnasked ? 'not_asked' : status,
    check,
    sourceClass,
    note: note === null ? null : { zh: note, en: noteEn ?? note },
    sourceUrl,
  }
}

function passageOf(text: string | null, said: SaidOfFigure | undefined): PointRow['passage'] {
  if (text === null || said?.start == null || said.end === null) return null
  const { start, end } = said
  const from = Math.max(0, start - context)
  const to = Math.min(text.length, end + context)
  return {
    before: `${from > 0 ? '…' : ''}${text.slice(from, start)}`,
    quote: text.slice(start, end),
    after: `${text.slice(end, to)}${to < text.length ? '…' : ''}`,
  }
}
