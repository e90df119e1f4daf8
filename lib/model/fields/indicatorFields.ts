import type { FieldList } from './field.ts'

/** Fields of the catalogue of indicators, and of how often each is stated. */
export const indicatorFields = {
  position: {
    type: 'integer',
    label: { zh: '顺序', en: 'Position' },
    description: { zh: '在词典中的顺序。', en: 'Position in the catalogue.' },
  },
  label_zh: {
    type: 'string',
    label: { zh: '中文名称', en: 'Chinese label' },
    description: { zh: '表式中的名称。', en: 'The label as printed in the forms.' },
  },
  label_en: {
    type: 'string',
    label: { zh: '英文名称', en: 'English label' },
    description: { zh: '英文名称。', en: 'The label in English.' },
  },
  indicator_group: {
    type: 'string',
    label: { zh: '类别', en: 'Group' },
    description: { zh: '词典中的类别。', en: 'Group in the catalogue.' },
    pattern: '[a-z]+',
  },
  part_of: {
    type: 'string',
    label: { zh: '所属指标', en: 'Part of' },
    description: { zh: '此指标所属的指标。', en: 'The indicator that this one is part of.' },
    missing: { zh: '不属于任何指标', en: 'it is not part of another' },
  },
  by_applicant: {
    type: 'boolean',
    label: { zh: '分申请人', en: 'By applicant' },
    description: {
      zh: '2019、2021年表式是否按申请人类别填报。',
      en: 'Whether the forms of 2019 and 2021 ask for it by kind of applicant.',
    },
  },
  forms: {
    type: 'string',
    label: { zh: '表式', en: 'Forms' },
    description: {
      zh: '设有此项的表式，以空格分隔。',
      en: 'The forms that have a row for it, separated by spaces.',
    },
    missing: { zh: '没有表式设此项', en: 'no form has it' },
  },
  in_prose: {
    type: 'boolean',
    label: { zh: '见于正文', en: 'In prose' },
    description: { zh: '报告正文是否常有载明。', en: 'Whether the prose of reports is known to state it.' },
  },
  asked: {
    type: 'integer',
    label: { zh: '要求填报的报告', en: 'Reports asked' },
    description: { zh: '表式要求填报的报告数。', en: 'Reports whose form asks for it.' },
  },
  stated_where_asked: { type: 'integer', label: { zh: '其中载明', en: 'Of them stating it' } },
  reports_stating: {
    type: 'integer',
    label: { zh: '载明的报告', en: 'Reports stating it' },
    description: { zh: '载明此项的报告数。', en: 'Reports that state it.' },
  },
  first_year: {
    type: 'integer',
    label: { zh: '最早年度', en: 'First year' },
    missing: { zh: '没有报告载明', en: 'no report states it' },
  },
  last_year: {
    type: 'integer',
    label: { zh: '最近年度', en: 'Last year' },
    missing: { zh: '没有报告载明', en: 'no report states it' },
  },
  by_status: { type: 'object', label: { zh: '各状态报告数', en: 'Reports by status' } },
} as const satisfies FieldList
