import type { Lang } from '#lib/model/words'

/** The words of the search, in the language of the page; `{n}` stands for a number, `{name}` for a region. */
export interface RegionSearchWords {
  label: string
  placeholder: string
  found: string
  none: string
  failed: string
  reports: string
  remove: string
  add: string
  pending: string
}

const zh = {
  theme: '切换深色或浅色',
  synthetic: '以下含有虚构地区的合成数据，仅供试用，不代表任何实际地区。',
  print: {
    filters: '筛选',
    pick: { 'multi-year': '有两年以上报告的机构', findings: '有核查提示的机构' },
    date: (date: string) => `数据日期：${date}`,
  },
  search: {
    label: '地区',
    placeholder: '地区或机构名称、代码、拼音',
    found: '找到{n}个地区',
    none: '没有符合的地区',
    failed: '地区列表未能载入，请刷新页面',
    reports: '{n}份报告',
    remove: '移除{name}',
    add: '添加',
    pending: '“{text}”尚未加入，请从列表中选择，或按“添加”。',
  } satisfies RegionSearchWords,
  picks: {
    label: '常用',
    counties: (name: string) => `${name}各县区`,
    'multi-year': '有两年以上报告的机构',
    findings: '有核查提示的机构',
  },
  draw: {
    label: '图表形式',
    outcomes: '结果',
    band: '分布',
    multiples: '分面',
    grid: '网格',
    inFront: '突出',
    choose: '在网格中选择要突出显示的对象',
    focus: (name: string, isFocused: boolean) => (isFocused ? `取消突出${name}` : `突出${name}`),
    multiplesOf: (shown: number, all: number) => `${all}个对象中的${shown}个，按对象分面，坐标相同`,
    gridOf: (counted: string, shown: number, all: number) => `${counted}：${all}个对象中的${shown}个，按年份`,
    keyMultiples: (shown: number, all: number) =>
      `${all}个对象中载明年份最多的${shown}个，坐标相同。×：有报告而未载明；/：表式未设；空心点：核对不符；三角：只有部分已知机构载明；虚线：表式变更。`,
    nameFocuses: '点击名称可突出显示。',
    rest: '其余见网格',
    keyGrid:
      '颜色越深，数字越大；0为报告载明的0。×：有报告而未载明、空白、无法识别或截断；/：表式未设；–：无报告；!：核对不符；(1/3)或*：只有部分已知机构载明；粗竖线：表式变更。',
  },
  outcomes: {
    received: '收到',
    closed: '办结',
    carried: '结转（上年转入、转下年）',
    closedUnsplit: '办结（未分结果）',
    carriedIn: (n: string) => `上年结转${n}`,
    carriedOut: (n: string) => `结转下年${n}`,
    notAsked: '表式不设处理结果',
    unstated: '处理结果未载明',
    keyRows:
      '每份报告两条：上条为收到和上年结转，下条为处理结果和结转下年；两条等长即勾稽关系成立。2019年以前的表式不设处理结果。×：未载明，不等于零。',
    keyYears:
      '各年处理结果之和（不含全域报告）。n为载明处理结果的机构数；“未分”（或+）为只载明收到数或办结数的机构数。2019年以前的表式不设处理结果。',
  },
}

const en: typeof zh = {
  theme: 'Switch between dark and light',
  synthetic:
    'Some of the data below is synthetic: it belongs to fictional regions, is for trial use only, and describes no real place.',
  print: {
    filters: 'Filters',
    pick: { 'multi-year': 'agencies with reports for two or more years', findings: 'agencies with findings' },
    date: (date) => `data as of ${date}`,
  },
  search: {
    label: 'Region',
    placeholder: 'Region or agency, code, pinyin',
    found: '{n} regions found',
    none: 'No matching region',
    failed: 'The list of regions could not be loaded. Please reload the page',
    reports: '{n} reports',
    remove: 'Remove {name}',
    add: 'Add',
    pending: '“{text}” is not added yet: choose from the list, or press Add.',
  },
  picks: {
    label: 'Common choices',
    counties: (name) => `Counties of ${name}`,
    'multi-year': 'Agencies with two or more years',
    findings: 'Agencies with findings',
  },
  draw: {
    label: 'Chart type',
    outcomes: 'Outcomes',
    band: 'Distribution',
    multiples: 'Small charts',
    grid: 'Grid',
    inFront: 'Highlighted',
    choose: 'Choose in the grid which series to highlight',
    focus: (name, isFocused) => (isFocused ? `Remove highlight from ${name}` : `Highlight ${name}`),
    multiplesOf: (shown, all) => `${shown} of ${all} series, one small chart each, all on the same axes`,
    gridOf: (counted, shown, all) => `${counted}: ${shown} of ${all} series, by year`,
    keyMultiples: (shown, all) =>
      `The ${shown} of ${all} series with the most years stated, on the same axes. ×: the report does not state the figure; /: its form does not ask for it; hollow point: conflict; triangle: only part of the known agencies state it; dashed line: new form.`,
    nameFocuses: 'Click a name to highlight its series.',
    rest: 'See the grid for the rest',
    keyGrid:
      'Darker means larger; 0 is a zero that the report states. ×: not stated, blank, unreadable or cut off; /: not asked by the form; –: no report; !: conflict; (1/3) or *: only part of the known agencies state it; heavy line: new form.',
  },
  outcomes: {
    received: 'received',
    closed: 'closed',
    carried: 'Carried over (in and out)',
    closedUnsplit: 'Closed, outcomes not stated',
    carriedIn: (n) => `${n} carried in`,
    carriedOut: (n) => `${n} carried out`,
    notAsked: 'form does not ask for outcomes',
    unstated: 'outcomes not stated',
    keyRows:
      'Two bars per report: the upper shows applications received and carried in, the lower outcomes and applications carried out. Equal lengths mean that the numbers reconcile. Forms before 2019 do not ask for outcomes. ×: not stated, which is not zero.',
    keyYears:
      'Outcomes by year, excluding whole-area reports. n: agencies that state outcomes; +n: agencies that state only how many were received or closed. Forms before 2019 do not ask for outcomes.',
  },
}

/** The words of the overview that only it uses, in both languages. */
export const overviewText: Record<Lang, typeof zh> = { zh, en }
