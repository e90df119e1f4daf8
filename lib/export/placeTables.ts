import { levelCodes, scopeCodes } from './codes.ts'
import { always, column } from './columns.ts'
import type { Table } from './table.ts'

/** Divisions. */
export const regionTable = {
  name: 'regions',
  file: 'regions.csv',
  label: { zh: '地区', en: 'Regions' },
  description: { zh: '省、地、县三级行政区划。', en: 'Provinces, prefectures and counties.' },
  columns: [
    always(column('region_code')),
    column('region_name', { id: 'name' }),
    column('level', { codes: levelCodes }),
    column('parent'),
    column('synthetic'),
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
    zh: '至少收录过一份报告的机构，不等于应当公开年度报告的全部机构。',
    en: 'Agencies with at least one report held; not all agencies that are required to report.',
  },
  columns: [
    column('agency_id'),
    column('agency_name', { id: 'name' }),
    column('region_code'),
    column('sector'),
    column('scope', { codes: scopeCodes }),
    column('synthetic'),
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
    column('indicator'),
    column('position'),
    column('label_zh'),
    column('label_en'),
    column('unit'),
    column('indicator_group', { id: 'group' }),
    column('part_of'),
    column('by_applicant'),
    column('forms'),
    column('in_prose'),
  ],
  primaryKey: ['indicator'],
  foreignKeys: [{ columns: ['part_of'], table: 'indicators', references: ['indicator'] }],
} as const satisfies Table
