import type { RegionSearchWords } from '#app/_components/RegionSearch.tsx'
import type { Lang } from './text.ts'

const zh = {
  search: {
    label: '地区',
    placeholder: '名称、代码或拼音首字母',
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
}

const en: typeof zh = {
  search: {
    label: 'Region',
    placeholder: 'Name, code or pinyin initials',
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
}

/** The words of the overview that only it uses, in both languages. */
export const overviewText: Record<Lang, typeof zh> = { zh, en }
