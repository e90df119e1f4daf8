import { re } from './sentence.ts'
import { applyRules, type NumberRule, type ProseInput, type Statement } from './statement.ts'

/** What prose states besides publishing, applications and disputes: one pattern an indicator, each with one number. */
const FILL =
  '(?:的?总?(?:次数|条数|数量|件数|数|量))?(?:共计|总计|合计|累计|共|为|是|有|达到?|约|计|:|\\(|了)*'
const ITEM = '(?:篇次|篇|条次|条|件|个|期|次|份|则|项|批次|部)'
const TYPED = '(?<!文字|图片|图文|视频|图解|音频|动漫|漫画|专家|负责人|媒体|新闻发布会|一图|多媒体|数字|H5)'

const about = (pattern: RegExp) => (input: ProseInput) => pattern.test(input.sentence.masked) || pattern.test(input.sentence.headings.map((h) => h.text).join()) // prettier-ignore
const aboutDisclosure = about(/(信息公开|政务公开|政府信息)/)
const inForm2019 = (input: ProseInput) => input.context.form === '2019'
const notForm2019 = (input: ProseInput) => input.context.form !== '2019'
/** Among the problems a figure counts where it is said to be the year's. */
const notKinds = (input: ProseInput) =>
  input.topic !== 'problems' || /(全年|本年度)/.test(input.sentence.masked)

const MAKE = '(?:制发|制定发布|制定印发|制定出台|新制定|制定|出台|印发)'
const DOCUMENT = '(?:行政)?规范性文件'

const rules: readonly NumberRule[] = [
  // Interpretations of policy.
  {
    indicator: 'interpretations',
    pattern: re(
      `${TYPED}(?:政策|文件)?解读(?:类|政策)?(?:稿件|材料|信息|文件|产品|文章|内容|作品|稿|方案)?(?:发布)?${FILL}#(?:${ITEM}|(?=[,。;)]|$))`,
      'g',
    ),
    strength: 4,
    when: notKinds,
  },
  {
    indicator: 'interpretations',
    pattern: re(
      `(?:发布|公开|制作|编制)(?:各类|相关|有关|了|共)*#${ITEM}(?:重要|各类|相关|有关)*(?:政策|文件)*解读(?:稿件|材料|信息|文件|产品|文章)?`,
      'g',
    ),
    strength: 3,
    when: notKinds,
  },
  // Press conferences and online interviews.
  {
    indicator: 'press_conferences',
    pattern: re(`(?:新闻发布会|新闻通气会|发布会)(?:\\([^()#]{0,10}\\))?${FILL}#(?:场次|场|次|期|个)?`, 'g'),
    strength: 4,
  },
  {
    indicator: 'press_conferences',
    pattern: re(
      `(?:参加|举办|召开|举行|组织)(?:或举办|或参加|了)?#(?:场次|场|次|期|个)(?:县|市|区)?(?:政府)?新闻发布会`,
      'g',
    ),
    strength: 4,
  },
  {
    indicator: 'online_interviews',
    pattern: re(`在线访谈(?:活动)?${FILL}#(?:场次|场|次|期|个)`, 'g'),
    strength: 4,
  },
  // Normative documents.
  {
    indicator: 'normative_docs_published',
    pattern: re(`(?:主动)?公开(?:行政)?规范性文件(?:数)?${FILL}#(?:条|件|个|份|部)?`, 'g'),
    strength: 4,
    when: notForm2019,
  },
  {
    indicator: 'normative_docs_repealed',
    pattern: re(`废止(?:和?失效)?(?:的)?${DOCUMENT}${FILL}#(?:件|个|份|部)?`, 'g'),
    strength: 4,
  },
  {
    indicator: 'normative_docs_in_force',
    pattern: re(`现行有效(?:的)?${DOCUMENT}${FILL}#(?:件|个|份|部)?`, 'g'),
    strength: 4,
  },
  {
    indicator: 'normative_docs_repealed',
    pattern: re(`(?<=规范性文件[^。;]{0,12},(?:其中)?)废止(?:和?失效)?${FILL}#(?:件|个|份|部)`, 'g'),
  },
  {
    indicator: 'normative_docs_in_force',
    pattern: re(`(?<=规范性文件[^。;]{0,24},(?:其中)?)现行有效${FILL}#(?:件|个|份|部)`, 'g'),
  },
  {
    indicator: 'normative_docs_made',
    pattern: re(`${MAKE}(?:的|各类|了|共)*${DOCUMENT}${FILL}#(?:件|个|份|部)?`, 'g'),
    strength: 4,
    when: inForm2019,
  },
  {
    indicator: 'normative_docs_made',
    pattern: re(`${MAKE}(?:了|共)*#(?:件|个|份|部)${DOCUMENT}`, 'g'),
    strength: 3,
    when: inForm2019,
  },
  {
    indicator: 'normative_docs_issued',
    pattern: re(`${MAKE}(?:的|各类|了|共)*${DOCUMENT}(?:总数)?${FILL}#(?:件|个|份|部)?`, 'g'),
    strength: 4,
    when: notForm2019,
  },
  {
    indicator: 'normative_docs_issued',
    pattern: re(`${MAKE}(?:了|共)*#(?:件|个|份|部)${DOCUMENT}`, 'g'),
    strength: 3,
    when: notForm2019,
  },
  // Staff and training.
  {
    indicator: 'staff_fulltime',
    pattern: re(`专职(?:工作)?人员${FILL}#(?:人|名)|专职#(?:人|名)`, 'g'),
    when: aboutDisclosure,
  },
  {
    indicator: 'staff_parttime',
    pattern: re(`兼职(?:工作)?人员${FILL}#(?:人|名)|兼职#(?:人|名)`, 'g'),
    when: aboutDisclosure,
  },
  {
    indicator: 'staff_total',
    pattern: re(
      `(?:从事)?(?:政府信息公开|政务公开|信息公开)(?:的工作|工作的|的)?(?:工作)?人员${FILL}#(?:人|名)?`,
      'g',
    ),
    strength: 4,
  },
  {
    indicator: 'trainees',
    pattern: re(`(?:接受培训|参训|参加培训|培训)(?:工作)?(?:人员|人数)?${FILL}#(?:人次|余人次|人)`, 'g'),
    when: aboutDisclosure,
  },
  {
    indicator: 'trainings',
    pattern: re(
      `(?:举办|开展|组织|召开|参加)?[^,。;#]{0,16}(?:培训班|培训会议|培训会|业务培训|专题培训|培训活动|培训)${FILL}#(?:期|次|场次|场|班次|个)`,
      'g',
    ),
    when: aboutDisclosure,
  },
  {
    indicator: 'trainings',
    pattern: re(`(?:举办|开展|组织|召开)(?:了)?#(?:期|次|场次|场|班次)[^,。;#]{0,14}培训`, 'g'),
    when: aboutDisclosure,
  },
  {
    indicator: 'meetings',
    pattern: re(
      `召开[^,。;#]{0,20}(?:政务公开|信息公开)[^,。;#]{0,10}(?:会议|专题会|推进会|工作会)${FILL}#(?:次|场次|场|个)`,
      'g',
    ),
    strength: 3,
  },
  {
    indicator: 'meetings',
    pattern: re(
      `召开(?:了)?#(?:次|场次|场|个)[^,。;#]{0,8}(?:政务公开|信息公开)[^,。;#]{0,10}(?:会议|专题会|推进会|工作会)`,
      'g',
    ),
    strength: 3,
  },
]

const TEN_THOUSAND = /万元$/
const FEE_RULE = re(
  `(?<!(?:减免|免收|免除)[^,。;#]{0,12})(?:收取|收费|收缴|费用|处理费|成本费|检索费|复制费)[^,。;#减免]{0,16}#(万元|元)|(?:收取|收费)#(万元|元)`,
  'g',
)

/** Reads interpretations, press conferences, normative documents, staff and training. */
export function otherStatements(input: ProseInput, taken: Set<number>): Statement[] {
  return applyRules(input, rules, taken)
}

/** Money for disclosure requests, in 万元 whatever the report prints; 行政事业性收费 is another thing. */
export function feeStatements(input: ProseInput, taken: Set<number>): Statement[] {
  const { sentence, topic } = input
  if (topic !== 'fees' && !/(信息公开|依申请|信息处理费|政府信息)/.test(sentence.masked)) return []
  if (/行政事业性收费/.test(sentence.masked)) return []
  const statements = applyRules(
    input,
    [{ indicator: 'fees_collected', pattern: FEE_RULE, strength: 4 }],
    taken,
  )
  return statements.map((s) => {
    const end = sentence.masked.slice(0, sentence.map.indexOf(s.to))
    const isTenThousand = TEN_THOUSAND.test(end)
    return {
      ...s,
      unit: isTenThousand ? '万元' : '元',
      value: isTenThousand ? s.value : Number((s.value * 1e-4).toPrecision(12)),
    }
  })
}
