import { checkCodes, exclusionCodes, originCodes, scopeCodes } from './codes.ts'
import {
  agencyIdColumn,
  applicantColumn,
  endColumn,
  formColumn,
  indicatorColumn,
  quoteColumn,
  regionCodeColumn,
  reportIdColumn,
  sourceClassColumn,
  sourceUrlColumn,
  startColumn,
  statusColumn,
  syntheticColumn,
  yearColumn,
} from './columns.ts'
import type { Column, Table } from './table.ts'

const valueColumn = {
  id: 'value',
  type: 'number',
  label: { zh: '数值', en: 'Value' },
  description: {
    zh: '数值，单位见 unit。写明的0是数字；空缺不是0。',
    en: 'The value, in the unit of the column unit. A stated 0 is a number; an empty cell is not 0.',
  },
  missing: { zh: '没有数值，原因见 status', en: 'no value; status says why' },
} as const satisfies Column

const unitColumn = {
  id: 'unit',
  type: 'string',
  label: { zh: '单位', en: 'Unit' },
  description: { zh: '数值的单位，见 indicators.csv。', en: 'What the value counts, from indicators.csv.' },
} as const satisfies Column

const noteColumn = {
  id: 'note',
  type: 'string',
  label: { zh: '备注', en: 'Note' },
  description: { zh: '使用此值须知的事。', en: 'What a reader must know to use the value.' },
  missing: { zh: '没有备注', en: 'there is none' },
} as const satisfies Column

const originColumn = {
  id: 'origin',
  type: 'string',
  label: { zh: '来自', en: 'Origin' },
  description: { zh: '来自报告文档，或网页摘录。', en: 'From the document, or transcribed from a page.' },
  codes: originCodes,
} as const satisfies Column

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
    zh: '每份报告每个指标、每类申请人被采用的值，缺失者也有一行并说明原因。表式未设且报告未载明的项没有行。',
    en: 'The accepted value of each indicator and kind of applicant in each report; what is missing has a row that says why. What a form does not ask and its report does not say has no row.',
  },
  columns: [
    regionCodeColumn,
    {
      id: 'region',
      type: 'string',
      label: { zh: '地区', en: 'Region' },
      description: { zh: '地区的名称。', en: 'Name of the region.' },
      missing: regionCodeColumn.missing,
    },
    agencyIdColumn,
    {
      id: 'agency',
      type: 'string',
      label: { zh: '机构', en: 'Agency' },
      description: { zh: '机构的名称。', en: 'Name of the body.' },
    },
    {
      id: 'sector',
      type: 'string',
      label: { zh: '系统', en: 'Sector' },
      description: {
        zh: '业务系统的简称，如 工信、商务。',
        en: 'Line of business in short, e.g. 工信, 商务.',
      },
      missing: { zh: '从名称无法判断', en: 'cannot be told from the name' },
    },
    {
      id: 'scope',
      type: 'string',
      label: { zh: '口径', en: 'Scope' },
      description: {
        zh: '为本机关，或汇总全域；两者不得相加。',
        en: 'Speaks for itself or for a whole area; the two are never added.',
      },
      codes: scopeCodes,
    },
    reportIdColumn,
    yearColumn,
    formColumn,
    indicatorColumn,
    applicantColumn,
    valueColumn,
    unitColumn,
    statusColumn,
    sourceClassColumn,
    {
      id: 'check',
      type: 'string',
      label: { zh: '核对', en: 'Check' },
      description: {
        zh: '规则对此值的核对结果；只作提示，不改动数值，与状态无关。',
        en: 'What the rules say of the value. It never changes the value and is no part of the status.',
      },
      codes: checkCodes,
    },
    {
      id: 'form_asks',
      type: 'boolean',
      label: { zh: '表式设此项', en: 'Form asks' },
      description: {
        zh: '报告所用的表式是否设有此项；由词典推出，用以区分“设而未载”与“未设”。',
        en: 'Whether the form of the report prints a row for the indicator; worked out from the catalogue, it tells what was asked and left out from what was never asked.',
      },
      missing: { zh: '表式未知', en: 'the form is not known' },
    },
    originColumn,
    noteColumn,
    quoteColumn,
    startColumn,
    endColumn,
    sourceUrlColumn,
    syntheticColumn,
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
    zh: '文档中载有数值（或其空格）的每一处，以及网页摘录：被采用的一处和未被采用的各处。只知缺失的值没有读数。',
    en: 'Every place in a document that states a value or leaves its cell empty, and every transcribed figure: the accepted one and its rivals. A value that nothing but its absence is known of has none.',
  },
  columns: [
    reportIdColumn,
    indicatorColumn,
    applicantColumn,
    {
      id: 'number',
      type: 'integer',
      label: { zh: '序号', en: 'Number' },
      description: {
        zh: '同一报告、指标和申请人之下的序号，从1起，被采用的在前。',
        en: 'Its place among those of the same report, indicator and applicant, from 1, the accepted one first.',
      },
    },
    agencyIdColumn,
    regionCodeColumn,
    {
      ...yearColumn,
      description: { zh: '报告的统计年度。', en: 'The statistical year of the report.' },
    },
    {
      id: 'accepted',
      type: 'boolean',
      label: { zh: '采用', en: 'Accepted' },
      description: {
        zh: '是否为 observations.csv 所采用的值。',
        en: 'Whether it is the value of observations.csv.',
      },
    },
    valueColumn,
    unitColumn,
    statusColumn,
    sourceClassColumn,
    {
      id: 'stated_year',
      type: 'integer',
      label: { zh: '所述年度', en: 'Stated year' },
      description: {
        zh: '文字所述的年度，仅在与报告年度不同或为比较时记录。',
        en: 'The year that the passage speaks of; on record only for a comparison or a slip.',
      },
      missing: { zh: '即报告的年度', en: 'the year of the report' },
    },
    {
      id: 'exclusion',
      type: 'string',
      label: { zh: '不计入的原因', en: 'Exclusion' },
      description: {
        zh: '此处所述何以不是本报告本年度的数字。',
        en: 'Why the passage does not state the figure of this report for its year.',
      },
      codes: exclusionCodes,
      missing: { zh: '所述即本报告本年度的数字', en: 'it does' },
    },
    originColumn,
    noteColumn,
    quoteColumn,
    startColumn,
    endColumn,
    sourceUrlColumn,
  ],
  primaryKey: ['report_id', 'indicator', 'applicant', 'number'],
  foreignKeys: valueKeys,
} as const satisfies Table
