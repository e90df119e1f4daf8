import type { FieldList } from './field.ts'

const name = { zh: '名称', en: 'Name' }
const unsure = { zh: '名称的译法无法确定', en: 'no English for the name is certain' }
const unsureOrNone = {
  zh: '名称的译法无法确定，或不是单个机构',
  en: 'no English for the name is certain, or not a single agency',
}

/** Fields of regions and of agencies. */
export const placeFields = {
  region_code: {
    type: 'string',
    label: { zh: '地区代码', en: 'Region code' },
    description: {
      zh: '六位行政区划代码（GB/T 2260），以文本保存；已撤销和未知的代码照录。以99开头的为合成数据，仅供试用。',
      en: 'Six-digit division code (GB/T 2260), stored as text; retired and unknown codes are kept. Codes that start with 99 are synthetic, for trial use only.',
    },
    pattern: '[0-9]{6}',
    missing: { zh: '机构所属地区无法确定', en: 'the region of the agency could not be determined' },
  },
  region: {
    type: 'string',
    label: { zh: '地区', en: 'Region' },
    description: { zh: '地区的名称。', en: 'Name of the region.' },
    missing: { zh: '机构所属地区无法确定', en: 'the region of the agency could not be determined' },
  },
  region_name: {
    type: 'string',
    label: name,
    description: {
      zh: '名称；代码未知的以代码为名。',
      en: 'Name of the region; for an unknown code, the code itself.',
    },
  },
  region_name_en: {
    type: 'string',
    label: { zh: '英文名称', en: 'Name in English' },
    description: {
      zh: '由拼音和通名译成，如 Weishan County。',
      en: 'The place in pinyin and its kind translated: Weishan County.',
    },
    missing: unsure,
  },
  region_en: {
    type: 'string',
    label: { zh: '地区英文名', en: 'Region in English' },
    description: { zh: '地区的英文名称。', en: 'Name of the region in English.' },
    missing: unsure,
  },
  long_name: {
    type: 'string',
    label: { zh: '全称', en: 'Long name' },
    description: { zh: '含上级地区的名称。', en: 'Name including the regions above.' },
  },
  level: {
    type: 'string',
    label: { zh: '层级', en: 'Level' },
    description: { zh: '行政层级。', en: 'Administrative level.' },
  },
  parent: {
    type: 'string',
    label: { zh: '上级地区', en: 'Parent' },
    description: { zh: '上级地区的代码。', en: 'Code of the region above.' },
    pattern: '[0-9]{6}',
    missing: { zh: '省级，没有上级', en: 'a province, with no region above' },
  },
  synthetic: {
    type: 'boolean',
    label: { zh: '合成', en: 'Synthetic' },
    description: {
      zh: '是否为供试用的合成数据（地区代码以99开头）。',
      en: 'Whether the data is synthetic, for trial use only (region codes that start with 99).',
    },
  },
  agency_id: {
    type: 'string',
    label: { zh: '机构编号', en: 'Agency id' },
    description: {
      zh: '地区代码加名称的散列值，每次载入、每台机器均相同；机构页的地址为 /agencies/{agency_id}。',
      en: 'Region code and a hash of the name, the same after every load and on every machine; the page of the agency is /agencies/{agency_id}.',
    },
    pattern: '[0-9]{6}-[0-9a-z]+',
  },
  agency: {
    type: 'string',
    label: { zh: '机构', en: 'Agency' },
    description: { zh: '机构的名称。', en: 'Name of the agency.' },
    missing: { zh: '不是单个机构', en: 'not a single agency' },
  },
  agency_en: {
    type: 'string',
    label: { zh: '机构英文名', en: 'Agency in English' },
    description: { zh: '机构的英文名称。', en: 'Name of the agency in English.' },
    missing: unsureOrNone,
  },
  agency_name_en: {
    type: 'string',
    label: { zh: '英文名称', en: 'Name in English' },
    description: {
      zh: '由地名的拼音和机构类别的译名组成，并非机构自定的译名。',
      en: 'The place in pinyin and the kind of agency translated; not a name that the agency itself has chosen.',
    },
    missing: unsure,
  },
  agency_name: {
    type: 'string',
    label: name,
    description: { zh: '机构的名称。', en: 'Name of the agency.' },
  },
  sector: {
    type: 'string',
    label: { zh: '系统', en: 'Sector' },
    description: {
      zh: '业务系统的简称，如工信、商务。',
      en: 'Short name of the line of business, e.g. 工信, 商务.',
    },
    missing: { zh: '从名称无法判断', en: 'cannot be inferred from the name' },
  },
  scope: {
    type: 'string',
    label: { zh: '口径', en: 'Scope' },
    description: {
      zh: '本机关，或政府汇总的全域；两者不得相加。',
      en: 'Whether the report covers the agency itself or a whole area; the two are never added.',
    },
  },
  years_held: {
    type: 'list',
    label: { zh: '年度', en: 'Years' },
    description: { zh: '已收录报告的年度。', en: 'Years for which a report is held.' },
  },
} as const satisfies FieldList
