import { formatNumber } from '#lib/wording/format'
import {
  checkWords,
  formWords,
  noReport,
  ruleGroupWords,
  severityWords,
  sourceClassWords,
  statusWords,
} from '#lib/wording/words'
import { inLanguage } from './inLanguage.ts'
import { chartText } from './sections/chartText.ts'
import { reportText } from './sections/reportText.ts'
import { filtersText } from './sections/filtersText.ts'
import { statusText } from './sections/statusText.ts'
import { reportsText } from './sections/reportsText.ts'
import { peersText } from './sections/peersText.ts'
import { pointText } from './sections/pointText.ts'
import { readText } from './sections/readText.ts'
import { revisionText } from './sections/revisionText.ts'
import { unreadText } from './sections/unreadText.ts'
import { apiText } from './sections/apiText.ts'
import { changeText } from './sections/changeText.ts'
import { indicatorText } from './sections/indicatorText.ts'
import { fileText } from './sections/fileText.ts'
import { interactiveText } from './sections/interactiveText.ts'
import { messageText } from './sections/messageText.ts'
import { overviewText } from './sections/overviewText.ts'
import { pagesZh } from './sections/pagesZh.ts'
import { unavailableText } from './sections/unavailableText.ts'

/** Every word of the interface in Chinese; the English text has the same shape, so a missing key does not compile. */
export const zh = {
  lang: 'zh-CN',
  product: '公开',
  productOther: 'Gongkai',
  tagline: '政府信息公开工作年度报告数据比较',
  description: '比较各地行政机关政府信息公开工作年度报告载明的数字，每个数字均可追溯到原文。',
  skip: '跳到正文',
  nav: {
    label: '主导航',
    overview: '总览',
    reports: '报告',
    coverage: '覆盖',
    checks: '核查',
    indicators: '指标',
    data: '数据',
  },
  pages: pagesZh,
  overview: overviewText.zh,
  files: fileText.zh,
  change: changeText.zh,
  revisions: revisionText.zh,
  indicator: indicatorText.zh,
  interactive: interactiveText.zh,
  api: apiText.zh,
  unavailable: unavailableText.zh,
  message: messageText.zh,
  otherLanguage: { label: 'English', lang: 'en' },
  number: (value: number) => formatNumber(value, 'zh'),
  about: (value: string) => `≈${value}`,
  list: (parts: string[]) => parts.join('、'),
  join: (parts: string[]) => parts.filter((part) => part !== '').join(' · '),
  yearRange: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
  yearOf: (year: number) => `${year}年`,
  unit: (unit: string) => unit,
  statuses: inLanguage(statusWords, 'zh'),
  noReport: noReport.zh,
  checks: inLanguage(checkWords, 'zh'),
  sourceClasses: inLanguage(sourceClassWords, 'zh'),
  forms: inLanguage(formWords, 'zh'),
  severities: inLanguage(severityWords, 'zh'),
  ruleGroups: inLanguage(ruleGroupWords, 'zh'),
  filters: filtersText.zh,
  status: statusText.zh,
  charts: {
    'items-published': { name: '主动公开政府信息', counted: '主动公开政府信息数' },
    channels: { name: '公开渠道', counted: '各渠道公开政府信息数' },
    applications: { name: '依申请公开', counted: '收到政府信息公开申请数' },
  },
  chart: chartText.zh,
  received: '收到申请',
  reports: reportsText.zh,
  unread: unreadText.zh,
  peers: peersText.zh,
  point: pointText.zh,
  read: readText.zh,
  report: reportText.zh,
  errors: {
    noFile: (file: string) => `没有文件“${file}”。`,
    badTitle: '无法按此条件显示',
    badLead: '地址中的条件有误：',
    badLine: (name: string, given: string, reason: string) => `参数 ${name}=“${given}”${reason}。`,
    backToOverview: messageText.zh.overview,
    retry: '重试',
    noDatabaseTitle: '尚无数据',
    noDatabaseLead: '数据库为空，请先运行 npm run seed 载入报告。',
  },
  footer: {
    revision: (revision: string) => `数据版本：${revision}`,
    about: '数字均出自各行政机关的年度报告。核查只作提示，不改动数字。缺失值不按0计。',
  },
}

/** The shape that both languages fill. */
export type Text = typeof zh
