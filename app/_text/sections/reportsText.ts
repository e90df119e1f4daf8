import type { Lang } from '#lib/model/words'
import { formatCount } from '#lib/wording/format'

const zh = {
  title: '报告',
  lead: (n: number) => `共收录${n}份报告。`,
  agency: '机构',
  region: '地区',
  year: '年度',
  form: '表式',
  kind: '来源',
  document: '报告文档',
  figures: '网页摘录',
  figureCount: '载明数字',
  findings: '提示',
  previous: '上一页',
  next: '下一页',
  page: (page: number, pages: number) => `第${page}页，共${pages}页`,
  empty: '所选条件下没有报告。',
}

const en: typeof zh = {
  title: 'Reports',
  lead: (n) => `${formatCount(n, 'report', 'reports')} held.`,
  agency: 'Agency',
  region: 'Region',
  year: 'Year',
  form: 'Form',
  kind: 'Source',
  document: 'Document',
  figures: 'Transcribed',
  figureCount: 'Figures',
  findings: 'Findings',
  previous: 'Previous',
  next: 'Next',
  page: (page, pages) => `Page ${page} of ${pages}`,
  empty: 'No reports match these filters.',
}

/** The list of reports. */
export const reportsText: Record<Lang, typeof zh> = { zh, en }
