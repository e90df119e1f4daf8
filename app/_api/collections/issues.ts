import { chosenFindings, findingsOf, type FindingChoice, type FindingRow } from '#db/queries/findingsInOrder'
import type { Database } from '#db/reading/reading'
import { textsOf, type WalkedReport } from '#db/queries/reportsInOrder'
import type { ApiIssue } from '#lib/api/schemas'
import { findingRules } from '#lib/model/findings/findingRules'
import { sortFindings } from '#lib/model/findings/severity'
import { places, type Places } from '#app/_kept/places'
import { byReport } from '../byReport.ts'
import type { Collection } from '../collection.ts'
import { reportWalk, type PlacedRow } from '../reportWalk.ts'
import { quoteOf, whose } from '../whose.ts'

export const issues: Collection<'issues'> = {
  name: 'issues',
  keyParts: ['string', 'number', 'number'],
  keyNeeds: 2,
  async *batches(read, query, after, want) {
    const { rule, severity, group } = query
    const choice = { code: rule ?? query.code, severity, group }
    const names = await places(read)
    const steps = { first: Math.min(want, 200), most: 200 }
    yield* reportWalk(read.db, { ...query, havingFinding: choice }, after, steps, (found) =>
      rowsOf(read.db, found, choice, names),
    )
  },
}

async function rowsOf(
  db: Database,
  found: readonly WalkedReport[],
  choice: FindingChoice,
  names: Places,
): Promise<PlacedRow<ApiIssue>[]> {
  const keys = found.map(({ key }) => key)
  const [all, texts] = await Promise.all([findingsOf(db, keys), textsOf(db, keys)])
  const groups = byReport(all)
  return found.flatMap((report) => {
    const text = texts.get(report.key) ?? null
    const numbered = sortFindings(groups.get(report.key) ?? []).map((one, index) => ({
      ...one,
      number: index + 1,
    }))
    return chosenFindings(numbered, choice).map((one) => ({
      report,
      place: [one.number],
      row: rowOf(one, one.number, report, text, names),
    }))
  })
}

function rowOf(
  one: FindingRow,
  number: number,
  report: WalkedReport,
  text: string | null,
  names: Places,
): ApiIssue {
  const { code, severity, message, messageEn, indicator, value, otherValue, start, end } = one
  const { group, basis } = findingRules[code]
  return {
    reportId: report.id,
    number,
    ...whose(report, names),
    rule: code,
    group,
    severity,
    message,
    messageEn,
    basis,
    indicator,
    value,
    otherValue,
    quote: quoteOf(text, start, end),
    start,
    end,
    other: otherOf(one, report, text),
    path: `/reports/${report.id}#finding-${number}`,
  }
}

/** The second passage; without a quote where it is in another report. */
function otherOf(one: FindingRow, report: WalkedReport, text: string | null): ApiIssue['other'] {
  const { otherReport, otherStart: start, otherEnd: end } = one
  if (otherReport !== null) return { reportId: otherReport, quote: null, start, end }
  return start === null ? null : { reportId: report.id, quote: quoteOf(text, start, end), start, end }
}
