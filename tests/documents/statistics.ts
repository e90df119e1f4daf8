import { cell, type Block, type Fact } from './blocks.ts'

const PUBLISHING = `
一、主动公开情况|——|
（一）主动公开政府信息数 （不同渠道和方式公开相同信息计1条）|条|items_published=412
其中：主动公开规范性文件数|条|normative_docs_published=6
制发规范性文件总数|件|normative_docs_issued=6
（二）通过不同渠道和方式公开政府信息的情况|——|
1.政府公报公开政府信息数|条|channel_gazette=0
2.政府网站公开政府信息数|条|channel_website=305
3.政务微博公开政府信息数|条|channel_weibo=48
4.政务微信公开政府信息数|条|channel_wechat=126
5.其他方式公开政府信息数|条|channel_other=17
二、回应解读情况|——|
（一）回应公众关注热点或重大舆情数 （不同方式回应同一热点或舆情计1次）|次|responses_total=9
（二）通过不同渠道和方式回应解读的情况|——|
1.参加或举办新闻发布会总次数|次|press_conferences=2
其中：主要负责同志参加新闻发布会次数|次|press_conferences_principal=1
2.政府网站在线访谈次数|次|online_interviews=3
其中：主要负责同志参加政府网站在线访谈次数|次|online_interviews_principal=1
3.政策解读稿件发布数|篇|interpretations=11
4.微博微信回应事件数|次|weibo_wechat_responses=4
5.其他方式回应事件数|次|other_responses=0
三、依申请公开情况|——|
（一）收到申请数|件|applications_received=14
1.当面申请数|件|applications_in_person=3
2.传真申请数|件|applications_fax=0
3.网络申请数|件|applications_online=9
4.信函申请数|件|applications_letter=2`
const REPLIES = `
（二）申请办结数|件|applications_closed=13
1.按时办结数|件|applications_closed_on_time=12
2.延期办结数|件|applications_closed_extended=1
（三）申请答复数|件|replies_total=13
1.属于已主动公开范围数|件|reply_already_public=4
2.同意公开答复数|件|reply_granted=5
3.同意部分公开答复数|件|reply_partial=1
4.不同意公开答复数|件|reply_denied=1
其中：涉及国家秘密|件|denied_state_secret=0
涉及商业秘密|件|denied_trade_secret=1
涉及个人隐私|件|denied_privacy=0
危及国家安全、公共安全、经济安全和社会稳定|件|denied_security_stability=0
不是《条例》所指政府信息|件|denied_not_gov_info=0
法律法规规定的其他情形|件|denied_other_law=0
5.不属于本行政机关公开数|件|reply_not_this_agency=2
6.申请信息不存在数|件|reply_not_exist=0
7.告知作出更改补充数|件|reply_amend=0
8.告知通过其他途径办理数|件|reply_other_channel=0
四、行政复议数量|件|reconsideration_total=2
（一）维持具体行政行为数|件|reconsideration_upheld=1
（二）被依法纠错数|件|reconsideration_corrected=1
（三）其他情形数|件|reconsideration_other=0
五、行政诉讼数量|件|litigation_total=1
（一）维持具体行政行为或者驳回原告诉讼请求数|件|litigation_upheld=1
（二）被依法纠错数|件|litigation_corrected=0
（三）其他情形数|件|litigation_other=0`
const STAFF = `
（三）从事政府信息公开工作人员数|人|staff_total=7
1.专职人员数（不包括政府公报及政府网站工作人员数）|人|staff_fulltime=2
2.兼职人员数|人|staff_parttime=5
（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）|万元|budget_special=3.5`
const MEETINGS = `
（一）召开政府信息公开工作会议或专题会议数|次|meetings=4
（二）举办各类培训班数|次|trainings=2
（三）接受培训人员数|人次|trainees=86`
const NATIONAL = `${PUBLISHING}${REPLIES}
六、举报投诉数量|件|complaints_total=1
七、依申请公开信息收取的费用|万元|fees_collected=0
八、机构建设和保障经费情况|——|
（一）政府信息公开工作专门机构数|个|dedicated_offices=1
（二）设置政府信息公开查阅点数|个|access_points=3${STAFF}
九、政府信息公开会议和培训情况|——|${MEETINGS}`
const SHANDONG = `${PUBLISHING}
5.其他形式|件|applications_other_form=0${REPLIES}
六、被举报投诉数量|件|complaints_total=1
（一）维持具体行政行为数|件|complaints_upheld=1
（二）被纠错数|件|complaints_corrected=0
（三）其他情形数|件|complaints_other=0
七、向图书馆、档案馆等查阅场所报送信息数|条|submitted_to_venues=31
（一）纸质文件数|条|submitted_paper=25
（二）电子文件数|条|submitted_electronic=6
八、开通政府信息公开网站（或设立门户网站信息公开专栏）数|个|websites_total=1
（一）市政府及其部门门户网站|个|websites_city=0
（二）县（市、区）政府门户网站|个|websites_county=1
（三）乡镇政府（街道办事处）门户网站|个|websites_township=0
九、政府公报发行量|——|
（一）公报发行期数|期|gazette_issues=
（二）公报发行总份数|份|gazette_copies=
十、设置政府信息查阅点数|个|access_points=3
（一）市政府及其部门|个|access_points_city=0
（二）县（市、区）政府及其部门|个|access_points_county=2
（三）乡镇政府（街道办事处）|个|access_points_township=1
十一、查阅点接待人数|次|access_visitors=54
（一）市政府及其部门|次|access_visitors_city=0
（二）县（市、区）政府及其部门|次|access_visitors_county=40
（三）乡镇政府（街道办事处）|次|access_visitors_township=14
十二、依申请公开信息收取的费用|万元|fees_collected=0
十三、机构建设和保障经费情况|——|
（一）政府信息公开工作专门机构数|个|dedicated_offices=1${STAFF.replace('（三）', '（二）').replace('（四）', '（三）')}
十四、政府信息公开会议和培训情况|——|${MEETINGS}`

/** 政府信息公开情况统计表: label, unit and value, one row an indicator. */
export function statisticsTable(form: '2014' | '2014-shandong'): { block: Block; facts: Fact[] } {
  const facts: Fact[] = []
  const rows = [[cell('统计指标'), cell('单位'), cell('统计数')]]
  for (const line of (form === '2014' ? NATIONAL : SHANDONG).trim().split('\n')) {
    const [label, unit, stated] = line.split('|') as [string, string, string]
    const [indicator, number] = stated.split('=')
    rows.push([cell(label), cell(unit), cell(number ?? '——')])
    if (indicator === undefined || number === undefined) continue
    const isBlank = number === ''
    facts.push({ indicator, value: isBlank ? null : Number(number), status: isBlank ? 'blank' : 'reported' })
  }
  return { block: { kind: 'table', rows }, facts }
}
