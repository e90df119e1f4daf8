import type { FieldList } from './field.ts'

const noDocument = { zh: '只有网页摘录，没有文档', en: 'only transcribed figures are held, no document' }
const reportPattern = '[0-9]{6}-[0-9a-z]+-[0-9]{4}'

/** Fields of reports and their documents. */
export const reportFields = {
  report_id: {
    type: 'string',
    label: { zh: '报告编号', en: 'Report id' },
    description: {
      zh: '机构编号加统计年度；报告页的地址为 /reports/{report_id}。',
      en: 'Agency id and statistical year; the page of the report is /reports/{report_id}.',
    },
    pattern: reportPattern,
  },
  report: {
    type: 'string',
    label: { zh: '报告', en: 'Report' },
    description: { zh: '报告页的地址。', en: 'Address of the page of the report.' },
  },
  year: {
    type: 'integer',
    label: { zh: '统计年度', en: 'Year' },
    description: {
      zh: '统计年度，不是公布年份。',
      en: 'The statistical year, not the year of publication.',
    },
  },
  report_year: {
    type: 'integer',
    label: { zh: '统计年度', en: 'Year' },
    description: { zh: '报告的统计年度。', en: 'The statistical year of the report.' },
  },
  form: {
    type: 'string',
    label: { zh: '表式', en: 'Form' },
    description: {
      zh: '报告所用的法定表式。2019年、2021年表式变更，前后数字不宜直接比较。',
      en: 'The statutory form that the report follows. It changed in 2019 and 2021: figures before and after are not directly comparable.',
    },
    missing: {
      zh: '未知：只有网页摘录，没有文档',
      en: 'unknown: only transcribed figures are held, no document',
    },
  },
  title: {
    type: 'string',
    label: { zh: '标题', en: 'Title' },
    description: { zh: '文档的标题。', en: 'Title of the document.' },
    missing: { zh: '文档没有标题，或没有文档', en: 'the document has no title, or there is no document' },
  },
  document: {
    type: 'string',
    label: { zh: '文档', en: 'Document' },
    description: { zh: '载入时文档的名称。', en: 'Name of the document when it was loaded.' },
    missing: noDocument,
  },
  report_url: {
    type: 'string',
    label: { zh: '来源网页', en: 'Source page' },
    description: { zh: '报告的公开网页。', en: 'The public page of the report.' },
    missing: { zh: '未记录网页', en: 'no address is on record' },
  },
  sha256: {
    type: 'string',
    label: { zh: '文档 SHA-256', en: 'SHA-256 of the document' },
    description: {
      zh: '文档字节的 SHA-256，十六进制。',
      en: 'SHA-256 of the bytes of the document, in hexadecimal.',
    },
    pattern: '[0-9a-f]{64}',
    missing: noDocument,
  },
  extractor_version: {
    type: 'string',
    label: { zh: '读取程序版本', en: 'Version of the extractor' },
    description: { zh: '读出文档的程序版本。', en: 'Version of the program that read the document.' },
    missing: { zh: '没有文档，或未记录', en: 'there is no document, or the version is not on record' },
  },
  text_path: {
    type: 'string',
    label: { zh: '报告文本', en: 'Text of the report' },
    description: {
      zh: '解码后全文的地址，起止位置即其中的 UTF-16 位置。',
      en: 'Address of the decoded text that the offsets refer to.',
    },
    missing: noDocument,
  },
  figures_stated: {
    type: 'integer',
    label: { zh: '载明数字', en: 'Figures stated' },
    description: {
      zh: '有数值的观测数，各申请人类别分别计数。',
      en: 'Number of observations with a value; each kind of applicant is counted.',
    },
  },
  findings: {
    type: 'integer',
    label: { zh: '核查提示', en: 'Findings' },
    description: { zh: '错误和警示的条数。', en: 'Number of errors and warnings.' },
  },
} as const satisfies FieldList
