import type { FieldList } from './field.ts'

const name = { zh: '名称', en: 'Name' }

/** Fields of regions and of agencies. */
export const placeFields = {
  region_code: {
    type: 'string',
    label: { zh: '地区代码', en: 'Region code' },
    description: {
      zh: '六位行政区划代码（GB/T 2260），以文本保存；撤销和未知的代码照录。以99开头的为合成数据，仅供试验。',
      en: 'Six-digit code of the division (GB/T 2260), kept as text; retired and unknown codes are kept. Codes that start with 99 are made up, for tests only.',
    },
    pattern: '[0-9]{6}',
    missing: { zh: '机构所属地区无法确定', en: 'the region of the agency cannot be told' },
  },
  region: {
    type: 'string',
    label: { zh: '地区', en: 'Region' },
    description: { zh: '地区的名称。', en: 'Name of the region.' },
    missing: { zh: '机构所属地区无法确定', en: 'the region of the agency cannot be told' },
  },
  region_name: {
    type: 'string',
    label: name,
    description: { zh: '名称，未知的代码以代码为名。', en: 'The name; an unknown code is its own name.' },
  },
  long_name: {
    type: 'string',
    label: { zh: '全称', en: 'Long name' },
    description: { zh: '带上级地区。', en: 'With the division it lies in.' },
  },
  level: {
    type: 'string',
    label: { zh: '层级', en: 'Level' },
    description: { zh: '行政层级。', en: 'Level of the division.' },
  },
  parent: {
    type: 'string',
    label: { zh: '上级地区', en: 'Parent' },
    description: { zh: '上级地区的代码。', en: 'Code of the division above.' },
    pattern: '[0-9]{6}',
    missing: { zh: '省级，没有上级', en: 'a province: there is none above' },
  },
  synthetic: {
    type: 'boolean',
    label: { zh: '合成', en: 'Synthetic' },
    description: {
      zh: '是否为供试验的合成数据（地区代码以99开头）。',
      en: 'Whether it is made up for tests (region codes that start with 99).',
    },
  },
  agency_id: {
    type: 'string',
    label: { zh: '机构编号', en: 'Agency id' },
    description: {
      zh: '地区代码加名称的散列，每次载入、每台机器都相同；也是机构页的地址 /agencies/{agency_id}。',
      en: 'Region code and a hash of the name, the same after every load and on every machine; /agencies/{agency_id} is its page.',
    },
    pattern: '[0-9]{6}-[0-9a-z]+',
  },
  agency: {
    type: 'string',
    label: { zh: '机构', en: 'Agency' },
    description: { zh: '机构的名称。', en: 'Name of the body.' },
    missing: { zh: '不是单个机构', en: 'it is not about one agency' },
  },
  agency_name: {
    type: 'string',
    label: name,
    description: { zh: '机构的名称。', en: 'Name of the body.' },
  },
  sector: {
    type: 'string',
    label: { zh: '系统', en: 'Sector' },
    description: {
      zh: '业务系统的简称，如 工信、商务。',
      en: 'Line of business in short, e.g. 工信, 商务.',
    },
    missing: { zh: '从名称无法判断', en: 'cannot be told from the name' },
  },
  scope: {
    type: 'string',
    label: { zh: '口径', en: 'Scope' },
    description: {
      zh: '为本机关，或汇总全域；两者不得相加。',
      en: 'Speaks for itself or for a whole area; the two are never added.',
    },
  },
  years_held: {
    type: 'list',
    label: { zh: '年度', en: 'Years' },
    description: { zh: '已收录报告的年度。', en: 'Years whose report is held.' },
  },
} as const satisfies FieldList
