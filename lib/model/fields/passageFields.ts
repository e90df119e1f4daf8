import type { FieldList } from './field.ts'

const utf16 = { zh: 'UTF-16 码元', en: 'UTF-16 code units' }
const noPassage = { zh: '没有原文', en: 'no passage' }
const noOther = { zh: '只有一处', en: 'there is only one passage' }
const offset = {
  zh: '按解码后的文本计：text.slice(start, end) === quote；文本见 /reports/{report_id}/source。',
  en: 'Counted in the decoded text: text.slice(start, end) === quote; the text is at /reports/{report_id}/source.',
}
const quote = {
  zh: '载明此值的原文，照录不改，可含换行。',
  en: 'The passage that states the value, word for word; it may contain line breaks.',
}
const start = { zh: `原文开头的位置。${offset.zh}`, en: `Position of the start of the passage. ${offset.en}` }
const end = {
  zh: `原文末尾之后的位置。${offset.zh}`,
  en: `Position just after the end of the passage. ${offset.en}`,
}

/** Fields that lead into the text of a report. */
export const passageFields = {
  quote: {
    type: 'string',
    label: { zh: '原文', en: 'Quote' },
    description: quote,
    missing: {
      zh: '没有原文：缺失的值，或网页摘录',
      en: 'no passage: a missing value, or a transcribed figure',
    },
  },
  start: {
    type: 'integer',
    label: { zh: '原文起点', en: 'Start' },
    description: start,
    unit: utf16,
    missing: noPassage,
  },
  end: {
    type: 'integer',
    label: { zh: '原文终点', en: 'End' },
    description: end,
    unit: utf16,
    missing: noPassage,
  },
  other: {
    type: 'object',
    label: { zh: '另一处原文', en: 'Other passage' },
    missing: noOther,
  },
  other_report_id: {
    type: 'string',
    label: { zh: '另一处原文的报告', en: 'Report of the other passage' },
    description: { zh: '第二处原文所在的报告。', en: 'The report that contains the second passage.' },
    pattern: '[0-9]{6}-[0-9a-z]+-[0-9]{4}',
    missing: { zh: '同一报告，或只有一处', en: 'the same report, or there is no second passage' },
  },
  other_quote: {
    type: 'string',
    label: { zh: '另一处原文', en: 'Other quote' },
    description: quote,
    missing: noOther,
  },
  other_start: {
    type: 'integer',
    label: { zh: '另一处原文起点', en: 'Other start' },
    description: start,
    unit: utf16,
    missing: noOther,
  },
  other_end: {
    type: 'integer',
    label: { zh: '另一处原文终点', en: 'Other end' },
    description: end,
    unit: utf16,
    missing: noOther,
  },
} as const satisfies FieldList
