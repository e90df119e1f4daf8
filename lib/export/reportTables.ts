import { finderCodes, groupCodes, ruleCodes, severityCodes } from './codes.ts'
import {
  agencyIdColumn,
  endColumn,
  formColumn,
  indicatorColumn,
  quoteColumn,
  regionCodeColumn,
  reportIdColumn,
  sourceUrlColumn,
  startColumn,
  syntheticColumn,
  yearColumn,
} from './columns.ts'
import type { Table } from './table.ts'

const noDocument = { zh: '只有网页摘录，没有文档', en: 'only transcribed figures are held, no document' }
const reportKeys = [
  { columns: ['agency_id'], table: 'agencies', references: ['agency_id'] },
  { columns: ['region_code'], table: 'regions', references: ['region_code'] },
] as const

/** One report per agency and statistical year. */
export const reportTable = {
  name: 'reports',
  file: 'reports.csv',
  label: { zh: '报告', en: 'Reports' },
  description: {
    zh: '每个机构每个统计年度一份报告，及其文档的来历。',
    en: 'One report per agency and statistical year, and where its document comes from.',
  },
  columns: [
    reportIdColumn,
    agencyIdColumn,
    regionCodeColumn,
    yearColumn,
    formColumn,
    {
      id: 'title',
      type: 'string',
      label: { zh: '标题', en: 'Title' },
      description: { zh: '文档的标题。', en: 'Title of the document.' },
      missing: { zh: '文档没有标题，或没有文档', en: 'the document has none, or there is no document' },
    },
    {
      id: 'source',
      type: 'string',
      label: { zh: '文档', en: 'Document' },
      description: { zh: '载入时文档的名称。', en: 'What the document was called when it was loaded.' },
      missing: noDocument,
    },
    {
      ...sourceUrlColumn,
      description: { zh: '报告的公开网页。', en: 'The public page of the report.' },
    },
    {
      id: 'sha256',
      type: 'string',
      label: { zh: '文档 SHA-256', en: 'SHA-256 of the document' },
      description: {
        zh: '文档字节的 SHA-256，十六进制。',
        en: 'SHA-256 of the bytes of the document, in hexadecimal.',
      },
      pattern: '[0-9a-f]{64}',
      missing: noDocument,
    },
    {
      id: 'extractor_version',
      type: 'string',
      label: { zh: '读取程序版本', en: 'Version of the extractor' },
      description: { zh: '读出文档的程序版本。', en: 'Version of the program that read the document.' },
      missing: { zh: '没有文档，或未记录', en: 'there is no document, or it is not on record' },
    },
    {
      id: 'stated',
      type: 'integer',
      label: { zh: '载明数字', en: 'Figures stated' },
      description: {
        zh: '载有数值的观测数，各申请人类别分别计。',
        en: 'How many observations of it have a value, all kinds of applicant counted.',
      },
    },
    {
      id: 'findings',
      type: 'integer',
      label: { zh: '核查提示', en: 'Findings' },
      description: { zh: '错误和警示的条数。', en: 'How many errors and warnings it has.' },
    },
    syntheticColumn,
  ],
  primaryKey: ['report_id'],
  foreignKeys: reportKeys,
} as const satisfies Table

const { missing: _, ...quote } = quoteColumn
const noPlace = { zh: '提示没有位置，或位置无文字', en: 'the finding has no place, or one without text' }
const noOther = { zh: '只有一处', en: 'there is only one' }

/** Findings about reports. */
export const issueTable = {
  name: 'issues',
  file: 'issues.csv',
  label: { zh: '核查提示', en: 'Issues' },
  description: {
    zh: '对报告的核查提示。核查只作提示，从不改动数值。',
    en: 'Findings about reports. A check warns; it never corrects, fills or drops a value.',
  },
  columns: [
    reportIdColumn,
    {
      id: 'number',
      type: 'integer',
      label: { zh: '序号', en: 'Number' },
      description: {
        zh: '在报告中的序号，从1起，与页面 /reports/{report_id}#finding-{number} 一致。',
        en: 'Its place among the findings of the report, from 1, as in /reports/{report_id}#finding-{number}.',
      },
    },
    agencyIdColumn,
    regionCodeColumn,
    yearColumn,
    {
      id: 'code',
      type: 'string',
      label: { zh: '规则', en: 'Rule' },
      description: { zh: '规则的编号。', en: 'Id of the rule.' },
      codes: ruleCodes,
    },
    {
      id: 'group',
      type: 'string',
      label: { zh: '类别', en: 'Group' },
      description: { zh: '规则的类别。', en: 'What the rule is about.' },
      codes: groupCodes,
    },
    {
      id: 'severity',
      type: 'string',
      label: { zh: '程度', en: 'Severity' },
      description: { zh: '提示的程度。', en: 'How much it matters.' },
      codes: severityCodes,
    },
    {
      id: 'origin',
      type: 'string',
      label: { zh: '如何发现', en: 'Found' },
      description: { zh: '在哪一步发现。', en: 'In which step it was found.' },
      codes: finderCodes,
    },
    {
      id: 'message_zh',
      type: 'string',
      label: { zh: '内容', en: 'Message in Chinese' },
      description: { zh: '提示的内容。', en: 'What was found, in Chinese.' },
    },
    {
      id: 'message_en',
      type: 'string',
      label: { zh: '英文内容', en: 'Message' },
      description: { zh: '提示的英文内容。', en: 'What was found, in English.' },
      missing: { zh: '没有英文', en: 'there is none in English' },
    },
    { ...indicatorColumn, missing: { zh: '与单个指标无关', en: 'it is not about one indicator' } },
    {
      id: 'value',
      type: 'number',
      label: { zh: '数值', en: 'Value' },
      description: {
        zh: '相互不符的两个数值中的第一个，单位见指标。',
        en: 'The first of two values that disagree, in the unit of the indicator.',
      },
      missing: { zh: '与数值无关', en: 'it is not about a value' },
    },
    {
      id: 'other_value',
      type: 'number',
      label: { zh: '另一数值', en: 'Other value' },
      description: { zh: '第二个数值。', en: 'The second value.' },
      missing: { zh: '没有第二个数值', en: 'there is no second value' },
    },
    { ...quote, missing: noPlace },
    { ...startColumn, missing: { zh: '提示没有位置', en: 'the finding has no place' } },
    { ...endColumn, missing: { zh: '提示没有位置', en: 'the finding has no place' } },
    {
      id: 'other_report_id',
      type: 'string',
      label: { zh: '另一报告', en: 'Other report' },
      description: { zh: '第二处原文所在的报告。', en: 'The report that the second passage is in.' },
      pattern: '[0-9]{6}-[0-9a-z]+-[0-9]{4}',
      missing: { zh: '同一报告，或只有一处', en: 'the same report, or there is no second passage' },
    },
    {
      ...quote,
      id: 'other_quote',
      label: { zh: '另一原文', en: 'Other quote' },
      missing: noOther,
    },
    { ...startColumn, id: 'other_start', label: { zh: '另一原文起点', en: 'Other start' }, missing: noOther },
    { ...endColumn, id: 'other_end', label: { zh: '另一原文终点', en: 'Other end' }, missing: noOther },
  ],
  primaryKey: ['report_id', 'number'],
  foreignKeys: [
    { columns: ['report_id'], table: 'reports', references: ['report_id'] },
    ...reportKeys,
    { columns: ['indicator'], table: 'indicators', references: ['indicator'] },
    { columns: ['other_report_id'], table: 'reports', references: ['report_id'] },
  ],
} as const satisfies Table
