import { formEra } from '#lib/model/form'
import { channels } from '#lib/model/indicator'
import { isStated } from './cell.ts'
import type { Dataset, DatasetNote } from '#lib/stats/dataset'
import type { AlternativeFact } from '../facts.ts'
import { formatCount, formatNumber } from '#lib/wording/format'
import type { Held } from './held.ts'
import { reportNotes } from './reportNotes.ts'

/** The reports that the notes are about: those of the series within the years shown, and those that are not shown. */
export interface NoteFacts {
  shown: readonly Held[]
  areasBelow: readonly Held[]
  withoutRegion: readonly Held[]
  alternatives: readonly AlternativeFact[]
}

/** The remarks that apply to what a dataset shows: first those about single reports, then those about all of it. */
export function notesOf(dataset: Omit<Dataset, 'tally'>, facts: NoteFacts): DatasetNote[] {
  return [
    ...reportNotes(dataset, facts.shown, facts.alternatives),
    ...formNotes(dataset, facts),
    ...channelNotes(dataset, facts),
    ...countingNotes(dataset, facts),
    ...kindNotes(facts),
  ]
}

function formNotes({ chart, years, breaks }: Omit<Dataset, 'tally'>, { shown }: NoteFacts): DatasetNote[] {
  if (chart === 'applications')
    return breaks.length === 0
      ? []
      : [
          {
            id: 'form-break',
            zh: `${breaks.join('、')}年表式变更，前后统计项目不同${breaks.includes(2019) ? '：2019年起才有结转和处理结果' : ''}。`,
            en: `The form changed in ${breaks.join(' and ')}, and what it asks for with it${breaks.includes(2019) ? ': carried-over applications and outcomes only since 2019' : ''}.`,
            href: null,
          },
        ]
  if (!years.some((year) => formEra(year) > 0) || !shown.some(({ report }) => formEra(report.year) > 0))
    return []
  const asked =
    chart === 'channels'
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

function channelNotes({ chart, indicators }: Omit<Dataset, 'tally'>, { shown }: NoteFacts): DatasetNote[] {
  if (chart !== 'channels') return []
  const total = indicators.indexOf('items_published')
  const isSplit = (one: Held) => channels.some((_, place) => isStated(one.observations[place]))
  const unsplit = shown.filter((one) => !isSplit(one) && isStated(one.observations[total])).length
  const notes: DatasetNote[] = []
  if (shown.some(isSplit))
    notes.push({
      id: 'channels-overlap',
      zh: '同一信息可以经多个渠道公开，各渠道合计不等于主动公开总数。',
      en: 'The same item can appear in several channels, so the sum over channels is not the total published.',
      href: null,
    })
  if (unsplit > 0)
    notes.push({
      id: 'unsplit',
      zh: `${formatNumber(unsplit, 'zh')}份报告只有总数，未分渠道。`,
      en: `${formatCount(unsplit, 'report states', 'reports state')} a total only, without channels.`,
      href: null,
    })
  return notes
}

/** What sums and medians rest on, and what is left out of them. */
function countingNotes({ by, stat, series }: Omit<Dataset, 'tally'>, facts: NoteFacts): DatasetNote[] {
  const notes: DatasetNote[] = []
  const add = (id: string, zh: string, en: string) => notes.push({ id, zh, en, href: null })
  const isPartial = series.some((one) =>
    one.cells.some(
      ({ value, coverage }) => value !== null && coverage.expected > 1 && coverage.stated < coverage.expected,
    ),
  )
  if (by !== 'agency' && isPartial)
    add(
      'partial',
      `${stat === 'median' ? '中位数' : '合计'}只计入载明数值的机构，缺失不作零计。`,
      `${stat === 'median' ? 'Medians' : 'Totals'} rest on the agencies that state a value; what is missing is not counted as zero.`,
    )
  const sectors = new Set(
    facts.shown.flatMap(({ report }) => (report.scope === 'area' ? [] : (report.sector ?? []))),
  )
  if (by !== 'agency' && sectors.size > 1)
    add(
      'mixed-sectors',
      `各地区的机构分属${formatNumber(sectors.size, 'zh')}个系统，数值不宜直接相比；可按系统筛选。`,
      `The agencies belong to ${formatNumber(sectors.size, 'en')} sectors and do not compare directly; choose a sector to compare like with like.`,
    )
  if (facts.shown.some(({ report }) => report.scope === 'area'))
    add(
      'area-apart',
      '覆盖整个地区的报告（全域）单列，不与机构数值相加。',
      'Reports that cover a whole area stand alone and are not added to those of agencies.',
    )
  if (facts.areasBelow.length > 0)
    add(
      'area-left-out',
      `下级地区的${formatNumber(facts.areasBelow.length, 'zh')}份全域报告未计入。`,
      `${formatCount(facts.areasBelow.length, 'whole-area report', 'whole-area reports')} of divisions below this level ${facts.areasBelow.length === 1 ? 'is' : 'are'} left out.`,
    )
  if (facts.withoutRegion.length > 0)
    add(
      'no-region',
      `${formatNumber(facts.withoutRegion.length, 'zh')}份报告的地区无法确定，未计入；按机构可见。`,
      `${formatCount(facts.withoutRegion.length, 'report', 'reports')} of unknown region ${facts.withoutRegion.length === 1 ? 'is' : 'are'} left out; shown by agency.`,
    )
  return notes
}

/** Of what kind the values are: transcribed, approximate, implied. */
function kindNotes({ shown }: NoteFacts): DatasetNote[] {
  const notes: DatasetNote[] = []
  const add = (id: string, zh: string, en: string) => notes.push({ id, zh, en, href: null })
  const figures = shown.filter((one) =>
    one.observations.some((each) => each?.sourceClass === 'figures'),
  ).length
  if (figures > 0)
    add(
      'figures',
      `${formatNumber(shown.length, 'zh')}份报告中${formatNumber(figures, 'zh')}份的数值摘录自公开网页，没有原文段落；未摘录的显示为未载明。`,
      `Figures of ${formatNumber(figures, 'en')} of ${formatCount(shown.length, 'report', 'reports')} were transcribed from public pages, without a passage; what was not transcribed shows as not stated.`,
    )
  const count = (status: 'approximate' | 'implied') =>
    shown.reduce(
      (sum, one) =>
        sum +
        one.observations.filter(
          (each) => each?.status === status && (status === 'approximate' || !isStated(each)),
        ).length,
      0,
    )
  const approximate = count('approximate')
  if (approximate > 0)
    add(
      'approximate',
      `${formatNumber(approximate, 'zh')}个数值为约数（余、多、近、约），以≈标出。`,
      `${formatCount(approximate, 'value is', 'values are')} stated approximately and marked ≈.`,
    )
  const implied = count('implied')
  if (implied > 0)
    add(
      'implied',
      `${formatNumber(implied, 'zh')}个数值由报告的其他陈述推算，只列表，不绘图。`,
      `${formatCount(implied, 'value follows', 'values follow')} from other statements of the report; listed, but not drawn.`,
    )
  return notes
}
