import { formatCount } from '#lib/stats/format'
import type { Lang } from './text.ts'

const zh = {
  labelled: (label: string, text: string) => `${label}：${text}`,
  sentences: (...parts: string[]) => parts.map((part) => part.replace(/。?$/, '。')).join(''),
  filters: '筛选',
  allYears: '全部年份',
  years: (from: number | undefined, to: number | undefined) =>
    from === to
      ? `${from}年`
      : `${from === undefined ? '' : `${from}年起`}${to === undefined ? '' : `至${to}年`}`,
  andMore: (n: number) => `和另外${n}个地区`,
  key: '图例',
  notes: '说明',
  coverage: (expected: string, reported: string, stated: string) =>
    `覆盖：所选年份内，${expected}个机构中${reported}个有报告，${stated}个载明数字。`,
  noCoverage: '覆盖：所选范围内没有机构。',
  source: '来源',
  reports: '各机关政府信息公开工作年度报告',
}

const en: typeof zh = {
  labelled: (label, text) => `${label}: ${text}`,
  sentences: (...parts) => parts.map((part) => part.replace(/\.?$/, '.')).join(' '),
  filters: 'Filters',
  allYears: 'all years',
  years: (from, to) =>
    from === to
      ? `${from}`
      : from === undefined
        ? `up to ${to}`
        : to === undefined
          ? `from ${from}`
          : `${from} to ${to}`,
  andMore: (n) => ` and ${formatCount(n, 'region', 'regions')} more`,
  key: 'Key',
  notes: 'Notes',
  coverage: (expected, reported, stated) =>
    `Coverage: in the years chosen, of ${expected} agencies ${reported} reported and ${stated} stated a figure.`,
  noCoverage: 'Coverage: no agency in this selection.',
  source: 'Source',
  reports: 'annual reports of the agencies on their disclosure of government information',
}

/** The words of the files of charts, in both languages. */
export const fileText: Record<Lang, typeof zh> = { zh, en }
