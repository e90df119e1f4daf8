import type { Lang } from '#lib/model/words'
import { formatCount, formatNumber } from '#lib/wording/format'

const zh = {
  title: (whose: string, year: number, figure: string) => `${whose}${year}年：${figure}`,
  description: '图中一个数值所据的每份报告：各机构载明的数字、核对结果和原文。',
  sum: '合计',
  median: '中位数',
  none: '没有机构载明',
  missing: { title: '没有这个值', lead: '此条件下没有所问的地区、机构、指标或年份。' },
  coverage: (expected: number, reported: number, stated: number) =>
    `已知${formatNumber(expected, 'zh')}个机构，${formatNumber(reported, 'zh')}个有报告，${formatNumber(stated, 'zh')}个载明；缺失值不按0计。`,
  agency: '机构',
  value: '数值',
  status: '状态',
  passage: '原文',
  report: '查看报告',
  sourcePage: '来源网页',
  back: '回到图表',
}

const en: typeof zh = {
  title: (whose, year, figure) => `${whose} ${year}: ${figure}`,
  description:
    'Each report behind one value of a chart: what every agency states, the result of the checks, and the passage.',
  sum: 'Total',
  median: 'Median',
  none: 'no agency states it',
  missing: {
    title: 'No such value',
    lead: 'The region, agency, indicator or year asked for is not among those of this selection.',
  },
  coverage: (expected, reported, stated) =>
    `Of ${formatCount(expected, 'known agency', 'known agencies')}, ${formatNumber(reported, 'en')} reported and ${formatNumber(stated, 'en')} stated the figure; missing values are not counted as zero.`,
  agency: 'Agency',
  value: 'Value',
  status: 'Status',
  passage: 'Passage',
  report: 'See the report',
  sourcePage: 'Source page',
  back: 'Back to the charts',
}

/** The page of one value of a chart and the reports behind it. */
export const pointText: Record<Lang, typeof zh> = { zh, en }
