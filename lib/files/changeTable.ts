import type { FieldId } from '#lib/model/fields/fields'
import { fields } from '#lib/model/fields/fields'
import { applicantLabels } from '#lib/model/applicant'
import type { CellStatus } from '#lib/model/status'
import type { Dataset } from '#lib/stats/dataset'
import { changeRecord, type ChangeRecord } from '#lib/stats/changes/changeRecord'
import type { ChangeRow } from '#lib/stats/changes/changeRows'
import { figureWords } from '#lib/wording/figureWords'
import { noReport, statusWords, unitWords } from '#lib/wording/words'
import { changeKindWords, changeReasonWords } from '#lib/wording/yearChangeWords'
import type { RowOptions } from './chartRows.ts'

/** The columns of the file of a year against the one before, each with its field. */
const changeFields = {
  series_id: 'series_id',
  region_code: 'region_code',
  region: 'region',
  agency: 'agency',
  indicator: 'indicator',
  applicant: 'applicant',
  year_before: 'year_before',
  year: 'year',
  value_before: 'value_before',
  value: 'value',
  unit: 'unit',
  difference: 'difference',
  percent: 'percent',
  change: 'change',
  reason: 'change_reason',
  reason_text: 'change_reason_text',
  agencies_compared: 'agencies_compared',
  agencies_expected: 'agencies_expected',
  agencies_before: 'agencies_before',
  agencies: 'agencies_stating',
  sole_agency: 'sole_agency_compared',
  is_conflict: 'is_conflict',
  status_before: 'status_before',
  status: 'cell_status',
} as const satisfies Record<string, FieldId>
type ChangeColumn = keyof typeof changeFields

/**
 * The table of a year against the one before, a row for each unit and figure in the order given. `difference` and `percent` are empty where
 * `reason` says why; `small_base` is why there is a difference without a percentage.
 */
export function changeTable(
  { spec, by }: Pick<Dataset, 'spec' | 'by'>,
  rows: readonly ChangeRow[],
  year: number | null,
  { lang, isId }: RowOptions,
) {
  const columns = Object.entries(changeFields).map(([id, field]) => ({
    id,
    header: fields[field].label,
    of: fields[field],
  }))
  const statusOf = (status: CellStatus, isReported: boolean) =>
    isId ? status : isReported ? statusWords[status][lang] : noReport[lang]
  const line = (row: ChangeRow, of: ChangeRecord): Record<ChangeColumn, string | number | null> => {
    const { indicator, applicant, change, reason, unit } = of
    return {
      series_id: of.id,
      region_code: of.regionCode,
      region: by === 'agency' ? of.region : of.label,
      agency: of.agency,
      indicator: isId ? indicator : figureWords({ ...spec, split: null }, indicator)[lang],
      applicant: isId ? applicant : applicantLabels[applicant][lang],
      year_before: of.yearBefore,
      year: of.year,
      value_before: of.valueBefore,
      value: of.value,
      unit: isId ? unit : (unitWords[unit]?.[lang] ?? unit),
      difference: of.difference,
      percent: of.percent,
      change: isId ? change : changeKindWords[change][lang],
      reason,
      reason_text: reason === null ? null : changeReasonWords[reason][lang],
      agencies_compared: of.agenciesCompared,
      agencies_expected: of.agenciesExpected,
      agencies_before: of.agenciesBefore,
      agencies: of.agencies,
      sole_agency: of.soleAgency,
      is_conflict: of.isConflict ? 1 : 0,
      status_before: statusOf(of.statusBefore, row.before.coverage.reported > 0),
      status: statusOf(of.status, row.after.coverage.reported > 0),
    }
  }
  return {
    columns,
    rows: rows.flatMap((row) => {
      if (year === null) return []
      const values = line(row, changeRecord(row, spec, year))
      return [[(Object.keys(changeFields) as ChangeColumn[]).map((column) => values[column])]]
    }),
    most: rows.length,
  }
}
