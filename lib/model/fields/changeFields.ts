import type { FieldList } from './field.ts'

const ofBoth = {
  zh: '两年不可比时，为该年全部载明机构的数值',
  en: 'Where the two years cannot be compared, over all agencies that state one',
}

/** Fields of a year against the one before. */
export const changeFields = {
  year_before: { type: 'integer', label: { zh: '上年', en: 'Year before' } },
  value_before: {
    type: 'number',
    label: { zh: '上年数值', en: 'Value the year before' },
    description: {
      zh: `两年都载明数值的机构的上年数值。${ofBoth.zh}。`,
      en: `Value of the year before, over the agencies that state one in both years. ${ofBoth.en}.`,
    },
    missing: { zh: '上年没有数值', en: 'no value the year before' },
  },
  difference: {
    type: 'number',
    label: { zh: '增减', en: 'Difference' },
    description: { zh: '本年减上年。', en: 'The value less that of the year before.' },
    missing: { zh: '无法比较，原因另列', en: 'not comparable, for the reason given' },
  },
  percent: {
    type: 'number',
    label: { zh: '增减%', en: 'Difference, %' },
    description: { zh: '增减占上年数值的百分比。', en: 'The difference in percent of the year before.' },
    missing: { zh: '无法比较或上年不足5', en: 'not comparable, or of a base under 5' },
  },
  change: {
    type: 'string',
    label: { zh: '变化', en: 'Change' },
    description: {
      zh: 'fewer 比上年少，more 比上年多，same 持平，incomparable 无法比较。',
      en: 'fewer, more or same than the year before, or incomparable.',
    },
  },
  change_reason: {
    type: 'string',
    label: { zh: '原因编号', en: 'Reason' },
    description: {
      zh: '无法比较或不计百分比的原因编号。',
      en: 'Code of why the years are not compared, or no percentage is given.',
    },
    missing: { zh: '可以比较', en: 'comparable' },
  },
  change_reason_text: {
    type: 'string',
    label: { zh: '原因', en: 'Reason in words' },
    missing: { zh: '可以比较', en: 'comparable' },
  },
  agencies_compared: {
    type: 'integer',
    label: { zh: '可比机构', en: 'Agencies compared' },
    description: {
      zh: '两年都载明数值的机构数。',
      en: 'Number of agencies that state a value in both years.',
    },
  },
  agencies_before: {
    type: 'integer',
    label: { zh: '上年载明机构数', en: 'Agencies stating a value the year before' },
  },
  sole_agency_compared: {
    type: 'string',
    label: { zh: '唯一载明的机构', en: 'Sole agency' },
    description: {
      zh: '已知机构不止一个而只有一个两年都载明数值时，为该机构：增减是它的，不是整个地区的。',
      en: 'The one agency that states a value in both years where more are known: the difference is its own, not that of the region.',
    },
    missing: {
      zh: '只有一个已知机构，或不止一个可比，或无法比较',
      en: 'one agency is known, or several are compared, or the years are not comparable',
    },
  },
  is_conflict: {
    type: 'boolean',
    label: { zh: '核对不符', en: 'In conflict' },
    description: {
      zh: '两年的数值中是否有核对不符的。',
      en: 'Whether a check fails for a figure behind either value.',
    },
  },
  status_before: { type: 'string', label: { zh: '上年状态', en: 'Status the year before' } },
  cell_status: { type: 'string', label: { zh: '本年状态', en: 'Status this year' } },
} as const satisfies FieldList
