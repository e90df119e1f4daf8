import { formatNumber } from '#lib/wording/format'
import {
  checkWords,
  formWords,
  noReport,
  ruleGroupWords,
  severityWords,
  sourceClassWords,
  statusWords,
  unitWords,
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
import { pagesEn } from './sections/pagesEn.ts'
import { unavailableText } from './sections/unavailableText.ts'
import type { Text } from './zh.ts'

/** Words that stand alone begin with a capital letter. */
function capitals<Key extends string>(words: Record<Key, string>): Record<Key, string> {
  const entries = Object.entries<string>(words).map(([key, word]) => [
    key,
    word[0]!.toUpperCase() + word.slice(1),
  ])
  return Object.fromEntries(entries) as Record<Key, string>
}

/** Every word of the interface in English; see zh.ts for the shape. */
export const en: Text = {
  lang: 'en',
  product: 'Gongkai',
  productOther: '公开',
  tagline: 'Comparing annual reports on the disclosure of government information',
  description:
    'Compares the figures that Chinese government agencies state in their annual disclosure reports; each figure can be traced to the sentence that it comes from.',
  skip: 'Skip to content',
  nav: {
    label: 'Main navigation',
    overview: 'Overview',
    reports: 'Reports',
    coverage: 'Coverage',
    checks: 'Checks',
    indicators: 'Indicators',
    data: 'Data',
  },
  pages: pagesEn,
  overview: overviewText.en,
  files: fileText.en,
  change: changeText.en,
  revisions: revisionText.en,
  indicator: indicatorText.en,
  interactive: interactiveText.en,
  api: apiText.en,
  unavailable: unavailableText.en,
  message: messageText.en,
  otherLanguage: { label: '中文', lang: 'zh-CN' },
  number: (value) => formatNumber(value, 'en'),
  about: (value) => `≈${value}`,
  list: (parts) => parts.join(', '),
  join: (parts) => parts.filter((part) => part !== '').join(' · '),
  yearRange: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  yearOf: (year) => `${year}`,
  unit: (unit) => unitWords[unit]?.en ?? unit,
  statuses: inLanguage(statusWords, 'en'),
  noReport: noReport.en,
  checks: inLanguage(checkWords, 'en'),
  sourceClasses: inLanguage(sourceClassWords, 'en'),
  forms: inLanguage(formWords, 'en'),
  severities: capitals(inLanguage(severityWords, 'en')),
  ruleGroups: capitals(inLanguage(ruleGroupWords, 'en')),
  filters: filtersText.en,
  status: statusText.en,
  charts: {
    'items-published': { name: 'Items published', counted: 'Government information items published' },
    channels: { name: 'Channels', counted: 'Items published through each channel' },
    applications: { name: 'Applications', counted: 'Applications received' },
  },
  chart: chartText.en,
  received: 'Received',
  reports: reportsText.en,
  unread: unreadText.en,
  peers: peersText.en,
  point: pointText.en,
  read: readText.en,
  report: reportText.en,
  errors: {
    noFile: (file) => `There is no file named “${file}”.`,
    badTitle: 'This view cannot be shown',
    badLead: 'The address contains invalid parameters:',
    badLine: (name, given, reason) => `Parameter ${name}=“${given}” ${reason}.`,
    backToOverview: messageText.en.overview,
    retry: 'Try again',
    noDatabaseTitle: 'No data yet',
    noDatabaseLead: 'The database is empty. Run npm run seed to load the reports.',
  },
  footer: {
    revision: (revision) => `Data revision ${revision}`,
    about:
      'All figures come from the agencies’ own annual reports. Checks only flag problems; they never change a figure. Missing is not zero.',
  },
}
