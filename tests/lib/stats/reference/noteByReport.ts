import type { DatasetNote } from '#lib/stats/dataset'
import type { ReportFact } from '../facts.ts'
import { formatNumber } from '#lib/wording/format'
import type { Words } from '#lib/model/words'

/** What is to be said of one report, and the indicator whose passage shows it. */
export interface Remark extends Words {
  report: ReportFact
  indicator: string
}

/** The most reports that get a note each. */
const most = 3

/**
 * A note for each report, leading to the passage; of more than three one note that names the first and counts the rest,
 * in the words of `together`.
 */
export function noteByReport(id: string, remarks: readonly Remark[], together: Words): DatasetNote[] {
  if (remarks.length <= most)
    return remarks.map(({ report, indicator, zh, en }) => ({
      id: `${id}-${report.reportId}-${indicator}`,
      zh: `${report.agency}${report.year}年${zh}。`,
      en: `${report.agency} ${report.year}: ${en}.`,
      href: `/reports/${report.reportId}#${indicator}`,
    }))
  const named = remarks.slice(0, most).map(({ report }) => report)
  const rest = remarks.length - most
  return [
    {
      id,
      zh: `${named.map((one) => `${one.agency}${one.year}年`).join('、')}等${formatNumber(remarks.length, 'zh')}份报告${together.zh}。`,
      en: `${named.map((one) => `${one.agency} ${one.year}`).join(', ')} and ${formatNumber(rest, 'en')} more: ${together.en}.`,
      href: null,
    },
  ]
}
