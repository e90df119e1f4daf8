import type { Lang } from '#lib/model/words'
import { count } from '../count.ts'

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
    province: (n) => count(n, 'province', 'provinces'),
    prefecture: (n) => count(n, 'prefecture', 'prefectures'),
    county: (n) => count(n, 'county', 'counties'),
    agency: (n) => count(n, 'agency', 'agencies'),
  },
  reports: (n) => count(n, 'report', 'reports'),
  findings: (n) => count(n, 'finding', 'findings'),
  noFindings: 'no findings',
  coverage: (reported, expected) => `coverage ${reported}/${expected}`,
  coverageHint: 'reports held ÷ (agencies × years)',
}

/** What the standing of the data says. */
export const statusText: Record<Lang, typeof zh> = { zh, en }
