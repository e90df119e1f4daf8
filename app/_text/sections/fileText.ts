import { formatCount } from '#lib/wording/format'
import type { Lang } from '#lib/model/words'

const zh = {
  labelled: (label: string, text: string) => `${label}：${text}`,
  sentences: (...parts: string[]) => parts.map((part) => part.replace(/。?$/, '。')).join(''),
  filters: '筛选',
  allYears: '全部年份',
  years: (from: number | undefined, to: number | undefined) =>
    from === to
      ? `${from}年`
      : `${from === undefined ? '' : `${from}年起`}${to === undefined ? '' : `至${to}年`}`,
  andMore: (n: number) => `等另外${n}个地区`,
  key: '图例',
  notes: '说明',
  coverage: (year: number, expected: string, reported: string, stated: string) =>
    `${year}年，已知的${expected}个机构中${reported}个有报告，${stated}个载明数字。`,
  coverageOf: '覆盖',
  noCoverage: '所选范围内没有机构。',
  source: '来源',
  reports: '各行政机关政府信息公开工作年度报告',
  sheets: ['数据', '说明'],
  statistics: '统计量',
  tooLong: (rows: string) => `共${rows}行，超过 Excel 工作表的上限1,048,576行；请缩小范围，或下载 CSV。`,
  sheet: {
    title: '标题',
    counted: '统计内容',
    indicator: '指标',
    status: '状态',
    breaks: '表式变更',
    breaksText: (years: string) => `${years}年起启用新表式，前后统计项目不同，不宜直接比较。`,
    address: '地址',
    asked: '要求填报的表式',
    unasked: '法定表式不设此项',
  },
  statuses: {
    reported: '报告以数字载明。',
    zero_in_words: '报告以文字表述为零，如“未收到”；数值为0。',
    approximate: '报告只载明约数（余、多、近、约）；含约数的合计也为约数。',
    implied: '由报告的其他表述推算，不作为载明的数字绘图；各行均载明时的分组合计除外。',
    blank: '报告的表格设有此格，但为空白；无数值，不按0计。',
    unreadable: '报告在此处有内容，但不是可识别的数字；无数值，不按0计。',
    truncated: '报告的表格在此处截断；无数值，不按0计。',
    not_reported: '有报告而未载明；无数值，不按0计。',
    not_asked: '报告所用的表式不设此项，报告也未载明；无数值，不按0计。',
    no_report: '该年未收录报告；无数值，不按0计。',
  },
}

const en: typeof zh = {
  labelled: (label, text) => `${label}: ${text}`,
  sentences: (...parts) => parts.map((part) => part.replace(/\.?$/, '.')).join(' '),
  filters: 'Filters',
  allYears: 'All years',
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
  coverage: (year, expected, reported, stated) =>
    `In ${year}, ${reported} of ${expected} known agencies have a report and ${stated} state a figure.`,
  coverageOf: 'Coverage',
  noCoverage: 'There are no agencies in this selection.',
  source: 'Source',
  reports: 'the agencies’ annual reports on the disclosure of government information',
  sheets: ['Data', 'Notes'],
  statistics: 'Statistics',
  tooLong: (rows) =>
    `There are ${rows} rows, but an Excel sheet holds at most 1,048,576. Narrow the selection or download the CSV.`,
  sheet: {
    title: 'Title',
    counted: 'What is counted',
    indicator: 'Indicator',
    status: 'Status',
    breaks: 'New forms',
    breaksText: (years) =>
      `New forms apply from ${years}; they ask for different figures, so values before and after are not directly comparable.`,
    address: 'Address',
    asked: 'Forms that ask for it',
    unasked: 'no statutory form asks for it',
  },
  statuses: {
    reported: 'The report states the figure in digits.',
    zero_in_words: 'The report states in words that there was none; the value is 0.',
    approximate:
      'The report states the figure only approximately; a total that includes such a figure is approximate too.',
    implied:
      'Implied by other statements in the report and not drawn as a stated figure, except for group totals whose rows are all stated.',
    blank: 'The table in the report has the cell, but it is blank; there is no value, which is not zero.',
    unreadable:
      'The report has something here, but it cannot be read as a number; there is no value, which is not zero.',
    truncated: 'The table in the report is cut off here; there is no value, which is not zero.',
    not_reported:
      'There is a report, but it does not state the figure; there is no value, which is not zero.',
    not_asked:
      'The form of the report does not ask for the figure, and the report does not state it; there is no value, which is not zero.',
    no_report: 'No report is held for the year; there is no value, which is not zero.',
  },
}

/** The words of the files of charts, in both languages. */
export const fileText: Record<Lang, typeof zh> = { zh, en }
