import { findingRules } from '#lib/model/findings/findingRules'
import type { CsvColumn } from '#lib/files/csvTable'
import { fieldColumn } from '#lib/files/fieldColumn'
import { textOf } from '#app/_text/text'
import type { CheckRow } from './checkList.ts'

/** The columns of the file of findings. */
export const checkColumns: readonly CsvColumn<CheckRow>[] = [
  fieldColumn('finding', (row) => `/reports/${row.reportId}#finding-${row.number}`),
  fieldColumn('agency', (row) => row.agency),
  fieldColumn('region_code', (row) => row.regionCode),
  fieldColumn('region', (row) => row.region),
  fieldColumn('year', (row) => row.year),
  fieldColumn('rule', (row, lang, isId) => (isId ? row.code : findingRules[row.code][lang])),
  fieldColumn(
    'rule_group',
    (row, lang, isId) => {
      const { group } = findingRules[row.code]
      return isId ? group : textOf(lang).ruleGroups[group]
    },
    'group',
  ),
  fieldColumn('severity', (row, lang, isId) => (isId ? row.severity : textOf(lang).severities[row.severity])),
  fieldColumn('message', (row, lang) =>
    lang === 'en' && row.messageEn !== '' ? row.messageEn : row.message,
  ),
  fieldColumn('finding_value', (row) => row.value, 'value'),
  fieldColumn('other_value', (row) => row.otherValue),
  fieldColumn('quote', (row) => row.passages[0]?.quote ?? null, 'passage'),
  fieldColumn('other_quote', (row) => row.passages[1]?.quote ?? null, 'other_passage'),
  fieldColumn('basis', (row) => findingRules[row.code].basis),
]
