import type { ReportRow } from '#db/queries/reportList'
import type { CsvColumn } from '#lib/files/csvTable'
import { formWords } from '#lib/wording/words'

/** The columns of the file of reports. */
export const reportColumns: readonly CsvColumn<ReportRow>[] = [
  { id: 'report', header: { zh: '报告', en: 'Report' }, value: (row) => `/reports/${row.id}` },
  { id: 'agency', header: { zh: '机构', en: 'Agency' }, value: (row) => row.agency },
  { id: 'region_code', header: { zh: '地区代码', en: 'Region code' }, value: (row) => row.regionCode },
  { id: 'region', header: { zh: '地区', en: 'Region' }, value: (row) => row.region },
  { id: 'sector', header: { zh: '系统', en: 'Sector' }, value: (row) => row.sector },
  { id: 'year', header: { zh: '年度', en: 'Year' }, value: (row) => row.year },
  {
    id: 'form',
    header: { zh: '表式', en: 'Form' },
    value: (row, lang, isId) => (row.form === null || isId ? row.form : formWords[row.form][lang]),
  },
  {
    id: 'kind',
    header: { zh: '来源', en: 'Source' },
    value: (row, lang, isId) =>
      isId || lang === 'en'
        ? row.hasDocument
          ? 'document'
          : 'figures'
        : row.hasDocument
          ? '报告文档'
          : '网页摘录',
  },
  { id: 'stated', header: { zh: '载明数字', en: 'Figures stated' }, value: (row) => row.stated },
  { id: 'findings', header: { zh: '核查提示', en: 'Findings' }, value: (row) => row.findings },
  { id: 'source', header: { zh: '来源网页', en: 'Source page' }, value: (row) => row.sourceUrl },
]
