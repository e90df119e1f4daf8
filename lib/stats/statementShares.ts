import { isMissing, type Status } from '#lib/model/status'
import type { FormId } from '#lib/model/form'
import type { Indicator } from '#lib/model/indicator'

/** How often an indicator is stated, and when. */
export interface StatementShare {
  indicator: Indicator
  /** Reports that state it, whether their form asks for it or not. */
  stated: number
  /** Of them, those whose form asks for it. */
  statedWhereAsked: number
  /** Reports held of the forms that ask for it. */
  asked: number
  byStatus: Partial<Record<Status, number>>
  /** First and last statistical year that any report states it for; null where none does. */
  first: number | null
  last: number | null
}

interface Count {
  indicator: string
  form: FormId | null
  year: number
  status: Status
  reports: number
}

/** How often each indicator of the catalogue is stated, in the catalogue's order. */
export function statementShares(
  catalogue: readonly Indicator[],
  counts: readonly Count[],
  reportsByForm: ReadonlyMap<FormId, number>,
): StatementShare[] {
  const byIndicator = new Map<string, Count[]>()
  for (const count of counts) {
    const same = byIndicator.get(count.indicator)
    if (same === undefined) byIndicator.set(count.indicator, [count])
    else same.push(count)
  }
  return catalogue.map((indicator) => {
    const share: StatementShare = {
      indicator,
      stated: 0,
      statedWhereAsked: 0,
      asked: indicator.forms.reduce((sum, form) => sum + (reportsByForm.get(form) ?? 0), 0),
      byStatus: {},
      first: null,
      last: null,
    }
    for (const { form, year, status, reports } of byIndicator.get(indicator.id) ?? []) {
      share.byStatus[status] = (share.byStatus[status] ?? 0) + reports
      if (isMissing(status)) continue
      share.stated += reports
      if (form !== null && indicator.forms.includes(form)) share.statedWhereAsked += reports
      share.first = share.first === null ? year : Math.min(share.first, year)
      share.last = share.last === null ? year : Math.max(share.last, year)
    }
    return share
  })
}
