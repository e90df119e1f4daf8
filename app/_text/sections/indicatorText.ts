import type { Lang } from '#lib/model/words'

const zh = {
  description: (title: string) => `${title}：定义、法定依据、各地各年数值、与上年比较和下载。`,
  trail: '上级',
  inOverview: (chart: string) => `总览图：${chart}`,
  id: '编号',
  group: '类别',
  unit: '单位',
  partOf: '属于',
  parts: '包括',
  share: '占比',
  forms: '要求填报的表式',
  section: (form: string, section: string) => `${form}：${section}`,
  prose: '没有表式要求填报，数值取自报告正文。',
  basis: '法定依据',
  regulation: {
    '492': '《政府信息公开条例》（2007年，国务院令第492号）',
    '711': '《政府信息公开条例》（2019年修订，国务院令第711号）',
  },
  articles: (all: readonly number[]) => all.map((n) => `第${chinese(n)}条`).join('、'),
  stated: '载明',
  applicant: '申请人',
  figures: '显示',
  splits: { none: '总数', parts: '各组成部分', applicants: '各类申请人' },
  views: '数值',
  definition: '定义和依据',
  api: '接口',
}

const en: typeof zh = {
  description: (title) =>
    `${title}: definition, legal basis, figures by place and year, year on year, downloads.`,
  trail: 'Above',
  inOverview: (chart) => `In the overview: ${chart}`,
  id: 'Id',
  group: 'Group',
  unit: 'Unit',
  partOf: 'Part of',
  parts: 'Made up of',
  share: 'Shares',
  forms: 'Forms that ask for it',
  section: (form, section) => `${form}: ${section}`,
  prose: 'No form asks for it; figures come from the prose of reports.',
  basis: 'Legal basis',
  regulation: {
    '492': 'Regulation on the Disclosure of Government Information (2007, State Council order no. 492)',
    '711':
      'Regulation on the Disclosure of Government Information (revised 2019, State Council order no. 711)',
  },
  articles: (all) => `${all.length === 1 ? 'article' : 'articles'} ${all.join(', ')}`,
  stated: 'Stated',
  applicant: 'Applicants',
  figures: 'Show',
  splits: { none: 'Total', parts: 'Its parts', applicants: 'Kinds of applicants' },
  views: 'Figures',
  definition: 'Definition and basis',
  api: 'API',
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** A number below 100 as articles are numbered: 三十六. */
function chinese(n: number): string {
  const tens = Math.floor(n / 10)
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[n % 10]}`
}

/** The page of an indicator. */
export const indicatorText: Record<Lang, typeof zh> = { zh, en }
