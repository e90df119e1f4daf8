import { saidOfFigure, textsOfReports, type SaidOfFigure } from '#db/queries/pointReports'
import type { Reading } from '#db/reading/reading'
import { reportId, type Agency } from '#lib/model/agency'
import { figureParts, type Applicant } from '#lib/model/applicant'
import type { Indicator } from '#lib/model/indicator'
import type { PointView } from '#lib/model/pages/point'
import type { CellStatus, Check, SourceClass } from '#lib/model/status'
import type { Lang, Words } from '#lib/model/words'
import { isAskedAt } from '#lib/stats/asked'
import { overviewSpecs } from '#lib/stats/chartSpec'
import type { Columns, ValueColumn } from '#lib/stats/columns'
import type { Coverage } from '#lib/stats/dataset'
import { medianOf } from '#lib/stats/quantile'
import { eachReport, selectUnits } from '#lib/stats/selection'
import { indicatorChart } from '#app/_kept/askedChart'
import { selectionIn } from '#app/_kept/selectionIn'
import { snapshotOf } from '#app/_kept/snapshot'
import { pageOf, pageSize } from '#app/_site/pageOf'

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

/** The value that a view names, with the passages behind it, all named as in `selectionIn`; null where there is no such series, figure or year. */
export async function pointOf(read: Reading, view: PointView, lang: Lang = 'zh'): Promise<Point | null> {
  const { unit: id, figure, year, source, stat } = view
  if (id === undefined || figure === undefined || year === undefined) return null
  const found = await snapshotOf(read)
  const { indicator: name, applicant } = figureParts(figure)
  const indicator = found.catalogue.find((one) => one.id === name)
  const ofOverview = overviewSpecs.find(({ indicators }) => indicators.includes(figure))
  const chart =
    ofOverview === undefined
      ? await indicatorChart(read, name, { applicant })
      : { spec: ofOverview, columns: found.columns, errors: null }
  if (indicator === undefined || chart === null || chart.errors !== null) return null
  const selection = selectionIn(
    lang,
    selectUnits(chart.columns, view, chart.spec, found.names),
    found.english,
  )
  const { columns } = selection
  const column = columns.column(figure, source)
  const unit = selection.units.find((one) => one.id === id)
  if (unit === undefined) return null
  const held = new Map<number, number>()
  eachReport(selection, unit.agencies, [year], (row) => held.set(columns.agency[row]!, row))
  const idOf = (agency: number) => reportId(columns.agencies[agency]!.id, year)
  const said = new Map(
    (await saidOfFigure(read.db, [...held.keys()].map(idOf), { indicator: name, applicant, source })).map(
      (one) => [one.reportId, one],
    ),
  )
  const all = unit.agencies.map((place) => {
    const row = held.get(place)
    const { id: agency, name } = columns.agencies[place]!
    return { ...rowOf(columns, column, row, said.get(idOf(place))), agency: { id: agency, name } }
  })
  const stated = all.filter((row) => isStated(row, column))
  const values = stated.map((row) => row.value as number)
  const ordered = [...stated, ...all.filter((row) => !isStated(row, column))]
  const { page, pages, offset } = pageOf(ordered.length, view.page)
  const rows = ordered.slice(offset, offset + pageSize)
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
function isStated({ value, status }: Pick<PointRow, 'value' | 'status'>, column: ValueColumn): boolean {
  return value !== null && (status !== 'implied' || column.isGroupTotal)
}

function rowOf(
  columns: Columns,
  column: ValueColumn,
  row: number | undefined,
  said: SaidOfFigure | undefined,
): Omit<PointRow, 'agency' | 'passage'> {
  const nothing = {
    value: null,
    check: 'not_checked',
    sourceClass: null,
    note: null,
    sourceUrl: null,
  } as const
  if (row === undefined) return { ...nothing, reportId: null, status: 'not_reported' }
  const { year, agency, agencies } = columns
  const id = reportId(agencies[agency[row]!]!.id, year[row]!)
  const isUnasked = !isAskedAt(columns, column, row)
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
