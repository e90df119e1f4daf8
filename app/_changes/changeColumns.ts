import { applicantLabels } from '#lib/model/applicant'
import { revisionDifference, revisionKind } from '#lib/model/history/revisionChange'
import type { CsvColumn } from '#lib/files/csvTable'
import { fieldColumn } from '#lib/files/fieldColumn'
import type { CellStatus } from '#lib/model/status'
import type { Lang } from '#lib/model/words'
import { revisionKindWords, revisionReasonWords } from '#lib/wording/revisionWords'
import { noReport, statusWords } from '#lib/wording/words'
import { changePath } from '#app/_text/changePath'
import type { ChangeRow } from './changeList.ts'

const statusOf = (status: CellStatus | null, { indicator }: ChangeRow, lang: Lang, isId: boolean) => {
  if (status !== null) return isId ? status : statusWords[status][lang]
  return isId || indicator === null ? null : noReport[lang]
}

/** The columns of the file of what changed between two revisions. */
export const changeColumns: readonly CsvColumn<ChangeRow>[] = [
  fieldColumn(
    'change_kind',
    (row, lang, isId) => (isId ? revisionKind(row) : revisionKindWords[revisionKind(row)][lang]),
    'kind',
  ),
  fieldColumn('report_id', (row) => row.reportId),
  fieldColumn('agency', (row) => row.agency),
  fieldColumn('region_code', (row) => row.regionCode),
  fieldColumn('region', (row) => row.region),
  fieldColumn('year', (row) => row.year),
  fieldColumn(
    'changed_indicator',
    (row, lang, isId) => {
      if (row.of === null || isId) return row.indicator
      return lang === 'en' ? row.of.labelEn : row.of.labelZh
    },
    'indicator',
  ),
  fieldColumn(
    'changed_applicant',
    (row, lang, isId) =>
      row.applicant === null || isId ? row.applicant : applicantLabels[row.applicant][lang],
    'applicant',
  ),
  fieldColumn('changed_unit', (row) => row.of?.unit ?? null, 'unit'),
  fieldColumn('old_value', (row) => row.old.value),
  fieldColumn('old_status', (row, lang, isId) => statusOf(row.old.status, row, lang, isId)),
  fieldColumn('new_value', (row) => row.new.value),
  fieldColumn('new_status', (row, lang, isId) => statusOf(row.new.status, row, lang, isId)),
  fieldColumn('revision_difference', revisionDifference, 'difference'),
  fieldColumn(
    'change_reasons',
    ({ reasons }, lang, isId) =>
      isId
        ? reasons.join(' ')
        : reasons.map((one) => revisionReasonWords[one][lang]).join(lang === 'zh' ? '；' : '; '),
    'reasons',
  ),
  fieldColumn('change_revision', (row) => row.revision, 'revision'),
  fieldColumn('change_path', changePath, 'path'),
]
