import { formInForce, type FormId } from '#lib/model/form'
import type { Indicator } from '#lib/model/indicator'
import type { Finding } from '#lib/model/findings/finding'
import type { MissingStatus } from '#lib/model/status'
import { applicationRows, outcomeGroups } from '../forms/applicationRows.ts'
import { disputeColumns } from '../forms/disputeColumns.ts'
import { itemLayout } from '../forms/item20.ts'
import { national2014, shandong2014 } from '../forms/statistics2014.ts'
import type { StatisticsForm } from '../forms/statisticsForm.ts'
import { fujian2014 } from '../forms/statisticsFujian.ts'
import type { Layout } from '../text/layout.ts'
import { readApplications, type ApplicationTable } from './applications.ts'
import { cellRows, type CellRow } from './cells.ts'
import { readDisputes, type DisputeTable } from './disputes.ts'
import { withoutImpossible } from './impossible.ts'
import { readItems, type ItemTable } from './items.ts'
import { LabelIndex } from './labels.ts'
import type { RawReading } from './reading.ts'
import { readStatistics, type StatisticsTable } from './statistics.ts'
import { unmatchedCells } from './unmatched.ts'

/** All tables of a document and what they say. */
export interface Tables {
  form: FormId
  readings: RawReading[]
  issues: Finding[]
  /** Lines that belong to tables. */
  lines: Set<number>
  statistics: StatisticsTable | null
  items: ItemTable | null
  applications: ApplicationTable | null
  disputes: DisputeTable | null
  /** How an indicator that no cell states is missing. */
  missing: (indicator: string) => MissingStatus
}

const telling = [shandong2014, fujian2014].map((form) => ({
  form,
  index: new LabelIndex([[form, form.telling]]),
}))

/** What findings call the tables. */
const names = {
  statistics: { zh: '统计表', en: 'Statistics table' },
  items: { zh: '第二部分的表格', en: 'Table of section 二' },
  applications: { zh: '第三部分的表格', en: 'Table of section 三' },
  disputes: { zh: '第四部分的表格', en: 'Table of section 四' },
}

/** Finds and reads the statutory tables; the form is inferred from what they print, not from the year. */
export function locateTables(
  layout: Layout,
  indicators: ReadonlyMap<string, Indicator>,
  year: number | null,
): Tables {
  const rows = cellRows(layout)
  const statistics = readStatistics(layout, rows, statisticsForm(rows))
  if (statistics !== null) {
    const { readings, issues } = withoutImpossible(statistics.readings, indicators)
    return {
      form: statistics.form.id,
      readings,
      issues: [
        ...statistics.issues,
        ...issues,
        ...unmatchedCells(layout, rows, { ...statistics, name: names.statistics }, new Set(statistics.lines)),
      ],
      lines: new Set(statistics.lines),
      statistics,
      items: null,
      applications: null,
      disputes: null,
      missing: statisticsMissing(statistics),
    }
  }
  const inForce = year === null ? '2021' : formInForce(year)
  const items = readItems(layout, rows, indicators, inForce === '2019' ? '2019' : '2021')
  const applications = readApplications(layout, rows)
  const disputes = readDisputes(layout, rows)
  const parts = [items, applications, disputes].filter((part) => part !== null)
  const form = parts.length === 0 ? 'none' : formOf(items, applications, inForce)
  if (form === 'none')
    return {
      form,
      readings: [],
      issues: [],
      lines: new Set(),
      statistics,
      items,
      applications,
      disputes,
      missing: () => 'not_reported',
    }
  const lines = new Set(parts.flatMap((part) => part.lines))
  const named = [
    ...(items === null ? [] : [{ ...items, name: names.items }]),
    ...(applications === null ? [] : [{ ...applications, name: names.applications }]),
    ...(disputes === null ? [] : [{ ...disputes, name: names.disputes }]),
  ]
  const { readings, issues } = withoutImpossible(
    parts.flatMap((part) => part.readings),
    indicators,
  )
  return {
    form,
    readings,
    issues: [
      ...parts.flatMap((part) => part.issues),
      ...issues,
      ...named.flatMap((part) => unmatchedCells(layout, rows, part, lines)),
    ],
    lines,
    statistics,
    items,
    applications,
    disputes,
    missing: tablesMissing(layout, form, items, applications, disputes),
  }
}

function statisticsForm(rows: readonly CellRow[]): StatisticsForm {
  for (const { form, index } of telling) {
    const signs = rows.filter((row) => row.cells.some((cell) => index.find(cell.text).length > 0)).length
    if (signs >= 2) return form
  }
  return national2014
}

function formOf(
  items: ItemTable | null,
  applications: ApplicationTable | null,
  inForce: FormId | null,
): FormId {
  const signs = { '2019': items?.signs['2019'] ?? 0, '2021': items?.signs['2021'] ?? 0 }
  if (applications?.hasThreeOthers) signs['2021'] += 2
  if (signs['2019'] !== signs['2021']) return signs['2019'] > signs['2021'] ? '2019' : '2021'
  return inForce === '2019' || inForce === '2021' ? inForce : 'none'
}

function statisticsMissing(table: StatisticsTable): (indicator: string) => MissingStatus {
  return (indicator) =>
    table.isCutBefore(indicator) || table.isCutAfter(indicator) ? 'truncated' : 'not_reported'
}

/**
 * Rows before the first and after the last that were found are cut off; a table of which only the header or the
 * heading is left is cut off whole. A row missing in between was not printed.
 */
function tablesMissing(
  layout: Layout,
  form: '2014' | '2014-shandong' | '2014-fujian' | '2019' | '2021',
  items: ItemTable | null,
  applications: ApplicationTable | null,
  disputes: DisputeTable | null,
): (indicator: string) => MissingStatus {
  const is2021 = form === '2021'
  const itemOrder = Object.entries(itemLayout[is2021 ? '2021' : '2019']).flatMap(([row, columns]) =>
    columns.map((column) => `${row}_${column}`),
  )
  const itemsFound = new Set(items?.readings.map((r) => r.indicator))
  const hasHeading = (pattern: RegExp) => pattern.test(layout.folded.text)
  const order = [
    ...applicationRows.filter((row) => (is2021 ? !row.only2019 : !row.only2021)).map((row) => row.indicator),
    ...outcomeGroups.map((group) => group.indicator),
  ]
  return (indicator) => {
    if (order.includes(indicator) || applicationRows.some((row) => row.indicator === indicator)) {
      if (applications === null)
        return hasHeading(/三、收到和处理政府信息公开申请/) ? 'truncated' : 'not_reported'
      return missingRow(
        applicationRows.map((row) => row.indicator),
        applications.found,
        indicator,
      )
    }
    if (disputeColumns.includes(indicator)) {
      if (disputes === null) return hasHeading(/四、政府信息公开行政复议/) ? 'truncated' : 'not_reported'
      return disputes.hasValues ? 'not_reported' : 'truncated'
    }
    if (itemOrder.includes(indicator)) {
      if (items === null) return hasHeading(/二、主动公开政府信息情况/) ? 'truncated' : 'not_reported'
      return missingRow(itemOrder, itemsFound, indicator)
    }
    return 'not_reported'
  }
}

function missingRow(order: readonly string[], found: ReadonlySet<string>, indicator: string): MissingStatus {
  if (found.size === 0) return 'truncated'
  const group = outcomeGroups.find((g) => g.indicator === indicator && !order.includes(indicator))
  const place = order.indexOf(group?.parts[0] ?? indicator)
  const first = order.findIndex((id) => found.has(id))
  const last = order.findLastIndex((id) => found.has(id))
  return place < first || place > last ? 'truncated' : 'not_reported'
}
