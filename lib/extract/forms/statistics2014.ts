import { row, type StatisticsForm, type StatisticsSection, type SumRule } from './statisticsForm.ts'

const publishing: StatisticsSection = {
  headings: ['主动公开情况'],
  rows: [
    row('items_published', '条', '主动公开政府信息数', '主动公开政府信息总数', '主动公开信息数'),
    row('normative_docs_published', '条', '主动公开规范性文件数'),
    row('normative_docs_issued', '件', '制发规范性文件总数', '制发规范性文件数'),
    row('channel_gazette', '条', '政府公报公开政府信息数'),
    row('channel_website', '条', '政府网站公开政府信息数'),
    row('channel_weibo', '条', '政务微博公开政府信息数'),
    row('channel_wechat', '条', '政务微信公开政府信息数'),
    row('channel_other', '条', '其他方式公开政府信息数', '其它方式公开政府信息数'),
  ],
}

const responding: StatisticsSection = {
  headings: ['回应解读情况'],
  rows: [
    row('responses_total', '次', '回应公众关注热点或重大舆情数'),
    row('press_conferences', '次', '参加或举办新闻发布会总次数', '参加或举办新闻发布会次数'),
    row('press_conferences_principal', '次', '主要负责同志参加新闻发布会次数'),
    row('online_interviews', '次', '政府网站在线访谈次数'),
    row('online_interviews_principal', '次', '主要负责同志参加政府网站在线访谈次数'),
    row('interpretations', '篇', '政策解读稿件发布数'),
    row('weibo_wechat_responses', '次', '微博微信回应事件数'),
    row('other_responses', '次', '其他方式回应事件数', '其它方式回应事件数'),
  ],
}

const received = [
  row('applications_received', '件', '收到申请数'),
  row('applications_in_person', '件', '当面申请数'),
  row('applications_fax', '件', '传真申请数'),
  row('applications_online', '件', '网络申请数'),
  row('applications_letter', '件', '信函申请数'),
]
const replied = [
  row('applications_closed', '件', '申请办结数'),
  row('applications_closed_on_time', '件', '按时办结数'),
  row('applications_closed_extended', '件', '延期办结数'),
  row('replies_total', '件', '申请答复数'),
  row('reply_already_public', '件', '属于已主动公开范围数'),
  row('reply_granted', '件', '同意公开答复数'),
  row('reply_partial', '件', '同意部分公开答复数'),
  row('reply_denied', '件', '不同意公开答复数'),
  row('denied_state_secret', '件', '涉及国家秘密'),
  row('denied_trade_secret', '件', '涉及商业秘密'),
  row('denied_privacy', '件', '涉及个人隐私'),
  row('denied_security_stability', '件', '危及国家安全公共安全经济安全和社会稳定'),
  row('denied_not_gov_info', '件', '不是条例所指政府信息'),
  row('denied_other_law', '件', '法律法规规定的其他情形', '法律法规规定的其它情形'),
  row('reply_not_this_agency', '件', '不属于本行政机关公开数'),
  row('reply_not_exist', '件', '申请信息不存在数'),
  row('reply_amend', '件', '告知作出更改补充数'),
  row('reply_other_channel', '件', '告知通过其他途径办理数', '告知通过其它途径办理数'),
]

const reconsideration: StatisticsSection = {
  headings: ['行政复议数量'],
  rows: [
    row('reconsideration_total', '件', '行政复议数量'),
    row('reconsideration_upheld', '件', '维持具体行政行为数'),
    row('reconsideration_corrected', '件', '被依法纠错数'),
    row('reconsideration_other', '件', '其他情形数', '其它情形数'),
  ],
}
const litigation: StatisticsSection = {
  headings: ['行政诉讼数量'],
  rows: [
    row('litigation_total', '件', '行政诉讼数量'),
    row('litigation_upheld', '件', '维持具体行政行为或者驳回原告诉讼请求数'),
    row('litigation_corrected', '件', '被依法纠错数'),
    row('litigation_other', '件', '其他情形数', '其它情形数'),
  ],
}
const fees: StatisticsSection = {
  headings: ['依申请公开信息收取的费用'],
  rows: [row('fees_collected', '万元', '依申请公开信息收取的费用')],
}
const staff = [
  row('staff_total', '人', '从事政府信息公开工作人员数'),
  row('staff_fulltime', '人', '专职人员数'),
  row('staff_parttime', '人', '兼职人员数'),
  row('budget_special', '万元', '政府信息公开专项经费'),
]
const meetings: StatisticsSection = {
  headings: ['政府信息公开会议和培训情况'],
  rows: [
    row('meetings', '次', '召开政府信息公开工作会议或专题会议数'),
    row('trainings', '次', '举办各类培训班数'),
    row('trainees', '人次', '接受培训人员数'),
  ],
}

const equal = (total: string, ...parts: string[]): SumRule => ({ total, parts, kind: 'equal' })
const atMost = (total: string, ...parts: string[]): SumRule => ({ total, parts, kind: 'at-most' })
const denials = [
  'denied_state_secret',
  'denied_trade_secret',
  'denied_privacy',
  'denied_security_stability',
  'denied_not_gov_info',
  'denied_other_law',
]
const replies = [
  'reply_already_public',
  'reply_granted',
  'reply_partial',
  'reply_denied',
  'reply_not_this_agency',
  'reply_not_exist',
  'reply_amend',
  'reply_other_channel',
]
const ways = ['applications_in_person', 'applications_fax', 'applications_online', 'applications_letter']
const sums: SumRule[] = [
  equal('applications_closed', 'applications_closed_on_time', 'applications_closed_extended'),
  equal('replies_total', ...replies),
  equal('reply_denied', ...denials),
  equal(
    'reconsideration_total',
    'reconsideration_upheld',
    'reconsideration_corrected',
    'reconsideration_other',
  ),
  equal('litigation_total', 'litigation_upheld', 'litigation_corrected', 'litigation_other'),
  equal('staff_total', 'staff_fulltime', 'staff_parttime'),
  atMost('press_conferences', 'press_conferences_principal'),
  atMost('online_interviews', 'online_interviews_principal'),
  atMost('items_published', 'normative_docs_published'),
]

/** The national form, 国办发〔2014〕32号: nine sections. */
export const national2014: StatisticsForm = {
  id: '2014',
  sections: [
    publishing,
    responding,
    { headings: ['依申请公开情况'], rows: [...received, ...replied] },
    reconsideration,
    litigation,
    { headings: ['举报投诉数量'], rows: [row('complaints_total', '件', '举报投诉数量', '被举报投诉数量')] },
    fees,
    {
      headings: ['机构建设和保障经费情况'],
      rows: [
        row('dedicated_offices', '个', '政府信息公开工作专门机构数'),
        row('access_points', '个', '设置政府信息公开查阅点数', '设置政府信息查阅点数'),
        ...staff,
      ],
    },
    meetings,
  ],
  sums: [equal('applications_received', ...ways), ...sums],
  telling: [],
}

const places = (prefix: string, unit: string, of: readonly string[]) => [
  row(`${prefix}_city`, unit, of[0]!),
  row(`${prefix}_county`, unit, of[1]!),
  row(`${prefix}_township`, unit, of[2]!),
]
const offices = ['市政府及其部门', '县(市、区)政府及其部门', '乡镇政府(街道办事处)']
const portals = offices.map((office) => `${office}门户网站`)
portals[1] = '县(市、区)政府门户网站'

/** Shandong's form of the same years: fourteen sections. */
export const shandong2014: StatisticsForm = {
  id: '2014-shandong',
  sections: [
    publishing,
    responding,
    {
      headings: ['依申请公开情况'],
      rows: [...received, row('applications_other_form', '件', '其他形式', '其它形式'), ...replied],
    },
    reconsideration,
    litigation,
    {
      headings: ['被举报投诉数量', '举报投诉数量'],
      rows: [
        row('complaints_total', '件', '被举报投诉数量', '举报投诉数量'),
        row('complaints_upheld', '件', '维持具体行政行为数'),
        row('complaints_corrected', '件', '被纠错数', '被依法纠错数'),
        row('complaints_other', '件', '其他情形数', '其它情形数'),
      ],
    },
    {
      headings: ['向图书馆档案馆等查阅场所报送信息数'],
      rows: [
        row('submitted_to_venues', '条', '向图书馆档案馆等查阅场所报送信息数'),
        row('submitted_paper', '条', '纸质文件数'),
        row('submitted_electronic', '条', '电子文件数'),
      ],
    },
    {
      headings: ['开通政府信息公开网站数', '开通政府信息公开网站'],
      rows: [
        row('websites_total', '个', '开通政府信息公开网站数', '开通政府信息公开网站'),
        ...places('websites', '个', portals),
      ],
    },
    {
      headings: ['政府公报发行量'],
      rows: [row('gazette_issues', '期', '公报发行期数'), row('gazette_copies', '份', '公报发行总份数')],
    },
    {
      headings: ['设置政府信息查阅点数', '设置政府信息公开查阅点数'],
      rows: [
        row('access_points', '个', '设置政府信息查阅点数', '设置政府信息公开查阅点数'),
        ...places('access_points', '个', offices),
      ],
    },
    {
      headings: ['查阅点接待人数'],
      rows: [row('access_visitors', '次', '查阅点接待人数'), ...places('access_visitors', '次', offices)],
    },
    fees,
    {
      headings: ['机构建设和保障经费情况'],
      rows: [row('dedicated_offices', '个', '政府信息公开工作专门机构数'), ...staff],
    },
    meetings,
  ],
  sums: [
    equal('applications_received', ...ways, 'applications_other_form'),
    ...sums,
    equal('complaints_total', 'complaints_upheld', 'complaints_corrected', 'complaints_other'),
    equal('submitted_to_venues', 'submitted_paper', 'submitted_electronic'),
    ...['websites', 'access_points', 'access_visitors'].map((prefix) =>
      equal(
        prefix === 'websites' ? 'websites_total' : prefix,
        `${prefix}_city`,
        `${prefix}_county`,
        `${prefix}_township`,
      ),
    ),
  ],
  telling: [
    '被举报投诉数量',
    '向图书馆档案馆等查阅场所报送信息数',
    '政府公报发行量',
    '查阅点接待人数',
    '公报发行期数',
    '纸质文件数',
    '电子文件数',
  ],
}
