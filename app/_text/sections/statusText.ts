import type { Lang } from '#lib/model/words'
import { formatCount } from '#lib/wording/format'

const zh = {
  label: '当前数据',
  units: {
    province: (n: number) => `${n}个省份`,
    prefecture: (n: number) => `${n}个地市`,
    county: (n: number) => `${n}个县区`,
    agency: (n: number) => `${n}个机构`,
  },
  reports: (n: number) => `${n}份报告`,
  findings: (n: number) => `${n}条核查提示`,
  noFindings: '无核查提示',
  coverage: (reported: number, expected: number) => `覆盖率${reported}/${expected}`,
  coverageHint: '已收录的报告数 ÷（机构数 × 年数）',
}

const en: typeof zh = {
  label: 'Data shown',
  units: {
    province: (n) => formatCount(n, 'province', 'provinces'),
    prefecture: (n) => formatCount(n, 'prefecture', 'prefectures'),
    county: (n) => formatCount(n, 'county', 'counties'),
    agency: (n) => formatCount(n, 'agency', 'agencies'),
  },
  reports: (n) => formatCount(n, 'report', 'reports'),
  findings: (n) => formatCount(n, 'finding', 'findings'),
  noFindings: 'no findings',
  coverage: (reported, expected) => `coverage ${reported}/${expected}`,
  coverageHint: 'reports held ÷ (agencies × years)',
}

/** What the standing of the data says. */
export const statusText: Record<Lang, typeof zh> = { zh, en }
