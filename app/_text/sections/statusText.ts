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
  coverage: (year: number, stated: number, expected: number) => `${year}年覆盖${stated}/${expected}个机构`,
  coverageHint: '该年载明主动公开信息数的机构 ÷ 已知机构',
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
  coverage: (year, stated, expected) =>
    `coverage ${year}: ${stated} of ${formatCount(expected, 'agency', 'agencies')}`,
  coverageHint: 'agencies stating the items published in the year ÷ agencies known',
}

/** What the standing of the data says. */
export const statusText: Record<Lang, typeof zh> = { zh, en }
