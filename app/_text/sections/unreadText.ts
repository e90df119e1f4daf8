import type { Lang } from '#lib/model/words'

const zh = {
  title: (n: number) => `未归类的数字（${n}）`,
  lead: '正文中未归入任何指标的数字，逐一列出并说明原因。',
  reasons: {
    'other-noun': '所计事项不在指标之内',
    'no-noun': '所计事项未写明或无法识别',
    'no-row': '表式未设此渠道或处理结果',
    kind: '仅为其中一类，不是总数',
    shared: '多项合用一个数字，无法拆分',
    reposted: '转载、转发，不是自行发布',
    submitted: '报送、被采用，不是公开',
    caseload: '一般办案量，并非因信息公开引起',
    spending: '支出，不是收费',
    unit: '计量单位不符',
    part: '总数的一部分',
  },
}

const en: typeof zh = {
  title: (n: number) => `Unclassified numbers (${n})`,
  lead: 'Every number in the prose that was not assigned to an indicator, with the reason.',
  reasons: {
    'other-noun': 'counts something that is not an indicator',
    'no-noun': 'what it counts is not stated or could not be identified',
    'no-row': 'a channel or outcome that the form has no row for',
    kind: 'one category only, not the total',
    shared: 'one number for several items, cannot be split',
    reposted: 'reposted, not published by the agency itself',
    submitted: 'submitted to or adopted by others, not published',
    caseload: 'general caseload, not related to disclosure',
    spending: 'spending, not fees',
    unit: 'counted in another unit',
    part: 'part of a total',
  },
}

/** The numbers of a report that state no indicator. */
export const unreadText: Record<Lang, typeof zh> = { zh, en }
