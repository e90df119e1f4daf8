/**
 * Sentences that state figures which are not the report's own, and ordinary sentences with numbers that are no
 * figures. `{n}` is a number that must not be accepted; the other names are those of `phrases`.
 */
export const slipPhrases = {
  lastYear: [
    '{last}年，我局主动公开政府信息{n}条。',
    '回顾{last}年度，{short}共主动公开政府信息{n}条。',
    '{last}年全年公开各类政府信息{n}条，为今年工作打下了基础。',
  ],
  sinceStart: [
    '截至{year}年底，历年累计主动公开政府信息{n}条。',
    '自《条例》施行以来，累计主动公开政府信息{n}条。',
  ],
  wholeArea: ['{year}年，全{seat}各级各部门共主动公开政府信息{n}条。', '全{seat}主动公开政府信息{n}条。'],
  subordinate: [
    '{short}下属事业单位{year}年各发布各类信息{n}条。',
    '所属事业单位{year}年公开各类信息{n}条，主要为工作动态。',
  ],
  otherBody: [
    '{year}年，{seat}{other}承接{seat}委{seat}政府部署，对执行情况及推进措施进行公开，确保重要决策部署贯彻执行到位。',
  ],
} as const satisfies Record<string, readonly string[]>

/** Paragraphs without a figure, or with numbers that are none. */
export const filler = {
  overview: [
    '{short}深入学习贯彻上级关于政务公开工作的决策部署，围绕中心、服务大局，不断完善公开机制，拓宽公开渠道，切实保障人民群众的知情权、参与权和监督权。',
    '我局高度重视政府信息公开工作，坚持“以公开为常态、不公开为例外”的原则，把政务公开作为转变职能、改进作风的重要抓手，各项工作取得了新的进展。',
    '{short}认真落实《中华人民共和国政府信息公开条例》，调整充实了由局长任组长、3名副局长任副组长的领导小组，明确1名工作人员具体负责日常工作。',
  ],
  management: [
    '严格执行信息发布“三审三校”制度，遵循“先审查、后公开”的原则，做到涉密信息不上网、上网信息不涉密，全年未发生失泄密事件。',
    '建立健全政府信息全生命周期管理机制，对公文确定主动公开、依申请公开、不予公开3种属性，做到应公开尽公开。',
  ],
  platform: [
    '加强政府信息公开专栏建设，对栏目设置进行优化调整，方便公众查阅。政府信息公开查阅点配备电脑、打印机等设施，安排专人值守。',
    '设有咨询电话12345和电子邮箱，工作日8:30至17:30受理公众咨询。',
  ],
  supervision: [
    '将政府信息公开工作纳入年度绩效考核，所占分值为4分，定期通报，督促整改。{year}年未发生因政府信息公开工作被责任追究的情况。',
    '主动接受社会监督，畅通投诉渠道，对社会评议中发现的问题立行立改，社会评议结果良好。',
  ],
  problems: [
    '一是公开的深度和广度有待拓展；二是信息更新的时效性需要进一步提高；三是工作人员业务能力有待加强。',
    '{year}年，我局政府信息公开工作取得了一定成绩，但仍存在一些不足：公开内容与公众需求还有差距，公开形式不够丰富。',
  ],
  improvements: [
    '下一步，我局将强化组织领导，健全工作机制；突出重点领域，丰富公开内容；加强业务培训，提升公开质量和水平。',
    '针对上述问题，我们将重点做好以下工作：一是加强学习培训；二是完善工作制度；三是创新公开方式，提高公开实效。',
  ],
  other: ['无其他需要报告的事项。', '本机关没有其他需要报告的事项。'],
} as const satisfies Record<string, readonly string[]>
