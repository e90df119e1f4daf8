import { issueRules } from '#lib/model/issueCodes'
import type { CsvColumn } from '#lib/files/csvTable'
import { textOf } from '#app/_text/text'
import type { CheckRow } from './checkList.ts'

/** The columns of the file of findings. */
export const checkColumns: readonly CsvColumn<CheckRow>[] = [
  {
    id: 'finding',
    header: { zh: '位置', en: 'Place' },
    value: (row) => `/reports/${row.reportId}#finding-${row.number}`,
  },
  { id: 'agency', header: { zh: '机构', en: 'Agency' }, value: (row) => row.agency },
  { id: 'region_code', header: { zh: '地区代码', en: 'Region code' }, value: (row) => row.regionCode },
  { id: 'region', header: { zh: '地区', en: 'Region' }, value: (row) => row.region },
  { id: 'year', header: { zh: '年度', en: 'Year' }, value: (row) => row.year },
  {
    id: 'rule',
    header: { zh: '规则', en: 'Rule' },
    value: (row, lang, isId) => (isId ? row.code : issueRules[row.code][lang]),
  },
  {
    id: 'group',
    header: { zh: '类别', en: 'Group' },
    value: (row, lang, isId) => {
      const { group } = issueRules[row.code]
      return isId ? group : textOf(lang).issueGroups[group]
    },
  },
  {
    id: 'severity',
    header: { zh: '程度', en: 'Severity' },
    value: (row, lang, isId) => (isId ? row.severity : textOf(lang).severities[row.severity]),
  },
  {
    id: 'message',
    header: { zh: '内容', en: 'Message' },
    value: (row, lang) => (lang === 'en' && row.messageEn !== '' ? row.messageEn : row.message),
  },
  { id: 'value', header: { zh: '数值', en: 'Value' }, value: (row) => row.value },
  { id: 'other_value', header: { zh: '另一数值', en: 'Other value' }, value: (row) => row.otherValue },
  {
    id: 'passage',
    header: { zh: '原文一', en: 'First passage' },
    value: (row) => row.passages[0]?.quote ?? null,
  },
  {
    id: 'other_passage',
    header: { zh: '原文二', en: 'Second passage' },
    value: (row) => row.passages[1]?.quote ?? null,
  },
  { id: 'basis', header: { zh: '依据', en: 'Basis' }, value: (row) => issueRules[row.code].basis },
]
