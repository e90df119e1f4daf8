import type { FieldId } from '#lib/model/fields/fields'
import { fields } from '#lib/model/fields/fields'
import { applicantLabels, figureParts } from '#lib/model/applicant'
import type { Dataset } from '#lib/stats/dataset'
import { changeKind, type ChangeRow } from '#lib/stats/changes/changeRows'
import { figureWords } from '#lib/wording/figureWords'
import { unitWords } from '#lib/wording/words'
import { incomparableWords, smallBaseWords } from '#lib/wording/yearChangeWords'
import type { RowOptions } from './chartRows.ts'

/** The columns of the file of a year against the one before, each with its field. */
export const changeFields = {
  series_id: 'series_id',
  region_code: 'region_code',
  region: 'region',
  agency: 'agency',
  indicator: 'indicator',
  applicant: 'applicant',
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
  status_before: 'status_before',
  status: 'cell_status',
} as const satisfies Record<string, FieldId>

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
  const line = (row: ChangeRow): Record<keyof typeof changeFields, string | number | null> => {
    const { unit, before, after, reason, percentReason } = row
    const { indicator, applicant } = figureParts(row.figure)
    return {
      series_id: unit.id,
      region_code: unit.regionCode,
      region: by === 'agency' ? unit.region : unit.label,
      agency: unit.agency,
      indicator: isId ? indicator : figureWords({ ...spec, split: null }, indicator)[lang],
      applicant: isId ? applicant : applicantLabels[applicant][lang],
      year,
      value_before: before.value,
      value: after.value,
      unit: isId ? spec.unit : (unitWords[spec.unit]?.[lang] ?? spec.unit),
      difference: row.difference,
      percent: row.percent,
      change: changeKind(row),
      reason: reason ?? percentReason,
      reason_text:
        reason === null
          ? percentReason === null
            ? null
            : smallBaseWords[lang]
          : incomparableWords[reason][lang],
      agencies_compared: row.common,
      agencies_expected: row.known,
      agencies_before: before.coverage.stated,
      agencies: after.coverage.stated,
      status_before: before.status,
      status: after.status,
    }
  }
  return {
    columns,
    rows: rows.map((row) => {
      const values = line(row)
      return [(Object.keys(changeFields) as (keyof typeof changeFields)[]).map((column) => values[column])]
    }),
    most: rows.length,
  }
}
