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
}

const zh = {
  theme: '切换深色或浅色',
  synthetic: '以下含有虚构地区的合成数据，仅供试用，不代表任何地方。',
  print: {
    filters: '筛选',
    pick: { 'multi-year': '有两年以上报告的机构', findings: '有核查提示的机构' },
    date: (date: string) => `数据日期 ${date}`,
  },
  search: {
    label: '地区',
    placeholder: '名称、代码、拼音或首字母',
    found: '找到 {n} 个地区',
    none: '没有符合的地区',
    failed: '地区列表未能载入，请刷新页面',
    reports: '{n} 份报告',
    remove: '移除{name}',
  } satisfies RegionSearchWords,
  picks: {
    label: '常用',
    counties: (name: string) => `${name}各县区`,
    'multi-year': '有两年以上报告的机构',
    findings: '有核查提示的机构',
  },
  draw: {
    label: '画法',
    outcomes: '结果',
    band: '分布',
    multiples: '小图',
    grid: '格网',
    inFront: '突出',
    choose: '在格网中选择要突出的对象',
    focus: (name: string, isFocused: boolean) => (isFocused ? `取消突出${name}` : `突出${name}`),
    multiplesOf: (shown: number, all: number) => `${all} 个对象中的 ${shown} 个，各一小图，坐标相同`,
    gridOf: (counted: string, shown: number, all: number) =>
      `${counted}：${all} 个对象中的 ${shown} 个，按年`,
    keyMultiples: (shown: number, all: number) =>
      `${all} 个对象中载明年份最多的 ${shown} 个，坐标相同。×：有报告而未载明；空心点：核对不符；虚线：表式变更。`,
    nameFocuses: '点名称可突出。',
    rest: '其余见格网',
    keyGrid:
      '颜色越深数字越大；0 为载明的零。×：有报告而未载明、空白、无法识别或截断；–：无报告；!：核对不符；粗竖线：表式变更。',
  },
  outcomes: {
    received: '收到',
    closed: '办结',
    carried: '结转（上年转入、转下年）',
    closedUnsplit: '办结（未分结果）',
    carriedIn: (n: string) => `上年结转${n}`,
    carriedOut: (n: string) => `结转下年${n}`,
    notAsked: '表式不问处理结果',
    unstated: '处理结果未载明',
    keyRows:
      '每份报告两条：上为收到和上年结转，下为处理结果和结转下年；两条等长即数目相符。2019年以前的表式不问处理结果。×：未载明，不等于零。',
    keyYears:
      '各年处理结果之和（不含全域报告）；n 为载明处理结果的报告单位数，未分（或 +）为只有收到或办结数者。2019年以前的表式不问处理结果。',
  },
}

const en: typeof zh = {
  theme: 'Switch between dark and light',
  synthetic:
    'What is shown includes synthetic data of invented regions, for trial only; it stands for no place.',
  print: {
    filters: 'Filters',
    pick: { 'multi-year': 'bodies with two or more years', findings: 'bodies with findings' },
    date: (date) => `data of ${date}`,
  },
  search: {
    label: 'Region',
    placeholder: 'Name, code, pinyin or initials',
    found: '{n} regions found',
    none: 'No region fits',
    failed: 'The list of regions could not be loaded; please reload the page',
    reports: '{n} reports',
    remove: 'Remove {name}',
  },
  picks: {
    label: 'Often used',
    counties: (name) => `Counties of ${name}`,
    'multi-year': 'Bodies with two or more years',
    findings: 'Bodies with findings',
  },
  draw: {
    label: 'Drawn as',
    outcomes: 'Outcomes',
    band: 'Spread',
    multiples: 'Small charts',
    grid: 'Grid',
    inFront: 'In front',
    choose: 'Choose in the grid what stands in front',
    focus: (name, isFocused) =>
      isFocused ? `Stop bringing ${name} to the front` : `Bring ${name} to the front`,
    multiplesOf: (shown, all) => `${shown} of ${all}, a small chart each on the same axes`,
    gridOf: (counted, shown, all) => `${counted}: ${shown} of ${all}, by year`,
    keyMultiples: (shown, all) =>
      `The ${shown} of ${all} with most years stated, on the same axes. ×: a report without the figure; hollow: conflict; dashed: a new form.`,
    nameFocuses: 'A name brings its series to the front.',
    rest: 'The rest in the grid',
    keyGrid:
      'The darker, the larger; 0 is a stated zero. ×: a report, but not stated, blank, unreadable or cut off; –: no report; !: conflict; heavy line: a new form.',
  },
  outcomes: {
    received: 'received',
    closed: 'closed',
    carried: 'Carried over, in and out',
    closedUnsplit: 'Closed, outcome not told',
    carriedIn: (n) => `${n} carried in`,
    carriedOut: (n) => `${n} carried out`,
    notAsked: 'its form does not ask for outcomes',
    unstated: 'outcomes not stated',
    keyRows:
      'Two bars a report: above, received and carried in; below, outcomes and carried out. Equal lengths: the numbers agree. Forms before 2019 do not ask for outcomes. ×: not stated, which is not zero.',
    keyYears:
      'Outcomes of each year, whole-area reports left out; n: bodies that state outcomes; +n: bodies with a number received or closed only. Forms before 2019 do not ask for outcomes.',
  },
}

/** The words of the overview that only it uses, in both languages. */
export const overviewText: Record<Lang, typeof zh> = { zh, en }
