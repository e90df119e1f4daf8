import { finderCodes, formCodes, groupCodes, ruleCodes, severityCodes } from './codes.ts'
import { column } from './columns.ts'
import type { Table } from './table.ts'

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
    zh: '每个机构每个统计年度一份报告，附文档来历。',
    en: 'One report per agency and statistical year, with the provenance of its document.',
  },
  columns: [
    column('report_id'),
    column('agency_id'),
    column('region_code'),
    column('year'),
    column('form', { codes: formCodes }),
    column('title'),
    column('document', { id: 'source' }),
    column('report_url', { id: 'source_url' }),
    column('sha256'),
    column('extractor_version'),
    column('figures_stated', { id: 'stated' }),
    column('findings'),
    column('synthetic'),
  ],
  primaryKey: ['report_id'],
  foreignKeys: reportKeys,
} as const satisfies Table

const noText = {
  zh: '提示没有原文位置，或该位置没有文字',
  en: 'the finding has no passage, or one without text',
}
const noPlace = { zh: '提示没有原文位置', en: 'the finding has no passage' }

/** Findings about reports. */
export const issueTable = {
  name: 'issues',
  file: 'issues.csv',
  label: { zh: '核查提示', en: 'Issues' },
  description: {
    zh: '对报告的核查提示。核查只作提示，不改动数值。',
    en: 'Findings about reports. Checks only flag problems; they never correct, fill in or remove a value.',
  },
  columns: [
    column('report_id'),
    column('finding_number', { id: 'number' }),
    column('agency_id'),
    column('region_code'),
    column('year'),
    column('rule', { id: 'code', codes: ruleCodes }),
    column('rule_group', { id: 'group', codes: groupCodes }),
    column('severity', { codes: severityCodes }),
    column('found', { id: 'origin', codes: finderCodes }),
    column('message_zh'),
    column('message_en'),
    column('finding_indicator', { id: 'indicator' }),
    column('finding_value', { id: 'value' }),
    column('other_value'),
    column('quote', { missing: noText }),
    column('start', { missing: noPlace }),
    column('end', { missing: noPlace }),
    column('other_report_id'),
    column('other_quote'),
    column('other_start'),
    column('other_end'),
  ],
  primaryKey: ['report_id', 'number'],
  foreignKeys: [
    { columns: ['report_id'], table: 'reports', references: ['report_id'] },
    ...reportKeys,
    { columns: ['indicator'], table: 'indicators', references: ['indicator'] },
    { columns: ['other_report_id'], table: 'reports', references: ['report_id'] },
  ],
} as const satisfies Table
