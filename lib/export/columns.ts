import { applicantCodes, formCodes, sourceClassCodes, statusCodes } from './codes.ts'
import type { Column } from './table.ts'

/** Columns that several tables have; each means the same wherever it stands. */
const utf16 = { zh: 'UTF-16 码元', en: 'UTF-16 code units' }

export const regionCodeColumn = {
  id: 'region_code',
  type: 'string',
  label: { zh: '地区代码', en: 'Region code' },
  description: {
    zh: '六位行政区划代码（GB/T 2260），以文本保存；撤销和未知的代码照录。以99开头的为合成数据，仅供试验。',
    en: 'Six-digit code of the division (GB/T 2260), kept as text; retired and unknown codes are kept. Codes that start with 99 are made up, for tests only.',
  },
  pattern: '[0-9]{6}',
  missing: { zh: '机构所属地区无法确定', en: 'the region of the agency cannot be told' },
} as const satisfies Column

export const agencyIdColumn = {
  id: 'agency_id',
  type: 'string',
  label: { zh: '机构编号', en: 'Agency id' },
  description: {
    zh: '地区代码加名称的散列，每次载入、每台机器都相同；也是机构页的地址 /agencies/{agency_id}。',
    en: 'Region code and a hash of the name, the same after every load and on every machine; /agencies/{agency_id} is its page.',
  },
  pattern: '[0-9]{6}-[0-9a-z]+',
} as const satisfies Column

export const reportIdColumn = {
  id: 'report_id',
  type: 'string',
  label: { zh: '报告编号', en: 'Report id' },
  description: {
    zh: '机构编号加统计年度；也是报告页的地址 /reports/{report_id}。',
    en: 'Agency id and statistical year; /reports/{report_id} is its page.',
  },
  pattern: '[0-9]{6}-[0-9a-z]+-[0-9]{4}',
} as const satisfies Column

export const yearColumn = {
  id: 'year',
  type: 'integer',
  label: { zh: '统计年度', en: 'Year' },
  description: {
    zh: '统计年度，不是公布年份。',
    en: 'The statistical year, which is not the year of publication.',
  },
} as const satisfies Column

export const formColumn = {
  id: 'form',
  type: 'string',
  label: { zh: '表式', en: 'Form' },
  description: {
    zh: '报告所用的法定表式。2019、2021年表式有变，前后数字不直接可比。',
    en: 'The statutory form that the report follows. It changed in 2019 and 2021: figures before and after do not compare directly.',
  },
  codes: formCodes,
  missing: {
    zh: '未知：只有网页摘录，没有文档',
    en: 'not known: only transcribed figures are held, no document',
  },
} as const satisfies Column

export const syntheticColumn = {
  id: 'synthetic',
  type: 'boolean',
  label: { zh: '合成', en: 'Made up' },
  description: {
    zh: '是否为供试验的合成数据（地区代码以99开头）。',
    en: 'Whether it is made up for tests (region codes that start with 99).',
  },
} as const satisfies Column

export const indicatorColumn = {
  id: 'indicator',
  type: 'string',
  label: { zh: '指标', en: 'Indicator' },
  description: {
    zh: '指标编号，名称、单位和表式见 indicators.csv。',
    en: 'Id of the indicator; indicators.csv has its label, unit and forms.',
  },
  pattern: '[a-z][a-z0-9_]*',
} as const satisfies Column

export const applicantColumn = {
  id: 'applicant',
  type: 'string',
  label: { zh: '申请人', en: 'Applicant' },
  description: {
    zh: '申请人类别；不分类别的指标只有 total，从不为空。',
    en: 'Kind of applicant; indicators without that dimension have total only. Never empty.',
  },
  codes: applicantCodes,
} as const satisfies Column

export const statusColumn = {
  id: 'status',
  type: 'string',
  label: { zh: '状态', en: 'Status' },
  description: {
    zh: '数值何以如此。缺失（blank、unreadable、truncated、not_reported）不等于零。',
    en: 'Why the value is what it is. What is missing (blank, unreadable, truncated, not_reported) is not zero.',
  },
  codes: statusCodes,
} as const satisfies Column

export const sourceClassColumn = {
  id: 'source_class',
  type: 'string',
  label: { zh: '出处类别', en: 'Source class' },
  description: { zh: '数值读自何处。', en: 'Where the value was read.' },
  codes: sourceClassCodes,
  missing: {
    zh: '无处可读：报告未载明，或表格截断',
    en: 'nowhere: the report does not say it, or the table is cut off',
  },
} as const satisfies Column

export const quoteColumn = {
  id: 'quote',
  type: 'string',
  label: { zh: '原文', en: 'Quote' },
  description: {
    zh: '载明此值的原文，一字不改，可含换行。',
    en: 'The passage that states it, word for word; it may hold line breaks.',
  },
  missing: {
    zh: '没有原文：缺失的值，或网页摘录',
    en: 'no passage: a missing value, or a transcribed figure',
  },
} as const satisfies Column

const offset = {
  zh: '以解码后的文本计：text.slice(start, end) === quote；文本见 /reports/{report_id}/source。',
  en: 'Into the decoded text: text.slice(start, end) === quote; /reports/{report_id}/source is the text.',
}

export const startColumn = {
  id: 'start',
  type: 'integer',
  label: { zh: '原文起点', en: 'Start' },
  description: { zh: `原文的起点。${offset.zh}`, en: `Where the passage starts. ${offset.en}` },
  unit: utf16,
  missing: { zh: '没有原文', en: 'no passage' },
} as const satisfies Column

export const endColumn = {
  id: 'end',
  type: 'integer',
  label: { zh: '原文终点', en: 'End' },
  description: { zh: `原文之后的位置。${offset.zh}`, en: `Behind the end of the passage. ${offset.en}` },
  unit: utf16,
  missing: { zh: '没有原文', en: 'no passage' },
} as const satisfies Column

export const sourceUrlColumn = {
  id: 'source_url',
  type: 'string',
  label: { zh: '来源网页', en: 'Source address' },
  description: {
    zh: '摘录数字的公开网页。',
    en: 'The public page that figures were transcribed from.',
  },
  missing: { zh: '没有登记网页', en: 'no address is on record' },
} as const satisfies Column
