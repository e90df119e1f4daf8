import { levelCodes, scopeCodes } from './codes.ts'
import { agencyIdColumn, indicatorColumn, regionCodeColumn, syntheticColumn } from './columns.ts'
import type { Table } from './table.ts'

const { missing: _, ...ownCode } = regionCodeColumn

/** Divisions. */
export const regionTable = {
  name: 'regions',
  file: 'regions.csv',
  label: { zh: '地区', en: 'Regions' },
  description: { zh: '省、地、县三级行政区划。', en: 'Provinces, prefectures and counties.' },
  columns: [
    ownCode,
    {
      id: 'name',
      type: 'string',
      label: { zh: '名称', en: 'Name' },
      description: { zh: '名称，未知的代码以代码为名。', en: 'The name; an unknown code is its own name.' },
    },
    {
      id: 'level',
      type: 'string',
      label: { zh: '层级', en: 'Level' },
      description: { zh: '行政层级。', en: 'Level of the division.' },
      codes: levelCodes,
    },
    {
      id: 'parent',
      type: 'string',
      label: { zh: '上级代码', en: 'Parent' },
      description: { zh: '上级地区的代码。', en: 'Code of the division above.' },
      pattern: '[0-9]{6}',
      missing: { zh: '省级，没有上级', en: 'a province: there is none above' },
    },
    syntheticColumn,
  ],
  primaryKey: ['region_code'],
  foreignKeys: [{ columns: ['parent'], table: 'regions', references: ['region_code'] }],
} as const satisfies Table

/** Bodies that report. */
export const agencyTable = {
  name: 'agencies',
  file: 'agencies.csv',
  label: { zh: '机构', en: 'Agencies' },
  description: {
    zh: '至少收录过一份报告的机构；不是应当公开的全部机构。',
    en: 'Bodies of which at least one report is held; not all bodies that should report.',
  },
  columns: [
    agencyIdColumn,
    {
      id: 'name',
      type: 'string',
      label: { zh: '名称', en: 'Name' },
      description: { zh: '机构的名称。', en: 'Name of the body.' },
    },
    regionCodeColumn,
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
    syntheticColumn,
  ],
  primaryKey: ['agency_id'],
  foreignKeys: [{ columns: ['region_code'], table: 'regions', references: ['region_code'] }],
} as const satisfies Table

/** The catalogue. */
export const indicatorTable = {
  name: 'indicators',
  file: 'indicators.csv',
  label: { zh: '指标', en: 'Indicators' },
  description: { zh: '指标词典。', en: 'The catalogue of indicators.' },
  columns: [
    indicatorColumn,
    {
      id: 'position',
      type: 'integer',
      label: { zh: '顺序', en: 'Position' },
      description: { zh: '在词典中的顺序。', en: 'Its place in the catalogue.' },
    },
    {
      id: 'label_zh',
      type: 'string',
      label: { zh: '中文名称', en: 'Label in Chinese' },
      description: { zh: '表式所印的名称。', en: 'The label, as the forms print it.' },
    },
    {
      id: 'label_en',
      type: 'string',
      label: { zh: '英文名称', en: 'Label in English' },
      description: { zh: '英文名称。', en: 'The label in English.' },
    },
    {
      id: 'unit',
      type: 'string',
      label: { zh: '单位', en: 'Unit' },
      description: {
        zh: '数值的单位，如 条、件、万元。',
        en: 'What a value counts, as printed: 条, 件, 万元 …',
      },
    },
    {
      id: 'group',
      type: 'string',
      label: { zh: '类别', en: 'Group' },
      description: { zh: '词典中的类别。', en: 'Group in the catalogue.' },
      pattern: '[a-z]+',
    },
    {
      id: 'part_of',
      type: 'string',
      label: { zh: '所属指标', en: 'Part of' },
      description: { zh: '此指标是哪一指标的一部分。', en: 'The indicator that it is a part of.' },
      missing: { zh: '不属于任何指标', en: 'it is a part of none' },
    },
    {
      id: 'by_applicant',
      type: 'boolean',
      label: { zh: '分申请人', en: 'By applicant' },
      description: {
        zh: '2019、2021年表式是否按申请人类别填报。',
        en: 'Whether the forms of 2019 and 2021 ask for it per kind of applicant.',
      },
    },
    {
      id: 'forms',
      type: 'string',
      label: { zh: '表式', en: 'Forms' },
      description: {
        zh: '设有此项的表式，以空格分隔。',
        en: 'The forms that print a row for it, parted by spaces.',
      },
      missing: { zh: '没有表式设此项', en: 'no form has it' },
    },
    {
      id: 'in_prose',
      type: 'boolean',
      label: { zh: '见于正文', en: 'In prose' },
      description: { zh: '正文中是否常有载明。', en: 'Whether prose is known to state it.' },
    },
  ],
  primaryKey: ['indicator'],
  foreignKeys: [{ columns: ['part_of'], table: 'indicators', references: ['indicator'] }],
} as const satisfies Table
