import { applicantLabels, applicants, type Applicant } from '#lib/model/applicant'
import type { Observation } from '#lib/model/extraction'
import type { Finding } from '#lib/model/findings/finding'
import { finding, type Passage } from '../finding.ts'
import { outcomeGroups, outcomeTotalParts } from '../forms/applicationRows.ts'
import { disputeGroups } from '../forms/disputeColumns.ts'
import type { SumRule } from '../forms/statisticsForm.ts'

/** Looks observations up and marks what a rule says of them. A check never changes a value. */
export class Checker {
  readonly issues: Finding[] = []
  private readonly byKey = new Map<string, Observation>()

  constructor(readonly observations: readonly Observation[]) {
    for (const o of observations) this.byKey.set(`${o.indicator} ${o.applicant}`, o)
  }

  get(indicator: string, applicant: Applicant = 'total'): Observation | undefined {
    return this.byKey.get(`${indicator} ${applicant}`)
  }

  /** A rule held for these: `ok` unless another rule failed. */
  pass(...checked: Observation[]): void {
    for (const o of checked) if (o.check === 'not_checked') o.check = 'ok'
  }

  fail(...checked: Observation[]): void {
    for (const o of checked) o.check = 'conflict'
  }
}

/** The passage of an observation, null for one that is missing. */
export function passageOf(o: Observation | undefined): Passage | null {
  return o?.quote == null || o.start === null || o.end === null
    ? null
    : { quote: o.quote, start: o.start, end: o.end }
}

const stated = (o: Observation | undefined): o is Observation & { value: number } =>
  o !== undefined && o.value !== null
const add = (values: number[]) => Number(values.reduce((a, b) => a + b, 0).toPrecision(12))

/** Sums that the 2014 forms imply. A part that is missing means "cannot check", not zero. */
export function checkStatisticsSums(checker: Checker, sums: readonly SumRule[]): void {
  for (const rule of sums) {
    const total = checker.get(rule.total)
    const parts = rule.parts.map((id) => checker.get(id))
    const filled = parts.filter(stated)
    if (!stated(total)) {
      const positive = filled.filter((o) => o.value > 0)
      if (rule.kind === 'equal' && total?.status === 'blank' && positive.length > 0)
        checker.issues.push(
          finding(
            'parent-blank-child-filled',
            {
              zh: `总栏目空白，其中一项为${positive[0]!.value}`,
              en: `The total is blank, a part is ${positive[0]!.value}`,
            },
            passageOf(total),
            { indicator: rule.total, otherValue: positive[0]!.value, other: passageOf(positive[0]) },
          ),
        )
      continue
    }
    const sum = add(filled.map((o) => o.value))
    const isComplete = filled.length === parts.length
    const fails =
      rule.kind === 'at-most' ? sum > total.value : isComplete ? sum !== total.value : sum > total.value
    if (fails) {
      checker.fail(total, ...filled)
      checker.issues.push(
        finding(
          rule.kind === 'at-most' ? 'part-exceeds-total' : 'sum-mismatch',
          {
            zh: `总数${total.value}，各项之和${sum}`,
            en: `The total is ${total.value}, its parts add up to ${sum}`,
          },
          passageOf(total),
          { indicator: rule.total, value: total.value, otherValue: sum, other: passageOf(filled[0]) },
        ),
      )
    } else if (isComplete && filled.length > 0) checker.pass(total, ...filled)
  }
}

/** Printed and implied rules of sections 三 and 四 of the 2019 and 2021 forms, column by column. */
export function checkApplicationSums(checker: Checker): void {
  for (const applicant of applicants) {
    const [received, carriedIn, closed, carriedOut] = [
      'applications_received',
      'applications_carried_in',
      'applications_closed',
      'applications_carried_out',
    ].map((id) => checker.get(id, applicant))
    if (stated(received) && stated(carriedIn) && stated(closed) && stated(carriedOut)) {
      const left = received.value + carriedIn.value
      const right = closed.value + carriedOut.value
      if (left === right) checker.pass(received, carriedIn, closed, carriedOut)
      else {
        checker.fail(received, carriedIn, closed, carriedOut)
        checker.issues.push(
          finding(
            'reconciliation-failed',
            {
              zh: `${applicantLabels[applicant].zh}一栏：新收加结转为${left}，办理结果总计加结转下年度为${right}`,
              en: `${applicantLabels[applicant].en}: received and carried in are ${left}, closed and carried over ${right}`,
            },
            passageOf(received),
            { indicator: 'applications_received', value: left, otherValue: right, other: passageOf(closed) },
          ),
        )
      }
    } else if (
      applicant === 'total' &&
      stated(received) &&
      stated(closed) &&
      closed.value > received.value + (carriedIn?.value ?? Infinity)
    ) {
      checker.fail(closed)
      checker.issues.push(
        finding(
          'outcome-exceeds-applications',
          {
            zh: `办结${closed.value}，多于收到${received.value}与结转之和`,
            en: `${closed.value} closed, more than were received and carried in`,
          },
          passageOf(closed),
          {
            indicator: 'applications_closed',
            value: closed.value,
            otherValue: received.value,
            other: passageOf(received),
          },
        ),
      )
    }
    equal(
      checker,
      closed,
      outcomeTotalParts.map((id) => checker.get(id, applicant)),
      'applications_closed',
      applicant,
    )
    for (const group of outcomeGroups) passRowsOf(checker, group, applicant)
  }
  for (const o of checker.observations) {
    if (o.applicant !== 'total' || o.status === 'implied') continue
    const parts = applicants.slice(0, -1).map((applicant) => checker.get(o.indicator, applicant))
    if (parts.some((part) => part !== undefined)) equal(checker, o, parts, o.indicator)
  }
  for (const group of disputeGroups)
    equal(
      checker,
      checker.get(`${group}_total`),
      ['upheld', 'corrected', 'other', 'pending'].map((column) => checker.get(`${group}_${column}`)),
      `${group}_total`,
    )
}

/** The rows behind a sum that no row prints: what holds of the sum holds of them, which make it. */
function passRowsOf(
  checker: Checker,
  group: { indicator: string; parts: readonly string[] },
  applicant: Applicant,
): void {
  const sum = checker.get(group.indicator, applicant)
  if (sum?.status !== 'implied' || sum.check !== 'ok') return
  checker.pass(...group.parts.map((id) => checker.get(id, applicant)).filter(stated))
}

/** The parts make the total; a total that is blank over filled parts is told once, with their sum. */
function equal(
  checker: Checker,
  total: Observation | undefined,
  parts: (Observation | undefined)[],
  indicator: string,
  column?: Applicant,
): void {
  const fromTable = parts.filter(stated).filter((part) => part.sourceClass === 'table')
  const sum = add(fromTable.map((part) => part.value))
  const isComplete = fromTable.length === parts.length
  const where = column === undefined ? null : applicantLabels[column]
  if (total?.status === 'blank' && sum > 0) return blankTotal(checker, total, fromTable, sum, isComplete)
  if (!stated(total) || total.sourceClass !== 'table' || !isComplete) return
  if (sum === total.value) return checker.pass(total, ...fromTable)
  checker.fail(total)
  checker.issues.push(
    finding(
      'sum-mismatch',
      {
        zh: `${where === null ? '' : `${where.zh}一栏：`}总计${total.value}，各项之和${sum}`,
        en: `${where === null ? 'The' : `${where.en}: the`} total is ${total.value}, its parts add up to ${sum}`,
      },
      passageOf(total),
      { indicator, value: total.value, otherValue: sum, other: passageOf(parts[0]) },
    ),
  )
}

function blankTotal(
  checker: Checker,
  total: Observation,
  parts: readonly Observation[],
  sum: number,
  isComplete: boolean,
): void {
  const { indicator, applicant } = total
  const at = passageOf(total)
  const isTold = checker.issues.some(
    (issue) =>
      issue.code === 'parent-blank-child-filled' &&
      issue.indicator === indicator &&
      issue.start === (at?.start ?? null) &&
      issue.end === (at?.end ?? null),
  )
  if (isTold) return
  const where = applicant === 'total' ? { zh: '', en: '' } : applicantLabels[applicant]
  checker.issues.push(
    finding(
      'parent-blank-child-filled',
      {
        zh: `${where.zh === '' ? '' : `${where.zh}一栏：`}总计空白，${isComplete ? '' : '已填的'}各项之和为${sum}`,
        en: `${where.en === '' ? 'The' : `${where.en}: the`} total is blank, its parts${isComplete ? '' : ' that are filled'} add up to ${sum}`,
      },
      at,
      { indicator, otherValue: sum, other: passageOf(parts[0]) },
    ),
  )
}
