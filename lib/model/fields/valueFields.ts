import type { FieldList } from './field.ts'

/** Fields of values: what a report says of an indicator. */
export const valueFields = {
  indicator: {
    type: 'string',
    label: { zh: '指标', en: 'Indicator' },
    description: {
      zh: '指标编号；名称、单位和表式见指标词典（indicators）。',
      en: 'Id of the indicator; see the catalogue (indicators) for its label, unit and forms.',
    },
    pattern: '[a-z][a-z0-9_]*',
  },
  channel: {
    type: 'string',
    label: { zh: '渠道', en: 'Channel' },
    missing: { zh: '不是某一渠道的数字', en: 'not a figure of a single channel' },
  },
  applicant: {
    type: 'string',
    label: { zh: '申请人', en: 'Applicant' },
    description: {
      zh: '申请人类别，不为空；不分类别的指标只有 total。',
      en: 'Kind of applicant, never empty; indicators that are not split by applicant have only total.',
    },
  },
  value: {
    type: 'number',
    label: { zh: '数值', en: 'Value' },
    description: {
      zh: '数值，单位见 unit。写明的0是数值；缺失值不按0计。',
      en: 'The value, in the unit given in the column unit. A stated 0 is a value; an empty cell is not 0.',
    },
    missing: { zh: '没有数值，原因见 status', en: 'no value; status says why' },
  },
  unit: {
    type: 'string',
    label: { zh: '单位', en: 'Unit' },
    description: {
      zh: '数值的单位，如条、件、万元。',
      en: 'Unit of the value, as printed in the forms: 条, 件, 万元 etc.',
    },
  },
  status: {
    type: 'string',
    label: { zh: '状态', en: 'Status' },
    description: {
      zh: '说明数值的由来或缺失的原因。缺失值（blank、unreadable、truncated、not_reported）不按0计。',
      en: 'How the value is stated, or why it is missing. A missing value (blank, unreadable, truncated, not_reported) is not zero.',
    },
  },
  obs_status: {
    type: 'string',
    label: { zh: 'SDMX 状态', en: 'SDMX status' },
    description: {
      zh: 'A 正常，E 约数，I 推算，O 缺失，L 表式未要求。',
      en: 'A normal, E estimated, I imputed, O missing, L not asked for by the form.',
    },
  },
  source_class: {
    type: 'string',
    label: { zh: '出处', en: 'Source class' },
    description: { zh: '数值的出处。', en: 'The kind of source that the value was read from.' },
    missing: {
      zh: '没有出处：报告未载明，或表格截断',
      en: 'no source: the report does not state the value, or the table is cut off',
    },
  },
  source_classes: { type: 'list', label: { zh: '出处', en: 'Source classes' } },
  check: {
    type: 'string',
    label: { zh: '核对', en: 'Check' },
    description: {
      zh: '按规则核对此值的结果；只作提示，不改动数值，与状态无关。',
      en: 'Result of checking the value against the rules. It never changes the value and is not part of the status.',
    },
  },
  form_asks: {
    type: 'boolean',
    label: { zh: '表式设此项', en: 'Form asks' },
    description: {
      zh: '报告所用的表式是否设有此项；由词典推出，用以区分“设而未载”与“未设”。',
      en: 'Whether the form of the report has a row for the indicator. It is derived from the catalogue and distinguishes “asked for but not stated” from “never asked for”.',
    },
    missing: { zh: '表式未知', en: 'the form is unknown' },
  },
  origin: {
    type: 'string',
    label: { zh: '来源', en: 'Origin' },
    description: {
      zh: '来自报告文档，或网页摘录。',
      en: 'From the report document, or transcribed from a web page.',
    },
  },
  note: {
    type: 'string',
    label: { zh: '备注', en: 'Note' },
    description: {
      zh: '使用此值时的注意事项；读取文档时所加的只有中文。',
      en: 'What a user of the value needs to know, in Chinese.',
    },
    missing: { zh: '没有备注', en: 'there is no note' },
  },
  note_en: {
    type: 'string',
    label: { zh: '英文备注', en: 'Note in English' },
    description: {
      zh: '摘录数字的备注的英文。',
      en: 'The note of a transcribed figure in English.',
    },
    missing: { zh: '没有备注，或只有中文备注', en: 'there is no note, or one in Chinese only' },
  },
  source_url: {
    type: 'string',
    label: { zh: '来源网页', en: 'Source page' },
    description: {
      zh: '摘录数字的公开网页。',
      en: 'The public web page that the figures were transcribed from.',
    },
    missing: { zh: '未记录网页', en: 'no address is on record' },
  },
  reading_number: {
    type: 'integer',
    label: { zh: '序号', en: 'Number' },
    description: {
      zh: '同一报告、指标和申请人的读数序号，从1起，被采用的在前。',
      en: 'Position among the readings of the same report, indicator and applicant, starting from 1; the accepted reading comes first.',
    },
  },
  accepted: {
    type: 'boolean',
    label: { zh: '采用', en: 'Accepted' },
    description: {
      zh: '是否为 observations.csv 所采用的读数。',
      en: 'Whether this reading is the value given in observations.csv.',
    },
  },
  stated_year: {
    type: 'integer',
    label: { zh: '所述年度', en: 'Stated year' },
    description: {
      zh: '原文所述的年度，仅在与报告年度不同或作比较时记录。',
      en: 'The year that the passage refers to; recorded only if it differs from the year of the report or in a comparison.',
    },
    missing: { zh: '即报告的年度', en: 'the year of the report' },
  },
  exclusion: {
    type: 'string',
    label: { zh: '不计入的原因', en: 'Exclusion' },
    description: {
      zh: '此处所述不作为本报告本年度数字的原因。',
      en: 'Why the passage does not state the figure of this report for its year.',
    },
    missing: { zh: '所述即本报告本年度的数字', en: 'the passage does state that figure' },
  },
} as const satisfies FieldList
