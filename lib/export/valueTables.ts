import {
  applicantCodes,
  checkCodes,
  exclusionCodes,
  formCodes,
  originCodes,
  scopeCodes,
  sourceClassCodes,
  statusCodes,
} from './codes.ts'
import { always, column } from './columns.ts'
import type { Table } from './table.ts'

const valueKeys = [
  { columns: ['report_id'], table: 'reports', references: ['report_id'] },
  { columns: ['agency_id'], table: 'agencies', references: ['agency_id'] },
  { columns: ['region_code'], table: 'regions', references: ['region_code'] },
  { columns: ['indicator'], table: 'indicators', references: ['indicator'] },
] as const

/** The accepted values. */
export const observationTable = {
  name: 'observations',
  file: 'observations.csv',
  label: { zh: '观测值', en: 'Observations' },
  description: {
    zh: '每份报告每个指标、每类申请人所采用的值；缺失的也列一行并说明原因。表式未设且报告未载明的不列。',
    en: 'The accepted value of each indicator and kind of applicant in each report; a missing value has a row that says why. Anything that the form does not ask for and the report does not state has no row.',
  },
  columns: [
    column('region_code'),
    column('region'),
    column('agency_id'),
    always(column('agency')),
    column('sector'),
    column('scope', { codes: scopeCodes }),
    column('report_id'),
    column('year'),
    column('form', { codes: formCodes }),
    column('indicator'),
    column('applicant', { codes: applicantCodes }),
    column('value'),
    column('unit'),
    column('status', { codes: statusCodes }),
    column('source_class', { codes: sourceClassCodes }),
    column('check', { codes: checkCodes }),
    column('form_asks'),
    column('origin', { codes: originCodes }),
    column('note'),
    column('note_en'),
    column('quote'),
    column('start'),
    column('end'),
    column('source_url'),
    column('synthetic'),
  ],
  primaryKey: ['report_id', 'indicator', 'applicant'],
  foreignKeys: valueKeys,
} as const satisfies Table

/** Every place that states a value. */
export const readingTable = {
  name: 'readings',
  file: 'readings.csv',
  label: { zh: '读数', en: 'Readings' },
  description: {
    zh: '文档中载明数值（或留有空单元格）的每一处，以及网页摘录，包括被采用的一处和未被采用的各处。仅知缺失的值没有读数。',
    en: 'Every place in a document that states a value or leaves its cell empty, and every transcribed figure: the accepted reading and its rivals. A value that is simply not mentioned has no reading.',
  },
  columns: [
    column('report_id'),
    column('indicator'),
    column('applicant', { codes: applicantCodes }),
    column('reading_number', { id: 'number' }),
    column('agency_id'),
    column('region_code'),
    column('report_year', { id: 'year' }),
    column('accepted'),
    column('value'),
    column('unit'),
    column('status', { codes: statusCodes }),
    column('source_class', { codes: sourceClassCodes }),
    column('stated_year'),
    column('exclusion', { codes: exclusionCodes }),
    column('origin', { codes: originCodes }),
    column('note'),
    column('note_en'),
    column('quote'),
    column('start'),
    column('end'),
    column('source_url'),
  ],
  primaryKey: ['report_id', 'indicator', 'applicant', 'number'],
  foreignKeys: valueKeys,
} as const satisfies Table
