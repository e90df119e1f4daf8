import type { FieldList } from './field.ts'

/** Fields of findings. */
export const findingFields = {
  finding_number: {
    type: 'integer',
    label: { zh: '序号', en: 'Number' },
    description: {
      zh: '在报告中的序号，从1起，与页面 /reports/{report_id}#finding-{number} 一致。',
      en: 'Position among the findings of the report, starting from 1, as in /reports/{report_id}#finding-{number}.',
    },
  },
  finding: {
    type: 'string',
    label: { zh: '位置', en: 'Place' },
    description: { zh: '提示在报告页中的地址。', en: 'Address of the finding on the page of its report.' },
  },
  rule: {
    type: 'string',
    label: { zh: '规则', en: 'Rule' },
    description: { zh: '规则的编号。', en: 'Id of the rule.' },
  },
  rule_group: {
    type: 'string',
    label: { zh: '类别', en: 'Group' },
    description: { zh: '规则的类别。', en: 'What the rule is about.' },
  },
  severity: {
    type: 'string',
    label: { zh: '程度', en: 'Severity' },
    description: { zh: '提示的程度。', en: 'How serious the finding is.' },
  },
  found: {
    type: 'string',
    label: { zh: '如何发现', en: 'Found' },
    description: { zh: '在哪一步骤发现。', en: 'The step in which it was found.' },
  },
  message: {
    type: 'string',
    label: { zh: '内容', en: 'Message' },
    description: { zh: '提示的内容。', en: 'What was found.' },
  },
  message_zh: {
    type: 'string',
    label: { zh: '中文内容', en: 'Message in Chinese' },
    description: { zh: '提示的中文内容。', en: 'What was found, in Chinese.' },
  },
  message_en: {
    type: 'string',
    label: { zh: '英文内容', en: 'Message in English' },
    description: { zh: '提示的英文内容。', en: 'What was found, in English.' },
    missing: { zh: '没有英文', en: 'there is no English message' },
  },
  basis: {
    type: 'string',
    label: { zh: '依据', en: 'Basis' },
    description: { zh: '表式或规定中的条文。', en: 'The provision of the form or regulation.' },
  },
  finding_indicator: {
    type: 'string',
    label: { zh: '指标', en: 'Indicator' },
    description: { zh: '提示所涉指标的编号。', en: 'Id of the indicator that the finding is about.' },
    pattern: '[a-z][a-z0-9_]*',
    missing: { zh: '不针对单个指标', en: 'the finding is not about a single indicator' },
  },
  finding_value: {
    type: 'number',
    label: { zh: '数值', en: 'Value' },
    description: {
      zh: '相互不符的两个数值中的第一个，单位见指标。',
      en: 'The first of the two values that disagree, in the unit of the indicator.',
    },
    missing: { zh: '与数值无关', en: 'the finding is not about a value' },
  },
  other_value: {
    type: 'number',
    label: { zh: '另一数值', en: 'Other value' },
    description: { zh: '第二个数值。', en: 'The second value.' },
    missing: { zh: '没有第二个数值', en: 'there is no second value' },
  },
} as const satisfies FieldList
