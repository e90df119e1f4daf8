import { countReports, reportKeys, reportRows } from '#db/queries/reportList'
import { createHash } from 'node:crypto'
import { openWriter, type Database } from '#db/client'
import type { LoadItem } from '#db/load/item'
import { load } from '#db/load/load'
import type { Reference } from '#db/load/reference'
import type { LoadSummary } from '#db/load/summary'
import type { Extraction, Observation } from '#lib/model/extraction'
import type { FigureRow } from '#lib/model/figure'
import { isMissing } from '#lib/model/status'

/** A small catalogue and map: Weishan and Yiyuan in Shandong, Jiashan in Zhejiang. */
export const reference: Reference = {
  regions: [
    { code: '370826', name: '微山县', level: 'county', parent: '370800' },
    { code: '370323', name: '沂源县', level: 'county', parent: '370300' },
    { code: '371002', name: '环翠区', level: 'county', parent: '371000' },
    { code: '330421', name: '嘉善县', level: 'county', parent: '330400' },
    { code: '370800', name: '济宁市', level: 'prefecture', parent: '370000' },
    { code: '370300', name: '淄博市', level: 'prefecture', parent: '370000' },
    { code: '371000', name: '威海市', level: 'prefecture', parent: '370000' },
    { code: '330400', name: '嘉兴市', level: 'prefecture', parent: '330000' },
    { code: '370000', name: '山东省', level: 'province', parent: null },
    { code: '330000', name: '浙江省', level: 'province', parent: null },
  ],
  indicators: [
    indicator('normative_docs_published', '条', ['2014'], 'items_published'),
    indicator('items_published', '条', ['2014']),
    indicator('channel_website', '条', ['2014']),
    indicator('channel_wechat', '条', ['2014']),
    { ...indicator('applications_received', '件', ['2014', '2019', '2021']), byApplicant: true },
  ],
}

function indicator(
  id: string,
  unit: string,
  forms: ('2014' | '2019' | '2021')[],
  partOf: string | null = null,
) {
  return {
    id,
    labelZh: id,
    labelEn: id,
    unit,
    group: 'publishing',
    partOf,
    byApplicant: false,
    forms,
    inProse: true,
  }
}

/** A fresh database with all its tables, in memory. */
export function aDatabase(): Database {
  return openWriter(':memory:')
}

/** The text that `anExtraction` speaks of. */
export const reportText = '微山县工业和信息化局2018年主动公开政府信息146条。'

/** An observation that states 146 items; `value: null` with a missing status makes a gap without a passage. */
export function anObservation(over: Partial<Observation> = {}): Observation {
  const isGap = over.status !== undefined && isMissing(over.status)
  return {
    indicator: 'items_published',
    applicant: 'total',
    value: isGap ? null : 146,
    status: 'reported',
    sourceClass: isGap ? null : 'narrative',
    check: 'not_checked',
    note: null,
    quote: isGap ? null : '146条',
    start: isGap ? null : reportText.indexOf('146条'),
    end: isGap ? null : reportText.indexOf('146条') + 4,
    readings: [],
    ...over,
  }
}

/** What is extracted from Weishan's report for 2018. */
function anExtraction(over: Partial<Extraction> = {}): Extraction {
  return {
    source: 'reports/weishan.txt',
    sha256: createHash('sha256').update(JSON.stringify(over)).digest('hex'),
    extractorVersion: '0.0.1',
    agency: '微山县工业和信息化局',
    regionCode: '370826',
    year: 2018,
    form: '2014',
    sector: null,
    scope: 'agency',
    title: null,
    observations: [anObservation()],
    issues: [],
    unread: [],
    ...over,
  }
}

/** A document as it comes to a load. */
export function aDocument(over: Partial<Extraction> = {}, text = reportText): LoadItem {
  return { kind: 'document', extraction: anExtraction(over), text }
}

/** A transcribed figure as it comes to a load. */
export function aFigure(over: Partial<FigureRow> = {}, line = 2): LoadItem {
  const row: FigureRow = {
    region_code: '370826',
    region: '微山县',
    agency: '微山县工业和信息化局',
    sector: '工信',
    year: '2018',
    indicator: 'items_published',
    value: '146',
    status: 'reported',
    note: '',
    source_url: 'https://www.example.gov.cn/2018.html',
    ...over,
  }
  return { kind: 'figure', file: 'figures.csv', line, row }
}

/** Loads items into a database at a fixed time. */
export function loadItems(
  db: Database,
  items: Iterable<LoadItem> | AsyncIterable<LoadItem>,
  options: { strict?: boolean; reference?: Reference } = {},
): Promise<LoadSummary> {
  return load(db, options.reference ?? reference, items, {
    strict: options.strict ?? false,
    now: new Date('2026-01-02T03:04:05Z'),
  })
}

/** All that a load writes, without row keys: two databases with the same data give the same value. */
export function contentOf(db: Database): unknown {
  const all = (query: string) => db.$client.prepare(query).all()
  const of = 'r.id as report from reports r join'
  return {
    agencies: all('select * from agencies order by id'),
    reports: all('select id, agency_id, year, form, sha256, text from reports order by id'),
    observations: all(
      `select o.indicator, o.applicant, o.origin, o.value, o.status, o.accepted, o.disagrees, ${of} observations o
       on o.report_key = r.key order by r.id, o.indicator, o.applicant, o.origin`,
    ),
    readings: all(
      `select x.indicator, x.value, ${of} readings x on x.report_key = r.key order by r.id, x.value`,
    ),
    issues: all(
      `select i.code, i.value, i.other_value, i.message, ${of} issues i on i.report_key = r.key order by r.id, i.code`,
    ),
  }
}

/** One page of the list of reports of a view, and how many there are in all, as its page asks for them. */
export async function reportsForView(
  db: Database,
  view: Parameters<typeof reportKeys>[1],
  page: { limit: number; offset: number },
) {
  return { rows: await reportRows(db, await reportKeys(db, view, page)), total: await countReports(db, view) }
}

/** A finding without a passage. */
export function aFinding(over: Partial<Extraction['issues'][number]> = {}): Extraction['issues'][number] {
  return {
    code: 'no-table',
    severity: 'note',
    message: '没有表格',
    messageEn: 'No table',
    indicator: null,
    value: null,
    otherValue: null,
    quote: null,
    start: null,
    end: null,
    other: null,
    ...over,
  }
}
