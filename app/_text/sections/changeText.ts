import type { ChangeKind } from '#lib/model/view'
import type { Lang } from '#lib/model/words'
import { changeKindWords } from '#lib/wording/yearChangeWords'

function kindsIn(lang: Lang): Record<ChangeKind, string> {
  const { fewer, more, same, incomparable } = changeKindWords
  return { fewer: fewer[lang], more: more[lang], same: same[lang], incomparable: incomparable[lang] }
}

const zh = {
  name: '与上年比较',
  show: '与上年比',
  of: (year: number) => `${year}年与${year - 1}年比较`,
  kinds: {
    all: '全部',
    ...kindsIn('zh'),
  },
  filter: '只看',
  years: '比较年份',
  before: (year: number) => `上年（${year}）`,
  after: (year: number) => `本年（${year}）`,
  difference: '增减',
  percent: '增减%',
  basis: '依据',
  figure: '指标',
  fewerLink: (n: string, areas: string | null) =>
    `比上年少 ${n}${areas === null ? '' : `（含${areas}个全域）`} →`,
  fewerOf: (n: string, year: number) => `${year}年比上年少的有${n}个，查看名单`,
  none: '没有符合条件的对象。',
  noYears: '没有两个可以比较的年份。',
  note: '只比较两年都载明数值的同一批机构；表式变更前后（2018与2019、2020与2021年）不比较；上年不足5的不计百分比。',
  medians: (before: string, after: string) => `可比对象的中位数：${before}→${after}`,
  agencies: (common: string, known: string) => `${common}/${known}个机构`,
}

const en: typeof zh = {
  name: 'Against the year before',
  show: 'Year on year',
  of: (year) => `${year} against ${year - 1}`,
  kinds: {
    all: 'All',
    ...kindsIn('en'),
  },
  filter: 'Show only',
  years: 'Year compared',
  before: (year) => `Before (${year})`,
  after: (year) => `After (${year})`,
  difference: 'Difference',
  percent: 'Difference, %',
  basis: 'Based on',
  figure: 'Indicator',
  fewerLink: (n, areas) =>
    `Fewer than the year before: ${n}${areas === null ? '' : ` (whole areas: ${areas})`} →`,
  fewerOf: (n, year) => `${n} had fewer in ${year} than the year before: see which`,
  none: 'Nothing fits these conditions.',
  noYears: 'There are no two years to compare.',
  note: 'Only agencies that state a figure in both years are compared. Years before and after a change of form (2018 and 2019, 2020 and 2021) are not. No percentage of a base under 5.',
  medians: (before, after) => `Median of those compared: ${before} → ${after}`,
  agencies: (common, known) => `${common} of ${known} agencies`,
}

/** A year of a chart against the year before. */
export const changeText: Record<Lang, typeof zh> = { zh, en }
