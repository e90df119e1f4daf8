import type { RegionLevel } from '#lib/model/region'
import type { Lang } from '#lib/model/words'

type Part = 'below' | 'within' | 'above'
const partsZh: Record<Part, string> = {
  below: '低于中间一半',
  within: '在中间一半之内',
  above: '高于中间一半',
}
const partsEn: Record<Part, string> = {
  below: 'below the middle half',
  within: 'within the middle half',
  above: 'above the middle half',
}
const levelsZh: Record<RegionLevel, string> = { province: '省份', prefecture: '地市', county: '县区' }
const levelsEn: Record<RegionLevel, string> = {
  province: 'provinces',
  prefecture: 'prefectures',
  county: 'counties',
}

interface Figures {
  own: string
  unit: string
  n: number
}

const zh = {
  title: '与同类相比',
  lead: '只说明所处位置，不作排名。约半数同类处于灰框（第一至第三四分位数）之内。',
  none: '没有可比较的数字。',
  area: '全域汇总不与单个机构比较。',
  rule: '只比较已知机构全部载明该数、且机构所属系统相同的地区。',
  choose: '同类',
  kinds: {
    region: { usual: '常用', prefecture: '同地市', province: '同省', country: '全国', sector: '' },
    agency: {
      usual: '常用',
      prefecture: '同地市同系统',
      province: '同省同系统',
      sector: '全国同系统',
      country: '',
    },
  },
  own: (n: number) => `自选（${n}）`,
  notHere: '本页没有这种同类，请另选。',
  noSector: '该机构所属系统不明，不能按系统比较；可以自选机构。',
  field: { region: '自选地区', agency: '自选机构' },
  hint: {
    region: '名称、简称、拼音或代码，以顿号分隔',
    agency: '机构名称或简称，以顿号分隔；只写地区时取该地区同系统机构',
  },
  add: '加入',
  chosen: '已选的同类',
  remove: (name: string) => `移去${name}`,
  clear: '清空',
  overview: '在总览中逐年比较',
  unknown: (ids: string) => `地址中的${ids}不是已知的地区代码或机构编号，未列入。`,
  typed: {
    none: (text: string) => `没有名为“${text}”的地区或机构。`,
    several: (text: string) => `“${text}”可指：`,
  },
  usualRegions: (region: string, level: RegionLevel) => `${region}的${levelsZh[level]}（各机构合计）`,
  usualAgencies: (region: string, level: string, sector: string) => `${region}的${level}${sector}机构`,
  ownRegions: (n: number) => `自选的${n}个地区（各机构合计）`,
  ownAgencies: (n: number) => `自选的${n}个机构`,
  country: '全国',
  sentence: (one: Figures & { part: Part }) => `${one.own}${one.unit}，${partsZh[one.part]}（n=${one.n}）`,
  few: (one: Figures) => `${one.own}${one.unit}；载明数字的仅${one.n}个，不列分布（n=${one.n}）`,
  notCompared: (why: string) => `本页的数字不能比较：${why}。`,
  spread: (q1: string, median: string, q3: string) => `四分位数${q1}–${q3}，中位数${median}`,
  log: '对数坐标',
  members: (n: number) => `各同类的数字（${n}）`,
  absent: (n: number) => `未列入的${n}个及其原因`,
  more: (n: number) => `等${n}个`,
  absence: {
    part: (stated: number, known: number) => `${stated}/${known}个机构载明`,
    sectors: '机构所属系统不同',
    unknown: '无此代码或编号',
    level: '层级不同',
    area: '全域汇总',
    no_agencies: '未收录机构',
  },
}

const en: typeof zh = {
  title: 'Compared with peers',
  lead: 'Shows the position among peers; it is not a ranking. About half of the peers fall within the grey box (first to third quartile).',
  none: 'There are no figures to compare.',
  area: 'A report on a whole area is not compared with single agencies.',
  rule: 'Only regions are compared in which all known agencies state the figure and belong to the same sectors.',
  choose: 'Peers',
  kinds: {
    region: {
      usual: 'Usual',
      prefecture: 'Same prefecture',
      province: 'Same province',
      country: 'China',
      sector: '',
    },
    agency: {
      usual: 'Usual',
      prefecture: 'Same sector in the prefecture',
      province: 'Same sector in the province',
      sector: 'Same sector in China',
      country: '',
    },
  },
  own: (n) => `My own list (${n})`,
  notHere: 'There are no such peers here; please choose others.',
  noSector:
    'The sector of this agency is not known, so it cannot be compared by sector. You can name agencies.',
  field: { region: 'Regions of your choice', agency: 'Agencies of your choice' },
  hint: {
    region: 'Names, pinyin or codes, separated by commas',
    agency: 'Names or short names, separated by commas; a region stands for its agency of the same sector',
  },
  add: 'Add',
  chosen: 'Chosen peers',
  remove: (name) => `Remove ${name}`,
  clear: 'Clear the list',
  overview: 'Compare over the years in the overview',
  unknown: (ids) => `No region or agency has the id ${ids}, which the address names; left out.`,
  typed: {
    none: (text) => `No region or agency is called “${text}”.`,
    several: (text) => `“${text}” may mean:`,
  },
  usualRegions: (region, level) => `${levelsEn[level]} of ${region} (sums of agencies)`,
  usualAgencies: (region, level, sector) =>
    `${level === '' ? '' : `${level} `}agencies of the sector ${sector} in ${region}`,
  ownRegions: (n) => `${n} chosen ${n === 1 ? 'region' : 'regions'} (sums of agencies)`,
  ownAgencies: (n) => `${n} chosen ${n === 1 ? 'agency' : 'agencies'}`,
  country: 'China',
  sentence: ({ own, unit, n, part }) => `${own} ${unit}, ${partsEn[part]} (n=${n})`,
  few: ({ own, unit, n }) => `${own} ${unit}; too few peers state a figure to show a distribution (n=${n})`,
  notCompared: (why) => `The figure of this page cannot be compared: ${why}.`,
  spread: (q1, median, q3) => `quartiles ${q1}–${q3}, median ${median}`,
  log: 'logarithmic axis',
  members: (n) => `Figures of the peers (${n})`,
  absent: (n) => `${n} left out, and why`,
  more: (n) => `and others (${n} in all)`,
  absence: {
    part: (stated, known) => `stated by ${stated} of ${known} agencies`,
    sectors: 'agencies of other sectors',
    unknown: 'no such id',
    level: 'of another level',
    area: 'report on a whole area',
    no_agencies: 'no agencies known',
  },
}

/** The peers of a region or an agency: whom to compare with, and how it compares. */
export const peersText: Record<Lang, typeof zh> = { zh, en }
