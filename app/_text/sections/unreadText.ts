import type { Lang } from '#lib/model/words'

const zh = {
  title: (n: number) => `未归类的数字（${n}）`,
  lead: '正文中出现而未归入任何指标的数字，逐一列出并说明原因。',
  reasons: {
    'other-noun': '所计事项不在指标之内',
    'no-noun': '未写明或未能识别所计事项',
    'no-row': '表式没有这一渠道或结果',
    kind: '只是其中一类，不是总数',
    shared: '几项合用一个数字，无法拆分',
    reposted: '转载、转发，不是自行发布',
    submitted: '报送、被采用，不是公开',
    caseload: '办案量，不是因信息公开引起',
    spending: '支出，不是收费',
    unit: '计量单位不符',
    part: '总数的一部分',
  },
}

const en: typeof zh = {
  title: (n: number) => `Unclassified numbers (${n})`,
  lead: 'Every number of the prose that went into no indicator, with the reason.',
  reasons: {
    'other-noun': 'counts something that is no indicator',
    'no-noun': 'what it counts is not said or was not understood',
    'no-row': 'a channel or outcome without a row in the form',
    kind: 'one kind only, not the total',
    shared: 'one number for several things',
    reposted: 'reposted, not published by the body itself',
    submitted: 'submitted or taken up elsewhere, not published',
    caseload: 'a caseload, not brought about by disclosure',
    spending: 'spending, not fees',
    unit: 'counted in another unit',
    part: 'a part of a total',
  },
}

/** The numbers of a report that state no indicator. */
export const unreadText: Record<Lang, typeof zh> = { zh, en }
