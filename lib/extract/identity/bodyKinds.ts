/**
 * Kinds of bodies that report, recognised by how their names end; the first that fits counts. Bodies and their names as in
 * the Organic Law of Local People's Congresses and Governments and in what county portals list.
 */
export const bodyKinds = [
  { kind: 'office', ending: '(?:人民)?政府办公[室厅]' },
  { kind: 'office', ending: '(?<![\\u4e00-\\u9fff]{3})(?:人民)?政府办' },
  { kind: 'government', ending: '人民政府|(?<=[县市区省州旗镇乡])政府' },
  {
    kind: 'town',
    ending: '[\\u4e00-\\u9fff]{1,12}(?:镇(?![区江海平雄原远宁康坪赉安])|乡(?![市县亲村土下宁城])|苏木)',
  },
  { kind: 'street', ending: '[\\u4e00-\\u9fff]{1,10}街道(?:办事处|办)?' },
  {
    kind: 'zone',
    ending:
      '(?:开发区|高新区|新区|新城|园区|产业园区?|工业园区?|科技园区?|示范区|度假区|保税区|试验区|集聚区|风景名胜区|风景区|合作区|管理区)(?:\\([\\u4e00-\\u9fff]{2,8}\\))?(?:管理委员会|管委会|管理办公室|管理局)?',
  },
  { kind: 'zone', ending: '管理委员会|管委会' },
  { kind: 'street', ending: '办事处' },
  { kind: 'court', ending: '人民法院|人民检察院|法院|检察院' },
  { kind: 'enterprise', ending: '公司|集团(?!有限|股份|公司)|自来水厂|水厂|电厂' },
  { kind: 'school', ending: '大学|学院|中学|小学|学校|幼儿园|[一二三四五六七八九十]中|职教中心' },
  { kind: 'health', ending: '医院|卫生院|保健院|卫生服务中心|疾病预防控制中心|疾控中心|血站' },
  {
    kind: 'institution',
    ending:
      '中心|文化馆|图书馆|博物馆|纪念馆|展览馆|档案馆|体育馆|馆|管理处|建设处|工程处|事务所|服务所|管理所|供电所|司法所|财政所|研究院|研究所|设计院|监狱|戒毒所|福利院|敬老院|管理站|服务站|监督站|监测站|工作站|救助站|电视台|广播台|报社|林场|农场|水库|车站|支队|大队|总队|中队|殡仪馆|公积金',
  },
  {
    kind: 'association',
    ending: '联合会|联合社|供销社|合作社|协会|学会|总工会|工会|团委|妇联|残联|文联|侨联|红十字会|工商联|科协',
  },
  {
    kind: 'bureau',
    ending:
      '分局|总局|管理局|局|委员会|(?<![县市区省州旗党工]|人大|政协)委|厅|署|公署|办公室|工作部|(?<=[督事信外侨管体金档志法扶粮移应治监])办|人防办|台办|侨办|信访办|法制办|公开办',
  },
] as const

export type BodyKind = (typeof bodyKinds)[number]['kind']

/** Kinds whose own area is what 全镇 or 全区 means in their reports. */
export const areaKinds: ReadonlySet<BodyKind> = new Set(['government', 'town', 'zone'])

/** Words that no body's name has: what stands around a name in a page's head, a preface or a sentence. */
export const notInNames =
  /登录|注册|首页|您|位置|浏览|打印|字号|字体|无障碍|网站|网址|门户|发布|时间|来源|根据|按照|依据|公布|报告|年报|信息公开|政务公开|领导小组|联系|咨询|条例|规定|通知|办法$|方案|情况|我[们局委办县市区镇乡]|有关|相关|以及|进行|通过|开展|落实|贯彻|要求|下设|成立|认真|建立|完善|提高|加强|严格|组织实施|负责同志|积极|主动|工作(?![局部委站处办人领])|各[级县市区乡镇街部单]|本[局委办县市区镇乡单机]|及其|下属|所属|人员|同志|主任|局长|副[主局组县市]|兼任|担任|任组长|职责|(?<=.)在|并按|向[市县区省]|另设|设立|设有|设置|设在|作为|分管|牵头|对照|围绕|结合|做好|印发|转发|报送|上级|中央|党中央|国务院|习近平/

/** Words that begin what a bureau does: after a county's short name they show that the name is the county's. */
export const duties =
  /^(?:人民政府|政府|工业|工信|经信|经贸|经济|发展|发改|财政|教育|教体|公安|民政|司法|人力|人社|人才|人防|人民法院|人民检察院|人民武装|自然|国土|国有|国资|国税|地税|生态|环境|环保|住房|住建|建设|规划|交通|公路|水利|水务|农业|农村|农牧|农机|农办|林业|林草|文化|文旅|文体|文广|文物|旅游|旅发|卫生|卫健|卫计|计划|人口|退役|应急|安全|安监|审计|市场|市监|统计|医疗|医保|信访|民族|民宗|宗教|行政|政务|政协|政法|税务|商务|商业|招商|投资|粮食|供销|档案|科学|科技|科协|机关|机构|城市|城管|城乡|城镇|综合|公共|公用|大数据|数据|数字|气象|扶贫|乡村|残疾|残联|体育|广播|广电|融媒|物价|工商|质量|质监|食品|药品|畜牧|渔业|海洋|房产|房屋|房管|园林|金融|外事|侨务|监察|烟草|邮政|电力|供电|供水|自来水|燃气|地震|移民|老龄|妇女|工会|总工会|红十字|住房公积金|不动产|社会|疾病|疾控|妇幼|事业|重点|服务业|中小企业|民营|高新|经开|产业|工业园|循环|空港|临港|综保|保税|国家|消防|新闻|外侨|电业|轨道|公交|公共交通|燃气|热力|供热|城投|城建|交投|水投|粮库|图书馆|博物馆|人民医院|中医|第[一二三四五六七八九十])/

/** Offices inside a body that answer for its disclosure; `请与X局办公室联系` names X局. */
export const innerOffices =
  /^(.*?(?:局|委员会|委|厅|署|中心|公司|集团|院|法院|办事处|镇人民政府|乡人民政府|镇政府|乡政府|管委会|人民政府(?=[^办])|镇|乡|街道|学校|中学|馆|站|队|社|开发区|园区|办公室(?=.))\)?)(?:[^局委镇乡]{0,10}?)(?:办公室|党政办|综合办|党建办|公开办|信息办|(?<=[\u4e00-\u9fff]{2})办|科|股|室|处|信息中心|服务中心|受理点|受理机构)$/

/** Bodies of a central line, which write their centre before the place: 国家税务总局某县税务局. */
export const superiors =
  /^(?:国家税务总局|国家统计局|国网|国家电网|中国电信|中国移动|中国联通|中国人民银行)(?=[\u4e00-\u9fff]{4})/

/** A branch of a city's bureau for a district or county: 公安局任城区分局. One group. */
export const branches = /局([\u4e00-\u9fff]{2,12}?[区县市旗])(?:分局|支局)$/
