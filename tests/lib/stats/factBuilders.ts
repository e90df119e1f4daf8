import { agencyId, reportId } from '#lib/model/agency'
import type { Region } from '#lib/model/region'
import { viewSchema, type View } from '#lib/model/view'
import type { Facts, ObservationFact, ReportFact } from './facts.ts'

/** The divisions that the tests speak of. */
export const someRegions: Region[] = [
  { code: '110000', name: '北京市', level: 'province', parent: null },
  { code: '110100', name: '市辖区', level: 'prefecture', parent: '110000' },
  { code: '110105', name: '朝阳区', level: 'county', parent: '110100' },
  { code: '220000', name: '吉林省', level: 'province', parent: null },
  { code: '220100', name: '长春市', level: 'prefecture', parent: '220000' },
  { code: '220104', name: '朝阳区', level: 'county', parent: '220100' },
  { code: '350000', name: '福建省', level: 'province', parent: null },
  { code: '350100', name: '福州市', level: 'prefecture', parent: '350000' },
  { code: '350128', name: '平潭县', level: 'county', parent: '350100' },
  { code: '370000', name: '山东省', level: 'province', parent: null },
  { code: '370800', name: '济宁市', level: 'prefecture', parent: '370000' },
  { code: '370826', name: '微山县', level: 'county', parent: '370800' },
  { code: '370828', name: '金乡县', level: 'county', parent: '370800' },
  { code: '419000', name: '省直辖县级行政区划', level: 'prefecture', parent: '410000' },
  { code: '410000', name: '河南省', level: 'province', parent: null },
  { code: '419001', name: '济源市', level: 'county', parent: '419000' },
]

/** A report with a document, of an agency of 微山县 in 2018. Its ids follow from agency, region and year. */
export function aReport(over: Partial<ReportFact> = {}): ReportFact {
  const agency = over.agency ?? '微山县工业和信息化局'
  const regionCode = over.regionCode === undefined ? '370826' : over.regionCode
  const id = agencyId(regionCode, agency)
  const year = over.year ?? 2018
  return {
    reportId: reportId(id, year),
    agencyId: id,
    agency,
    regionCode,
    sector: '工信',
    scope: 'agency',
    year,
    form: '2014',
    hasDocument: true,
    ...over,
  }
}

/** An observation of a report, read in its table. */
export function anObservation(report: ReportFact, over: Partial<ObservationFact> = {}): ObservationFact {
  return {
    reportId: report.reportId,
    indicator: 'items_published',
    value: 146,
    status: 'reported',
    check: 'ok',
    sourceClass: 'table',
    note: null,
    sourceUrl: null,
    ...over,
  }
}

/** Facts of reports that each state items published; null is a blank cell, undefined says nothing. */
export function factsOf(
  stated: readonly (readonly [report: ReportFact, value: number | null | undefined])[],
): Facts {
  return {
    reports: stated.map(([report]) => report),
    observations: stated.flatMap(([report, value]) =>
      value === undefined
        ? []
        : [anObservation(report, value === null ? { value, status: 'blank' } : { value })],
    ),
    alternatives: [],
    revision: 'r1',
  }
}

/** A view with its defaults. */
export function aView(over: Partial<View> = {}): View {
  return { ...viewSchema.parse({}), ...over }
}
