import type { RuleId } from '#lib/model/findings/findingRules'

/** A stated value of one report, with its place in the report's text. */
export interface YearValue {
  value: number
  start: number | null
  end: number | null
}

/** One agency's report of one year: what its accepted observations state (applicant 总计). */
export interface YearReport {
  reportKey: number
  reportId: string
  year: number
  values: ReadonlyMap<string, YearValue>
  /** Last year's values as comparisons in this report imply them. */
  implied: ReadonlyMap<string, YearValue>
}

/** What two neighbouring years say of each other. `this` is the later report. */
export interface YearFinding {
  code: RuleId
  reportKey: number
  otherReport: string
  indicator: string
  /** The later report's value and what the earlier one leads to expect. */
  value: number
  otherValue: number
  at: YearValue
  other: YearValue | null
  message: string
  messageEn: string
  /** Whether the value is to be marked as a conflict; a jump is only pointed out. */
  isConflict: boolean
}

const ITEM_ROWS = ['licensing', 'other_services', 'punishment', 'coercion', 'charges']
const IN_FORCE = ['rules', 'normative_docs']
const JUMPS = [
  'items_published',
  'channel_website',
  'channel_weibo',
  'channel_wechat',
  'applications_received',
]
/** A change of tenfold or more counts only from this size on. */
const JUMP_FROM = 100
const JUMP_RATIO = 10

/** The indicators that the rules look at. */
export const yearIndicators: readonly string[] = [
  'applications_carried_in',
  'applications_carried_out',
  ...IN_FORCE.flatMap((kind) => [`${kind}_in_force`, `${kind}_issued`, `${kind}_repealed`]),
  ...ITEM_ROWS.flatMap((kind) => [`${kind}_items_last_year`, `${kind}_items_change`]),
  ...JUMPS,
]

/**
 * Rules across an agency's years (docs/forms.md, reconciliation 3): carry-over, documents in force, items last year,
 * comparisons, and jumps. A missing part, or a missing year, means "cannot check".
 * @param reports of one agency, by year ascending
 */
export function yearFindings(reports: readonly YearReport[]): YearFinding[] {
  return reports.flatMap((report, i) => {
    const before = reports[i - 1]
    return before === undefined || before.year !== report.year - 1 ? [] : pairFindings(before, report)
  })
}

function pairFindings(before: YearReport, report: YearReport): YearFinding[] {
  const findings: YearFinding[] = []
  const now = (id: string) => report.values.get(id)
  const then = (id: string) => before.values.get(id)
  const add = (
    code: RuleId,
    indicator: string,
    expected: number,
    other: YearValue | null,
    zh: (value: number) => string,
    en: (value: number) => string,
    isConflict = true,
  ) => {
    const at = now(indicator)!
    findings.push({
      code,
      reportKey: report.reportKey,
      otherReport: before.reportId,
      indicator,
      value: at.value,
      otherValue: expected,
      at,
      other,
      message: zh(at.value),
      messageEn: en(at.value),
      isConflict,
    })
  }

  const carriedIn = now('applications_carried_in')
  const carriedOut = then('applications_carried_out')
  if (carriedIn !== undefined && carriedOut !== undefined && carriedIn.value !== carriedOut.value)
    add(
      'carry-over-mismatch',
      'applications_carried_in',
      carriedOut.value,
      carriedOut,
      (v) => `上年结转为${v}，${before.year}年报告结转下年度为${carriedOut.value}`,
      (v) => `${v} carried in, ${carriedOut.value} carried over in the report of ${before.year}`,
    )

  for (const kind of IN_FORCE) {
    const [last, issued, repealed, inForce] = [
      then(`${kind}_in_force`),
      now(`${kind}_issued`),
      now(`${kind}_repealed`),
      now(`${kind}_in_force`),
    ]
    if (last === undefined || issued === undefined || repealed === undefined || inForce === undefined)
      continue
    const expected = last.value + issued.value - repealed.value
    if (expected !== inForce.value)
      add(
        'in-force-mismatch',
        `${kind}_in_force`,
        expected,
        last,
        (v) => `现行有效${v}件，按上年${last.value}件加制发减废止应为${expected}件`,
        (v) => `${v} in force; ${last.value} last year, with those issued and repealed, make ${expected}`,
      )
  }

  for (const kind of ITEM_ROWS) {
    const [items, last, change] = [
      now(`${kind}_items_last_year`),
      then(`${kind}_items_last_year`),
      then(`${kind}_items_change`),
    ]
    if (items === undefined || last === undefined || change === undefined) continue
    const expected = last.value + change.value
    if (expected !== items.value)
      add(
        'item-count-mismatch',
        `${kind}_items_last_year`,
        expected,
        last,
        (v) => `上一年项目数量${v}，按${before.year}年报告应为${expected}`,
        (v) => `${v} items last year; the report of ${before.year} makes ${expected}`,
      )
  }

  for (const [indicator, implied] of report.implied) {
    const stated = then(indicator)
    if (stated === undefined || stated.value === implied.value || now(indicator) === undefined) continue
    add(
      'comparison-mismatch',
      indicator,
      stated.value,
      stated,
      () => `与上年的比较推算上年为${implied.value}，${before.year}年报告为${stated.value}`,
      () => `The comparison implies ${implied.value} for ${before.year}, whose report says ${stated.value}`,
      false,
    )
  }

  for (const indicator of JUMPS) {
    const [a, b] = [then(indicator), now(indicator)]
    if (a === undefined || b === undefined) continue
    const [small, large] = [Math.min(a.value, b.value), Math.max(a.value, b.value)]
    if (large >= JUMP_FROM && large >= small * JUMP_RATIO && small > 0)
      add(
        'implausible-jump',
        indicator,
        a.value,
        a,
        (v) => `${before.year}年为${a.value}，${report.year}年为${v}`,
        (v) => `${a.value} in ${before.year}, ${v} in ${report.year}`,
        false,
      )
  }
  return findings
}
