import { findingCounts, findingKeys, findingRows, type FindingSlice } from '#db/queries/findings'
import type { Database, Reading } from '#db/reading/reading'
import type { ChecksView } from '#lib/model/listViews'
import { findingRules, type RuleId, type FindingRule } from '#lib/model/findings/findingRules'
import { isGrave, sortFindings, type Severity } from '#lib/model/findings/severity'
import { findingAnchor } from '#app/_text/anchors'
import { inBatches } from '#app/_serve/inBatches'
import { pageOf, pageSize } from '#app/_site/pageOf'

/** A finding in a list of many reports. */
export interface CheckRow {
  key: number
  code: RuleId
  severity: Severity
  message: string
  messageEn: string
  value: number | null
  otherValue: number | null
  reportId: string
  year: number
  agencyId: string
  agency: string
  regionCode: string | null
  region: string | null
  /** Its place among the findings of its report, from 1, as the report's page numbers them. */
  number: number
  /** Both passages with the address of their mark, `/reports/{id}#f1-1`; the second may be in another report. */
  passages: readonly [FoundPassage | null, FoundPassage | null]
}

/** A passage of a finding; the quote is empty where it is in another report. */
interface FoundPassage {
  path: string
  quote: string
}

/** How many findings a rule has under the filters, whichever rule is chosen. */
export interface RuleCount {
  code: RuleId
  group: FindingRule['group']
  n: number
}

/** One page of the findings of a view, and how many each rule has. */
export async function checkList(
  { db }: Reading,
  view: ChecksView,
): Promise<{
  rows: CheckRow[]
  rules: RuleCount[]
  /** All that is listed, and of it the notes, which are no findings. */
  total: number
  notes: number
  page: number
  pages: number
}> {
  const counts = await findingCounts(db, { ...view, code: undefined })
  const byCode = new Map<RuleId, number>()
  for (const { code, n } of counts) byCode.set(code, (byCode.get(code) ?? 0) + n)
  const listed = counts.filter(({ code }) => view.code === undefined || view.code === code)
  const total = listed.reduce((sum, { n }) => sum + n, 0)
  const notes = listed.reduce((sum, one) => (isGrave(one) ? sum : sum + one.n), 0)
  const { page, pages, offset } = pageOf(total, view.page)
  return {
    rows: await checkRows(db, await findingKeys(db, view, { limit: pageSize, offset })),
    rules: [...byCode]
      .map(([code, n]) => ({ code, n, group: findingRules[code].group }))
      .sort((a, b) => b.n - a.n || (a.code < b.code ? -1 : 1)),
    total,
    notes,
    page,
    pages,
  }
}

/** Every finding of a view, in its order, for the file. */
export async function* checkBatches({ db }: Reading, view: ChecksView): AsyncGenerator<readonly CheckRow[]> {
  yield* inBatches(await findingKeys(db, view), (keys) => checkRows(db, keys), 200)
}

/** The first findings of a region or an agency, the newest year first, and how many there are. */
export async function firstChecks(
  { db }: Reading,
  slice: FindingSlice,
  limit: number,
): Promise<{ rows: CheckRow[]; total: number }> {
  const counts = await findingCounts(db, slice)
  return {
    rows: await checkRows(db, await findingKeys(db, slice, { limit, offset: 0 })),
    total: counts.reduce((sum, { n }) => sum + n, 0),
  }
}

async function checkRows(db: Database, keys: readonly number[]): Promise<CheckRow[]> {
  const { rows, texts, siblings } = await findingRows(db, keys)
  const byReport = new Map<number, typeof siblings>()
  for (const one of siblings) byReport.set(one.reportKey, [...(byReport.get(one.reportKey) ?? []), one])
  const numbers = new Map<number, number>()
  for (const found of byReport.values())
    sortFindings(found).forEach(({ key }, index) => numbers.set(key, index + 1))
  return rows.map(({ issue, reportId, ...whose }) => {
    const { key, code, severity, message, messageEn, value, otherValue } = issue
    const number = numbers.get(key) ?? 1
    const text = texts.get(issue.reportKey) ?? null
    const passages: CheckRow['passages'] = [
      passage(text, issue.start, issue.end, `/reports/${reportId}#${findingAnchor(number - 1, 1)}`),
      issue.otherReport === null
        ? passage(
            text,
            issue.otherStart,
            issue.otherEnd,
            `/reports/${reportId}#${findingAnchor(number - 1, 2)}`,
          )
        : {
            path: `/reports/${issue.otherReport}${issue.indicator === null ? '' : `#${issue.indicator}`}`,
            quote: '',
          },
    ]
    return {
      key,
      code,
      severity,
      message,
      messageEn,
      value,
      otherValue,
      reportId,
      number,
      passages,
      ...whose,
    }
  })
}

function passage(
  text: string | null,
  start: number | null,
  end: number | null,
  path: string,
): FoundPassage | null {
  if (text === null || start === null || end === null || start >= end) return null
  const quote = text.slice(start, end).replace(/\s+/g, ' ').trim()
  return { path, quote: quote.length > 80 ? `${quote.slice(0, 80)}…` : quote }
}
