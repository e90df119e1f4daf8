import { applicantLabels, applicants, type Applicant } from '#lib/model/applicant'
import type { Issue } from '#lib/model/issue'
import { finding } from '../findings/finding.ts'
import { applicationRows } from '../forms/applicationRows.ts'
import { disputeGroups } from '../forms/disputeColumns.ts'
import type { RawReading } from './reading.ts'

const order = applicationRows.map((row) => row.indicator)
const outcomes = applicationRows.slice(order.indexOf('outcome_granted'), order.indexOf('applications_closed'))
const CLOSED = 'applications_closed'

/**
 * Totals of sections 三 and 四 that are blank while all that they add up is stated and more than nothing: a finding
 * that names the sum. The total stays blank.
 */
export function blankTotals(readings: readonly RawReading[]): Issue[] {
  const byKey = new Map(readings.map((reading) => [`${reading.indicator} ${reading.applicant}`, reading]))
  const get = (indicator: string, applicant: Applicant) => byKey.get(`${indicator} ${applicant}`)
  const issues: Issue[] = []
  const told = new Set<RawReading>()
  const check = (
    total: RawReading | undefined,
    parts: readonly (RawReading | undefined)[],
    name: { zh: string; en: string },
  ) => {
    if (total?.status !== 'blank' || total.isImpossible || told.has(total) || parts.length === 0) return
    if (!parts.every((part) => part !== undefined && part.value !== null)) return
    const sum = Number(parts.reduce((all, part) => all + part!.value!, 0).toPrecision(12))
    if (sum <= 0) return
    told.add(total)
    issues.push(
      finding(
        'parent-blank-child-filled',
        {
          zh: `${name.zh}空白，各项之和为${sum}，仍按空白计`,
          en: `${name.en} is blank, its parts add up to ${sum}; it stays blank`,
        },
        total,
        { indicator: total.indicator, otherValue: sum, other: parts[0]! },
      ),
    )
  }
  for (const rows of [outcomes.filter((row) => !row.only2019), outcomes.filter((row) => !row.only2021)])
    for (const applicant of applicants)
      check(
        get(CLOSED, applicant),
        rows.map((row) => get(row.indicator, applicant)),
        {
          zh: `“（七）总计”一行的“${applicantLabels[applicant].zh}”栏`,
          en: `（七）总计 of the column “${applicantLabels[applicant].en}”`,
        },
      )
  const parts = applicants.filter((applicant) => applicant !== 'total')
  for (const { indicator, labels } of applicationRows) {
    const own = parts.map((applicant) => get(indicator, applicant)).filter((part) => part !== undefined)
    check(get(indicator, 'total'), own, { zh: `“${labels[0]}”一行的总计`, en: `The total of the row “${labels[0]}”` }) // prettier-ignore
  }
  for (const group of disputeGroups)
    check(
      get(`${group}_total`, 'total'),
      ['upheld', 'corrected', 'other', 'pending'].map((column) => get(`${group}_${column}`, 'total')),
      { zh: '第四部分的一个总计', en: 'A total of section 四' },
    )
  return issues
}
