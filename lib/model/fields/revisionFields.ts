import type { FieldList } from './field.ts'

const ofWholeReport = { zh: '整份报告', en: 'a whole report' }
const noValue = { zh: '没有数值，原因见状态', en: 'no value; the status says why' }
const noReport = {
  zh: '当时没有报告，或为整份报告',
  en: 'no report was held, or the row is of a whole report',
}

/** Fields of what changed between two revisions of the data. */
export const revisionFields = {
  change_kind: {
    type: 'string',
    label: { zh: '内容', en: 'Kind of change' },
    description: {
      zh: 'figure 为一个数字，report 为新增或撤出的整份报告；新增报告的各个数字不另列。',
      en: 'figure: one figure. report: a whole report that was added or withdrawn; figures of an added report have no rows of their own.',
    },
  },
  changed_indicator: {
    type: 'string',
    label: { zh: '指标', en: 'Indicator' },
    description: { zh: '指标的编号。', en: 'Id of the indicator.' },
    pattern: '[a-z][a-z0-9_]*',
    missing: ofWholeReport,
  },
  changed_applicant: {
    type: 'string',
    label: { zh: '申请人', en: 'Applicant' },
    description: {
      zh: '申请人类别；total 为总计。',
      en: 'Kind of applicant; total is the sum over all kinds.',
    },
    missing: ofWholeReport,
  },
  changed_unit: { type: 'string', label: { zh: '单位', en: 'Unit' }, missing: ofWholeReport },
  old_value: {
    type: 'number',
    label: { zh: '原值', en: 'Old value' },
    description: { zh: '起始版本的数值。', en: 'Value at the earlier revision.' },
    missing: noValue,
  },
  old_status: {
    type: 'string',
    label: { zh: '原状态', en: 'Old status' },
    missing: noReport,
  },
  new_value: {
    type: 'number',
    label: { zh: '新值', en: 'New value' },
    description: { zh: '截止版本的数值。', en: 'Value at the later revision.' },
    missing: noValue,
  },
  new_status: {
    type: 'string',
    label: { zh: '新状态', en: 'New status' },
    missing: noReport,
  },
  revision_difference: {
    type: 'number',
    label: { zh: '增减', en: 'Difference' },
    description: { zh: '新值减原值。', en: 'The new value less the old.' },
    missing: {
      zh: '没有两个数值，或其中有约数',
      en: 'there are not two values, or one of them is approximate',
    },
  },
  change_reasons: {
    type: 'list',
    label: { zh: '原因', en: 'Why' },
    description: {
      zh: '按载入先后列出的原因编号：report-added 新增报告，report-moved、document-moved 文档改归另一报告，document-added 新增报告文档，document-replaced 文档已更换，read-again 由另一版本的程序重新读取，reading-corrected 同一文档的读取结果已更正，figure-transcribed 新摘录的网页数字，figure-corrected 网页摘录已更正。',
      en: 'Codes of the reasons in the order of the loads: report-added; report-moved and document-moved, the document was attributed to another report; document-added; document-replaced; read-again, by another version of the program; reading-corrected, of the same document; figure-transcribed, new from a web page; figure-corrected, of a transcribed one.',
    },
  },
  change_revision: {
    type: 'string',
    label: { zh: '变动版本', en: 'Revision of the change' },
    description: {
      zh: '最后一次变动所在载入的数据版本。',
      en: 'The data revision of the load that changed it last.',
    },
  },
  change_path: {
    type: 'string',
    label: { zh: '页面', en: 'Page' },
    description: {
      zh: '新值所在的报告页及位置（中文页；英文页前加 /en）。',
      en: 'Page and place of the new value in its report (in Chinese; in English under /en).',
    },
    missing: {
      zh: '报告已撤出，或此后又有变动',
      en: 'the report was withdrawn, or it changed again since',
    },
  },
} as const satisfies FieldList
