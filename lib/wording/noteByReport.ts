import { reportId } from '#lib/model/agency'
import type { Columns } from '#lib/stats/columns'
import type { DatasetNote } from '#lib/stats/dataset'
import { formatNumber } from './format.ts'
import type { Words } from '#lib/model/words'

/** What is to be said of a report, and the indicator whose passage shows it. */
export interface Remark extends Words {
  indicator: string
}

/** The most reports that get a note each. */
const most = 3

/**
 * A note for each thing found, leading to the passage; of more than three one note that names the first and counts the rest,
 * in the words of `together`. `found` are places of reports, and `remarkOf` is asked only for what is named.
 */
export function noteByReport<Found extends { row: number }>(
  id: string,
  columns: Columns,
  found: readonly Found[],
  remarkOf: (one: Found) => Remark,
  together: Words,
): DatasetNote[] {
  const named = found.slice(0, most).map((one) => {
    const agency = columns.agencies[columns.agency[one.row]!]!
    return { one, agency, year: columns.year[one.row]! }
  })
  const rest = found.length - named.length
  if (rest === 0)
    return named.map(({ one, agency, year }) => {
      const report = reportId(agency.id, year)
      const { indicator, zh, en } = remarkOf(one)
      return {
        id: `${id}-${report}-${indicator}`,
        zh: `${agency.name}${year}年${zh}。`,
        en: `${agency.name} ${year}: ${en}.`,
        href: `/reports/${report}#${indicator}`,
      }
    })
  return [
    {
      id,
      zh: `${named.map(({ agency, year }) => `${agency.name}${year}年`).join('、')}等${formatNumber(found.length, 'zh')}份报告${together.zh}。`,
      en: `${named.map(({ agency, year }) => `${agency.name} ${year}`).join(', ')} and ${formatNumber(rest, 'en')} more: ${together.en}.`,
      href: null,
    },
  ]
}
