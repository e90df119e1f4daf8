import { statuses } from '#lib/model/status'
import type { CsvColumn } from '#lib/files/csvTable'
import { fieldColumn } from '#lib/files/fieldColumn'
import type { StatementShare } from '#lib/stats/statementShares'
import { formWords, statusWords } from '#lib/wording/words'
import { textOf } from '#app/_text/text'

/** The columns of the file of indicators; after the definition how often each is stated, and by status. */
export const indicatorColumns: readonly CsvColumn<StatementShare>[] = [
  fieldColumn('indicator', (row) => row.indicator.id),
  fieldColumn('label_zh', (row) => row.indicator.labelZh),
  fieldColumn('label_en', (row) => row.indicator.labelEn),
  fieldColumn('unit', (row, lang, isId) =>
    isId ? row.indicator.unit : textOf(lang).unit(row.indicator.unit),
  ),
  fieldColumn(
    'indicator_group',
    ({ indicator }, lang, isId) =>
      isId ? indicator.group : (textOf(lang).report.groups[indicator.group] ?? indicator.group),
    'group',
  ),
  fieldColumn('part_of', (row) => row.indicator.partOf),
  fieldColumn('by_applicant', (row) => (row.indicator.byApplicant ? 1 : 0)),
  fieldColumn('forms', ({ indicator }, lang, isId) =>
    indicator.forms.map((form) => (isId ? form : formWords[form][lang])).join(isId ? ' ' : '; '),
  ),
  fieldColumn('asked', (row) => row.asked),
  fieldColumn('stated_where_asked', (row) => row.statedWhereAsked),
  fieldColumn('reports_stating', (row) => row.stated, 'stated'),
  fieldColumn('first_year', (row) => row.first),
  fieldColumn('last_year', (row) => row.last),
  ...statuses.map((status): CsvColumn<StatementShare> => ({
    id: status,
    header: statusWords[status],
    of: { type: 'integer', label: statusWords[status] },
    value: (row) => row.byStatus[status] ?? null,
  })),
]
