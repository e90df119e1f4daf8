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
  andMore: (n: number) => `和另外${n}个地区`,
  key: '图例',
  notes: '说明',
  coverage: (expected: string, reported: string, stated: string) =>
    `所选年份内，${expected}个机构中${reported}个有报告，${stated}个载明数字。`,
  coverageOf: '覆盖',
  noCoverage: '所选范围内没有机构。',
  source: '来源',
  reports: '各机关政府信息公开工作年度报告',
  sheets: ['数据', '说明'],
  tooLong: (rows: string) => `共${rows}行，超过 Excel 工作表的上限1,048,576行；请缩小范围，或下载 CSV。`,
  sheet: {
    title: '标题',
    counted: '统计内容',
    indicator: '指标',
    status: '状态',
    breaks: '表式变更',
    breaksText: (years: string) => `${years}年起用新表式，前后统计项目不同，不宜直接相比。`,
    address: '地址',
    asked: '要求填报的表式',
    unasked: '法定表式不设此项',
  },
  statuses: {
    reported: '报告以数字载明。',
    zero_in_words: '报告以文字表述为零，如“未收到”；数值为0。',
    approximate: '报告只给约数（余、多、近、约）；合计中有约数的也作约数。',
    implied: '由报告的其他陈述推算，不作为载明的数字绘图；各行均载明时的分组合计除外。',
    blank: '报告的表格有此格，但为空白；数值为空，不等于零。',
    unreadable: '报告的表格此格有内容，但不是可识别的数字；数值为空，不等于零。',
    truncated: '报告的表格在此处截断；数值为空，不等于零。',
    not_reported: '有报告而未载明；数值为空，不等于零。',
    no_report: '该年没有收录报告；数值为空，不等于零。',
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
  coverage: (expected, reported, stated) =>
    `In the years chosen, of ${expected} agencies ${reported} reported and ${stated} stated a figure.`,
  coverageOf: 'Coverage',
  noCoverage: 'No agency in this selection.',
  source: 'Source',
  reports: 'annual reports of the agencies on their disclosure of government information',
  sheets: ['Data', 'Notes'],
  tooLong: (rows) =>
    `There are ${rows} rows, and a sheet of Excel holds 1,048,576; narrow the selection, or download the CSV.`,
  sheet: {
    title: 'Title',
    counted: 'Counted',
    indicator: 'Indicator',
    status: 'Status',
    breaks: 'New forms',
    breaksText: (years) =>
      `New forms since ${years}; what they ask for differs, and figures across them do not compare directly.`,
    address: 'Address',
    asked: 'Forms that ask for it',
    unasked: 'no statutory form asks for it',
  },
  statuses: {
    reported: 'The report states it in digits.',
    zero_in_words: 'The report states in words that there was none; the value is 0.',
    approximate: 'The report states it only approximately; so is a total with such a part.',
    implied:
      'It follows from other statements of the report and is not drawn as stated, but for sums of rows that are all stated.',
    blank: 'The form of the report has the cell, but it is blank; no value, which is not zero.',
    unreadable:
      'Something stands in the cell of the report, but no number that can be told; no value, which is not zero.',
    truncated: 'The table of the report is cut off there; no value, which is not zero.',
    not_reported: 'There is a report, but it does not state it; no value, which is not zero.',
    no_report: 'No report is held for the year; no value, which is not zero.',
  },
}

/** The words of the files of charts, in both languages. */
export const fileText: Record<Lang, typeof zh> = { zh, en }
