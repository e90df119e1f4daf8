import type { FieldList } from './field.ts'

const noDocument = { zh: '只有网页摘录，没有文档', en: 'only transcribed figures are held, no document' }
const reportPattern = '[0-9]{6}-[0-9a-z]+-[0-9]{4}'

/** Fields of reports and their documents. */
export const reportFields = {
  report_id: {
    type: 'string',
    label: { zh: '报告编号', en: 'Report id' },
    description: {
      zh: '机构编号加统计年度；也是报告页的地址 /reports/{report_id}。',
      en: 'Agency id and statistical year; /reports/{report_id} is its page.',
    },
    pattern: reportPattern,
  },
  report: {
    type: 'string',
    label: { zh: '报告', en: 'Report' },
    description: { zh: '报告页的地址。', en: 'Address of its page.' },
  },
  year: {
    type: 'integer',
    label: { zh: '统计年度', en: 'Year' },
    description: {
      zh: '统计年度，不是公布年份。',
      en: 'The statistical year, which is not the year of publication.',
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
      zh: '报告所用的法定表式。2019、2021年表式有变，前后数字不直接可比。',
      en: 'The statutory form that the report follows. It changed in 2019 and 2021: figures before and after do not compare directly.',
    },
    missing: {
      zh: '未知：只有网页摘录，没有文档',
      en: 'not known: only transcribed figures are held, no document',
    },
  },
  title: {
    type: 'string',
    label: { zh: '标题', en: 'Title' },
    description: { zh: '文档的标题。', en: 'Title of the document.' },
    missing: { zh: '文档没有标题，或没有文档', en: 'the document has none, or there is no document' },
  },
  document: {
    type: 'string',
    label: { zh: '文档', en: 'Document' },
    description: { zh: '载入时文档的名称。', en: 'What the document was called when it was loaded.' },
    missing: noDocument,
  },
  report_url: {
    type: 'string',
    label: { zh: '来源网页', en: 'Source page' },
    description: { zh: '报告的公开网页。', en: 'The public page of the report.' },
    missing: { zh: '没有登记网页', en: 'no address is on record' },
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
    missing: { zh: '没有文档，或未记录', en: 'there is no document, or it is not on record' },
  },
  text_path: {
    type: 'string',
    label: { zh: '报告文本', en: 'Text of the report' },
    description: {
      zh: '解码后的全文，起止位置即其 UTF-16 位置。',
      en: 'Address of the decoded text that offsets lead into.',
    },
    missing: noDocument,
  },
  figures_stated: {
    type: 'integer',
    label: { zh: '载明数字', en: 'Figures stated' },
    description: {
      zh: '载有数值的观测数，各申请人类别分别计。',
      en: 'How many observations of it have a value, all kinds of applicant counted.',
    },
  },
  findings: {
    type: 'integer',
    label: { zh: '核查提示', en: 'Findings' },
    description: { zh: '错误和警示的条数。', en: 'How many errors and warnings it has.' },
  },
} as const satisfies FieldList
