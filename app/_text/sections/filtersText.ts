import type { Lang } from '#lib/model/words'
import { formatCount } from '#lib/wording/format'

const zh = {
  legend: '筛选',
  region: '地区',
  all: '全部地区',
  addRegion: '添加地区…',
  addFirst: '全部地区（选择以缩小范围）',
  remove: (name: string) => `移除${name}`,
  years: '年份',
  from: '起',
  to: '止',
  sector: '系统',
  anySector: '全部系统',
  by: '按',
  levels: { province: '省', prefecture: '市', county: '县区', agency: '机构' },
  stat: '统计',
  stats: { total: '合计', median: '中位数' },
  source: '来源',
  sources: { any: '全部来源', document: '报告文档', figures: '网页摘录' },
  apply: '应用',
  reset: '重置',
  wholeRegion: (name: string, n: number) => `${name}（全省${n}份）`,
  insideRegion: (name: string, n: number, isWhole: boolean) =>
    isWhole ? `${name}（全市${n}份）` : `　${name}（${n}）`,
  reports: (n: number) => `${n}份报告`,
  chosen: '已选地区',
}

const en: typeof zh = {
  legend: 'Filters',
  region: 'Region',
  all: 'All regions',
  addRegion: 'Add a region…',
  addFirst: 'All regions (choose to narrow down)',
  remove: (name) => `Remove ${name}`,
  years: 'Years',
  from: 'From',
  to: 'To',
  sector: 'Sector',
  anySector: 'All sectors',
  by: 'By',
  levels: { province: 'Province', prefecture: 'Prefecture', county: 'County', agency: 'Agency' },
  stat: 'Statistic',
  stats: { total: 'Total', median: 'Median' },
  source: 'Source',
  sources: { any: 'All sources', document: 'Documents', figures: 'Transcribed' },
  apply: 'Apply',
  reset: 'Reset',
  wholeRegion: (name, n) => `${name} (all, ${n})`,
  insideRegion: (name, n, isWhole) => (isWhole ? `${name} (all, ${n})` : `\u2003${name} (${n})`),
  reports: (n) => formatCount(n, 'report', 'reports'),
  chosen: 'Selected regions',
}

/** The filters of the overview. */
export const filtersText: Record<Lang, typeof zh> = { zh, en }
