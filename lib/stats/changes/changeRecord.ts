import { figureParts, type Applicant } from '#lib/model/applicant'
import type { CellStatus } from '#lib/model/status'
import type { ChangeKind } from '#lib/model/view'
import type { ChartSpec } from '../chartSpec.ts'
import type { Series } from '../dataset.ts'
import type { Incomparable } from '../yearOnYear.ts'
import { changeKind, type ChangeRow } from './changeRows.ts'

/** Why there is no difference, or a difference without a percentage. */
export type ChangeReason = Incomparable | 'small_base'

/** A figure of a unit in a year against the year before, in ids and codes: what files and the API say of it. */
export interface ChangeRecord extends Pick<
  Series,
  'id' | 'regionCode' | 'label' | 'region' | 'agency' | 'sector' | 'scope'
> {
  indicator: string
  applicant: Applicant
  yearBefore: number
  year: number
  /** Over the agencies that state both years; where the years are not compared, over all that state the year. Null where none does. */
  valueBefore: number | null
  value: number | null
  /** Of the figures and of their difference. */
  unit: string
  /** Null where the years are not compared. */
  difference: number | null
  /** In percent of the year before; null where the years are not compared or that is too small a base. */
  percent: number | null
  change: ChangeKind
  /** Null where there are a difference and a percentage. */
  reason: ChangeReason | null
  agenciesCompared: number
  agenciesExpected: number
  agenciesBefore: number
  agencies: number
  /** The one agency that the comparison rests on where more are known; null otherwise. */
  soleAgency: string | null
  /** Whether a check fails for a figure behind either value. */
  isConflict: boolean
  statusBefore: CellStatus
  status: CellStatus
}

/** A row of a comparison of `year` with the one before, as a record. */
export function changeRecord(
  { unit, figure, before, after, ...row }: ChangeRow,
  spec: Pick<ChartSpec, 'unit'>,
  year: number,
): ChangeRecord {
  const { id, regionCode, label, region, agency, sector, scope } = unit
  return {
    ...{ id, regionCode, label, region, agency, sector, scope },
    ...figureParts(figure),
    yearBefore: year - 1,
    year,
    valueBefore: before.value,
    value: after.value,
    unit: spec.unit,
    difference: row.difference,
    percent: row.percent,
    change: changeKind(row),
    reason: row.reason ?? row.percentReason,
    agenciesCompared: row.common,
    agenciesExpected: row.known,
    agenciesBefore: before.coverage.stated,
    agencies: after.coverage.stated,
    soleAgency: row.sole?.name ?? null,
    isConflict: row.isConflict,
    statusBefore: before.status,
    status: after.status,
  }
}
