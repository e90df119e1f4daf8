import type { Heading } from '../text/layout.ts'

/** What a section is about, inferred from its headings; the innermost that tells decides. */
export type Topic =
  | 'publishing'
  | 'applications'
  | 'disputes'
  | 'fees'
  | 'interpretation'
  | 'platform'
  | 'proposals'
  | 'subordinate'
  | 'supervision'
  | 'other'
  | 'problems'
  | null

const TOPICS: readonly (readonly [Exclude<Topic, null>, RegExp])[] = [
  ['subordinate', /(所属|下属|直属).{0,6}(单位|机构)/],
  ['problems', /(存在(的)?(主要)?(问题|不足)|改进|下一步|工作打算|工作安排|困难)/],
  ['fees', /(收费|费用|减免|处理费)/],
  ['disputes', /(复议|诉讼|举报|投诉|申诉)/],
  ['proposals', /(建议|提案)/],
  ['applications', /(依申请|申请公开|公开申请|收到和处理|申请办理|申请的?(受理|办理|处理))/],
  ['platform', /(平台|载体|新媒体|网站建设|渠道建设|公众号)/],
  ['publishing', /(主动公开|信息公开数量|公开的?数量|公开内容|公开形式|公开范围)/],
  ['interpretation', /(解读|回应|关切|互动)/],
  ['supervision', /(监督|保障|考核|机构|人员|培训|组织领导|管理|保密|制度)/],
  ['other', /(其他|其它).{0,4}(需要|事项)/],
]

/** The topic of a section. 主动公开 beside 依申请公开 in one heading belongs to both and tells neither. */
export function topicOf(headings: readonly Heading[]): Topic {
  for (const heading of [...headings].reverse()) {
    if (/主动公开.*依申请|依申请.*主动公开/.test(heading.text)) return null
    for (const [topic, pattern] of TOPICS) if (pattern.test(heading.text)) return topic
  }
  return null
}
