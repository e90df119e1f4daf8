import { figureParts } from '#lib/model/applicant'
import { formEra, formInForce, type FormId } from '#lib/model/form'
import { isStatedAt, sourceClassCode, statusCode } from '#lib/stats/codes'
import type { ValueColumn } from '#lib/stats/columns'
import type { DatasetNote } from '#lib/stats/dataset'
import { formatCount, formatNumber } from './format.ts'
import { partIds } from '#lib/stats/chartSpec'
import type { NoteFacts } from '#lib/stats/noteFacts'
import { reportNotes } from './reportNotes.ts'
import { formWords } from './words.ts'

/** The remarks that apply to what a dataset shows: first those about single reports, then those about all of it. */
export function notesOf(facts: NoteFacts): DatasetNote[] {
  return [
    ...reportNotes(facts),
    ...formNotes(facts),
    ...partNotes(facts),
    ...countingNotes(facts),
    ...kindNotes(facts),
  ]
}

function formNotes({ spec, years, breaks, columns, shown }: NoteFacts): DatasetNote[] {
  if (spec.catalogue !== null)
    return catalogueFormNotes(
      spec.catalogue.forms[figureParts(spec.indicators[0]!).indicator] ?? [],
      years,
      breaks,
    )
  if (spec.shape === 'flow')
    return breaks.length === 0
      ? []
      : [
          {
            id: 'form-break',
            zh: `${breaks.join('、')}年表式变更，前后统计项目不同${breaks.includes(2019) ? '：2019年起才有结转和处理结果' : ''}。`,
            en: `The form changed in ${breaks.join(' and ')}, and so did the figures that it asks for${breaks.includes(2019) ? ': carried-over applications and outcomes appear only since 2019' : ''}.`,
            href: null,
          },
        ]
  if (!years.some((year) => formEra(year) > 0) || !shown.some((row) => formEra(columns.year[row]!) > 0))
    return []
  const asked =
    spec.shape === 'overlap'
      ? { zh: '渠道栏', en: 'figures by channel' }
      : { zh: '主动公开总数', en: 'the total of items published' }
  return [
    {
      id: 'not-asked',
      zh: `2019年起法定表式不再设${asked.zh}，数值取自报告正文。`,
      en: `Since 2019 the statutory form no longer asks for ${asked.en}; figures come from the prose of the reports.`,
      href: null,
    },
  ]
}

/** Of an indicator of the catalogue: which national forms of the years do not ask for it, and where the form changed between those that do. */
function catalogueFormNotes(
  asking: readonly FormId[],
  years: readonly number[],
  breaks: readonly number[],
): DatasetNote[] {
  const inForce = [...new Set(years.map(formInForce))].filter((form) => form !== null)
  const unasked = inForce.filter((form) => !asking.includes(form))
  const notes: DatasetNote[] = []
  if (unasked.length > 0)
    notes.push({
      id: 'not-asked',
      zh: `${unasked.map((form) => formWords[form].zh).join('、')}未设此项，这些年份的数值取自报告正文。`,
      en: `The ${unasked.map((form) => formWords[form].en).join(' and the ')} does not ask for this; figures of these years come from the prose of the reports.`,
      href: null,
    })
  if (breaks.length > 0 && inForce.length - unasked.length > 1)
    notes.push({
      id: 'form-break',
      zh: `${breaks.join('、')}年表式变更，前后口径可能不同。`,
      en: `The form changed in ${breaks.join(' and ')}; figures before and after may not count the same.`,
      href: null,
    })
  return notes
}

function partNotes({ spec, values, shown }: NoteFacts): DatasetNote[] {
  const isOverlap = spec.shape === 'overlap'
  if (spec.parts === null || (!isOverlap && spec.shape !== 'split')) return []
  const { from, wholes } = spec.parts
  const total = values[wholes[0]!]!
  let split = 0
  let unsplit = 0
  const parts = partIds(spec).map((_, place) => values[from + place]!)
  for (const row of shown) {
    if (isAnyStated(parts, row)) split++
    else if (isStatedAt(total, row)) unsplit++
  }
  const notes: DatasetNote[] = []
  if (isOverlap && split > 0)
    notes.push({
      id: 'channels-overlap',
      zh: '同一信息可能经多个渠道公开，各渠道合计不等于主动公开总数。',
      en: 'The same item may be published through several channels, so the sum of channels is not the total published.',
      href: null,
    })
  if (unsplit > 0)
    notes.push({
      id: 'unsplit',
      zh: `${formatNumber(unsplit, 'zh')}份报告只载明总数，未分${isOverlap ? '渠道' : '项'}。`,
      en: `${formatCount(unsplit, 'report states', 'reports state')} only a total, not split by ${isOverlap ? 'channel' : 'part'}.`,
      href: null,
    })
  return notes
}

function isAnyStated(columns: readonly ValueColumn[], row: number): boolean {
  for (const column of columns) if (isStatedAt(column, row)) return true
  return false
}

/** What sums and medians rest on, and what is left out of them. */
function countingNotes({
  by,
  stat,
  columns,
  isPartial,
  agencies,
  areasBelow,
  withoutRegion,
}: NoteFacts): DatasetNote[] {
  const notes: DatasetNote[] = []
  const add = (id: string, zh: string, en: string) => notes.push({ id, zh, en, href: null })
  const bodies = agencies.map((place) => columns.agencies[place]!)
  if (by !== 'agency' && isPartial)
    add(
      'partial',
      `${stat === 'median' ? '中位数' : '合计'}只计入载明数值的机构，缺失值不按0计。`,
      `${stat === 'median' ? 'Medians' : 'Totals'} include only agencies that state a value; missing values are not counted as zero.`,
    )
  const sectors = new Set(bodies.flatMap(({ scope, sector }) => (scope === 'area' ? [] : (sector ?? []))))
  if (by !== 'agency' && sectors.size > 1)
    add(
      'mixed-sectors',
      `各地区的机构分属${formatNumber(sectors.size, 'zh')}个系统，数值不宜直接比较；可按系统筛选。`,
      `The agencies belong to ${formatNumber(sectors.size, 'en')} sectors and are not directly comparable; filter by sector to compare like with like.`,
    )
  if (bodies.some(({ scope }) => scope === 'area'))
    add(
      'area-apart',
      '覆盖整个地区的报告（全域）单列，不与机构数值相加。',
      'Reports that cover a whole area are shown separately and are not added to those of agencies.',
    )
  if (areasBelow > 0)
    add(
      'area-left-out',
      `下级地区的${formatNumber(areasBelow, 'zh')}份全域报告未计入。`,
      `${formatCount(areasBelow, 'whole-area report', 'whole-area reports')} from lower-level regions ${areasBelow === 1 ? 'is' : 'are'} left out.`,
    )
  if (withoutRegion > 0)
    add(
      'no-region',
      `${formatNumber(withoutRegion, 'zh')}份报告的地区无法确定，未计入；可按机构查看。`,
      `${formatCount(withoutRegion, 'report', 'reports')} of unknown region ${withoutRegion === 1 ? 'is' : 'are'} left out; shown only by agency.`,
    )
  return notes
}

/** Of what kind the values are: transcribed, approximate, implied. */
function kindNotes({ values, shown }: NoteFacts): DatasetNote[] {
  const notes: DatasetNote[] = []
  const add = (id: string, zh: string, en: string) => notes.push({ id, zh, en, href: null })
  const { figures, approximate, implied } = kindCounts(values, shown)
  if (figures > 0)
    add(
      'figures',
      `${formatNumber(shown.length, 'zh')}份报告中${formatNumber(figures, 'zh')}份的数值摘录自公开网页，没有原文段落；未摘录的显示为未载明，表式不设的显示为表式未设。`,
      `Figures of ${formatNumber(figures, 'en')} of ${formatCount(shown.length, 'report', 'reports')} were transcribed from public web pages, without a passage; figures that were not transcribed are shown as not stated, or as not asked by the form.`,
    )
  if (approximate > 0)
    add(
      'approximate',
      `${formatNumber(approximate, 'zh')}个数值为约数（余、多、近、约），以≈标示。`,
      `${formatCount(approximate, 'value is', 'values are')} stated approximately and marked with ≈.`,
    )
  if (implied > 0)
    add(
      'implied',
      `${formatNumber(implied, 'zh')}个数值由报告的其他表述推算，只列入表格，不绘入图中。`,
      `${formatCount(implied, 'value is', 'values are')} implied by other statements in the report; listed but not drawn.`,
    )
  return notes
}

/** How many reports have a transcribed figure, and how many values are approximate, or implied and so not drawn. */
function kindCounts(values: readonly ValueColumn[], shown: Int32Array) {
  const counts = { figures: 0, approximate: 0, implied: 0 }
  for (const row of shown) {
    let isTranscribed = false
    for (const column of values) {
      const status = column.status[row]
      if (column.sourceClass[row] === sourceClassCode.figures) isTranscribed = true
      if (status === statusCode.approximate) counts.approximate++
      // An outcome summed from rows that are all stated is drawn as stated.
      else if (status === statusCode.implied && !isStatedAt(column, row)) counts.implied++
    }
    if (isTranscribed) counts.figures++
  }
  return counts
}
