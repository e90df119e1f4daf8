import type { FieldList } from './field.ts'

/** Fields of values: what a report says of an indicator. */
export const valueFields = {
  indicator: {
    type: 'string',
    label: { zh: '指标', en: 'Indicator' },
    description: {
      zh: '指标编号，名称、单位和表式见指标目录（indicators）。',
      en: 'Id of the indicator; the catalogue (indicators) has its label, unit and forms.',
    },
    pattern: '[a-z][a-z0-9_]*',
  },
  channel: {
    type: 'string',
    label: { zh: '渠道', en: 'Channel' },
    missing: { zh: '不是某一渠道的数字', en: 'it is not the figure of a channel' },
  },
  applicant: {
    type: 'string',
    label: { zh: '申请人', en: 'Applicant' },
    description: {
      zh: '申请人类别；不分类别的指标只有 total，从不为空。',
      en: 'Kind of applicant; indicators without that dimension have total only. Never empty.',
    },
  },
  value: {
    type: 'number',
    label: { zh: '数值', en: 'Value' },
    description: {
      zh: '数值，单位见 unit。写明的0是数字；空缺不是0。',
      en: 'The value, in the unit of the column unit. A stated 0 is a number; an empty cell is not 0.',
    },
    missing: { zh: '没有数值，原因见 status', en: 'no value; status says why' },
  },
  unit: {
    type: 'string',
    label: { zh: '单位', en: 'Unit' },
    description: {
      zh: '数值的单位，如 条、件、万元。',
      en: 'What a value counts, as printed: 条, 件, 万元 …',
    },
  },
  status: {
    type: 'string',
    label: { zh: '状态', en: 'Status' },
    description: {
      zh: '数值何以如此。缺失（blank、unreadable、truncated、not_reported）不等于零。',
      en: 'Why the value is what it is. What is missing (blank, unreadable, truncated, not_reported) is not zero.',
    },
  },
  obs_status: {
    type: 'string',
    label: { zh: 'SDMX 状态', en: 'SDMX status' },
    description: {
      zh: 'A 正常，E 约数，I 推算，O 缺失，L 表式未要求。',
      en: 'A normal, E estimated, I imputed, O missing, L not asked for.',
    },
  },
  source_class: {
    type: 'string',
    label: { zh: '出处', en: 'Source class' },
    description: { zh: '数值读自何处。', en: 'Where the value was read.' },
    missing: {
      zh: '无处可读：报告未载明，或表格截断',
      en: 'nowhere: the report does not say it, or the table is cut off',
    },
  },
  source_classes: { type: 'list', label: { zh: '出处', en: 'Source classes' } },
  check: {
    type: 'string',
    label: { zh: '核对', en: 'Check' },
    description: {
      zh: '规则对此值的核对结果；只作提示，不改动数值，与状态无关。',
      en: 'What the rules say of the value. It never changes the value and is no part of the status.',
    },
  },
  form_asks: {
    type: 'boolean',
    label: { zh: '表式设此项', en: 'Form asks' },
    description: {
      zh: '报告所用的表式是否设有此项；由词典推出，用以区分“设而未载”与“未设”。',
      en: 'Whether the form of the report prints a row for the indicator; worked out from the catalogue, it tells what was asked and left out from what was never asked.',
    },
    missing: { zh: '表式未知', en: 'the form is not known' },
  },
  origin: {
    type: 'string',
    label: { zh: '来源', en: 'Origin' },
    description: { zh: '来自报告文档，或网页摘录。', en: 'From the document, or transcribed from a page.' },
  },
  note: {
    type: 'string',
    label: { zh: '备注', en: 'Note' },
    description: { zh: '使用此值须知的事。', en: 'What a reader must know to use the value.' },
    missing: { zh: '没有备注', en: 'there is none' },
  },
  source_url: {
    type: 'string',
    label: { zh: '来源网页', en: 'Source page' },
    description: {
      zh: '摘录数字的公开网页。',
      en: 'The public page that figures were transcribed from.',
    },
    missing: { zh: '没有登记网页', en: 'no address is on record' },
  },
  reading_number: {
    type: 'integer',
    label: { zh: '序号', en: 'Number' },
    description: {
      zh: '同一报告、指标和申请人之下的序号，从1起，被采用的在前。',
      en: 'Its place among those of the same report, indicator and applicant, from 1, the accepted one first.',
    },
  },
  accepted: {
    type: 'boolean',
    label: { zh: '采用', en: 'Accepted' },
    description: {
      zh: '是否为 observations.csv 所采用的值。',
      en: 'Whether it is the value of observations.csv.',
    },
  },
  stated_year: {
    type: 'integer',
    label: { zh: '所述年度', en: 'Stated year' },
    description: {
      zh: '文字所述的年度，仅在与报告年度不同或为比较时记录。',
      en: 'The year that the passage speaks of; on record only for a comparison or a slip.',
    },
    missing: { zh: '即报告的年度', en: 'the year of the report' },
  },
  exclusion: {
    type: 'string',
    label: { zh: '不计入的原因', en: 'Exclusion' },
    description: {
      zh: '此处所述何以不是本报告本年度的数字。',
      en: 'Why the passage does not state the figure of this report for its year.',
    },
    missing: { zh: '所述即本报告本年度的数字', en: 'it does' },
  },
} as const satisfies FieldList
