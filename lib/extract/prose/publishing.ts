import { clauseAt } from './context.ts'
import { re } from './sentence.ts'
import { stated, type ProseInput, type Statement } from './statement.ts'

/** How many items were published, in all (主动公开政府信息数) and by channel. */
const CUES: readonly (readonly [string, string])[] = [
  ['channel_other', '(?:其他|其它)(?:公开)?(?:方式|渠道|途径|形式|媒体|平台)'],
  [
    'press',
    '报刊|报纸|电视|广播|宣传栏|公示栏|公告栏|公开栏|电子屏|显示屏|抖音|头条号?|快手|视频号|短信|手机报|新闻媒体|《[^》]{1,12}[报刊]》|[镇乡县市区]报(?=发布|刊登|刊发|公开)|日报|晚报|晨报',
  ],
  [
    'channel_new_media',
    '政务新媒体|新媒体|两微一端|双微|两微|微博微信|微信微博|微博、微信|微信、微博|微博[和及与]微信|微信[和及与]微博',
  ],
  ['channel_gazette', '政府公报|(?<!统计|状况|质量|资源|普查)公报'],
  ['channel_weibo', '政务微博|官方微博|微博'],
  ['channel_wechat', '政务微信|官方微信|微信公众号|微信号|微信公众平台|微信平台|微信|公众号'],
  [
    'channel_website',
    '政府门户网站|门户网站|政府网站|政务网站|官方网站|网站|政府门户|门户网|政务网|政府网|信息网站?|公开网站?|官网|政府信息公开(?:专栏|平台|目录)|政务公开(?:专栏|平台|网)|信息公开(?:专栏|平台|栏目)|信息公开"?平台',
  ],
]
const CUE = new RegExp(CUES.map(([, pattern]) => `(${pattern})`).join('|'), 'g')
const VERB = '(?:主动公开|公开发布|发布公开|公开|发布|公布|刊发|刊登|推送|上传|发送)'
const GENERIC =
  '(?:各类|各种|各项|各|相关|有关|本单位|本部门|本局|我局|全部|所有|应当?|的|政府|政务|部门|工作|主动|公开|类|等|经信|工信|重点领域|领域|及时|有效|了|各方面|方面|条目|目录|栏目|机关|单位|不同|渠道和?方式|条例)*'
const TAIL =
  '(?:的?总?(?:条数|数量|数|量)|共计|总计|合计|累计|共有|共|总共|达到?|约|为|是|计|有|全年|:|"|\\(|了)*'
const UNIT = '(?:条次|条/次|条|件次|件|篇次|篇|份|则|个|项)'
const TOTAL: readonly (readonly [number, RegExp])[] = [
  [6, re(`主动公开${GENERIC}(?:信息|文件信息|信息内容|内容)${TAIL}#${UNIT}?(?!/)`, 'g')],
  [5, re(`主动公开${TAIL}#${UNIT}${GENERIC}信息`, 'g')],
  [5, re(`主动公开${TAIL}#(?:条次|条/次|条|件)`, 'g')],
  [4, re(`${VERB}${GENERIC}(?:信息)(?:公开)?(?:条目)?${TAIL}#${UNIT}(?:\\(次\\))?`, 'g')],
  [4, re(`${VERB}${TAIL}#${UNIT}${GENERIC}信息`, 'g')],
  [4, re(`信息(?:主动)?公开${TAIL}#${UNIT}`, 'g')],
  [3, re(`(?:共|累计|总计|合计)(?:主动)?公开#(?:条次|条/次|条)`, 'g')],
  [3, re(`(?:政府|政务|公开)信息${TAIL}#(?:条次|条/次|条)`, 'g')],
  [3, re(`${VERB}(?:共计|总计|累计|共|约)#(?:条次|条/次|条)`, 'g')],
]
/** 公开信息数量比2017年增长20%,达到240条: the figure follows its comparison. */
const GROWN = re(
  `${VERB}${GENERIC}信息(?:总?数量?|总?量)?(?:比|较|与|同比)[^,。;#]{0,20},(?:总数)?(?:达到?)?$`,
)
const BY_CHANNEL =
  '(?:"[^"#]{1,14}"|["”])?(?:\\([^()]{0,20}\\))?(?:[\u4e00-\u9fff"]{0,12}(?:专栏|栏目|板块|频道))?(?:上|平台|网站|网|专栏|新闻媒体|媒体|渠道|账号|公众号|方面|方式|载体|等|主动|公开|发布|公布|刊发|刊登|推送|推出|上传|发文|发稿|了|各类|各种|政府|政务|相关|有关|工作|动态|信息|文章|推文|图文|消息|稿件|推送|数量|总数|条数|数|共计|累计|总计|共|全年|达到?|约|为|是|有|的|:|"|\\(|类|及时|内容|宣传)*'
/** 历年累计1781条,2018年新增131条: the year's own figure behind a total since the start. */
const ADDED = re(
  '^[,(]?(?:其中)?(?:@|本年度?|今年|当年|全年)度?(?:我局|共)?(?:新增|新公开|新发布|公开|主动公开|发布)(?:政府|政务|信息|公开)*(?:为|共)?$',
)
/** An account with its followers: the posts in the next clause are its own. */
const FOLLOWED = re('(?:粉丝|关注)[^,]{0,6}#[万余多]*(?:人|名|个)?$')
const ONLY_BY_CHANNEL = new RegExp(`^${BY_CHANNEL}$`)
const POSTS_BEFORE = new RegExp(`${VERB}${GENERIC}(?:动态|文章|推文|图文|消息|信息)${TAIL}$`)
const VERB_BEFORE = new RegExp(`${VERB}${TAIL}$`)
const NOT_ITEMS =
  /(访问|浏览|点击|阅读|粉丝|关注量|转发|点赞|留言|来信|评论|链接)[^,]*$|(栏目|专栏)(?:共计|共|总数|数量|数|为|达到?|约)*$/

/** Reads the totals and channels that one sentence states. */
export function publishingStatements(input: ProseInput, taken: Set<number>): Statement[] {
  const { sentence, topic } = input
  const { masked, mentions } = sentence
  if (topic === 'applications' || topic === 'disputes' || topic === 'fees' || topic === 'proposals') {
    if (!/主动公开/.test(masked)) return []
  }
  const statements: Statement[] = []
  for (const mention of mentions) {
    if (taken.has(mention.at)) continue
    const clause = clauseAt(masked, mention.at)
    // 推送96期288条: issues and items of one subject.
    const issues = mentions[mentions.indexOf(mention) - 1]
    const isPaired =
      issues !== undefined && /^期[,、]?(?:共计|共|计)?$/.test(masked.slice(issues.at + 1, mention.at))
    if (isPaired) clause.start = clauseAt(masked, issues.at).start
    const pre = masked.slice(clause.start, isPaired ? issues.at : mention.at)
    if (NOT_ITEMS.test(pre)) continue
    const post = masked.slice(mention.at + 1, clause.end)
    if (!/^(?:条次|条\/次|条|件次|件|篇次|篇|份|则|个|项|[,。;)、]|$)/.test(post)) continue
    const channel = channelOf(pre, post, masked.slice(0, clause.start))
    if (channel !== null) {
      taken.add(mention.at)
      if (channel.indicator === null) continue
      const end = mention.at + 1 + (/^(?:条次|条\/次|条|件|篇次|篇|份|则|个|项)/.exec(post)?.[0].length ?? 0)
      const dynamic = /^[^,。;]{0,8}/.exec(masked.slice(end))?.[0] ?? ''
      const statement = stated(
        input,
        mention,
        channel.indicator,
        clause.start + channel.start,
        /^(信息|动态|文章|推文)/.test(dynamic) ? end + 2 : end,
      )
      statements.push(statement)
      if (speaksOfAll(masked, clause.start, mention.at, channel.indicator))
        statements.push({
          ...statement,
          indicator: 'items_published',
          strength: 1,
          note: '仅此一个渠道的数字，原文称全部公开信息',
        })
      continue
    }
    const total = totalOf(input, mention.at, clause)
    if (total !== null) {
      taken.add(mention.at)
      statements.push(
        stated(input, mention, 'items_published', total.start, total.end, {
          strength: total.strength,
          unit: total.unit,
          note: total.note,
        }),
      )
      continue
    }
    const since = statements.findLast((s) => s.exclusion?.kind === 'cumulative')
    if (since !== undefined && ADDED.test(pre)) {
      taken.add(mention.at)
      const own = stated(input, mention, since.indicator, clause.start, mention.at + 2, { strength: 4 })
      const isOther = own.exclusion?.kind === 'year' || own.exclusion?.kind === 'delta'
      statements.push({ ...own, exclusion: isOther ? own.exclusion : null })
      continue
    }
    const grown = GROWN.exec(masked.slice(0, mention.at))
    if (grown !== null && topic !== 'problems') {
      taken.add(mention.at)
      statements.push(stated(input, mention, 'items_published', grown.index, mention.at + 2, { strength: 4 }))
      continue
    }
    const account = accountOf(input, mention.at, pre, post)
    if (account !== null) {
      taken.add(mention.at)
      statements.push(
        stated(input, mention, account.indicator, clause.start, account.end, {
          strength: 2,
          note: account.note,
        }),
      )
    }
  }
  return statements
}

/** The channel that the words right before a number name; `indicator` null where they name one that has no row of its own. */
function channelOf(
  pre: string,
  post: string,
  before: string,
): { indicator: string | null; start: number } | null {
  const cues = [...pre.matchAll(CUE)].map((match) => ({
    name: cueName(match),
    at: match.index,
    end: match.index + match[0].length,
  }))
  const unique = dropNested(cues)
  let lead = 0
  let found = unique
  if (unique.length === 0) {
    // 通过政府网站,公开信息65条: the channel is an adverbial of its own.
    const aside = /(?:^|[,;。])((?:其中|另外?)?,?(?:通过|利用|在|依托|借助|经)?[^,。;]{0,24}),$/.exec(before)
    if (aside === null || /(加强|建设|作用|维护|完善|管理|推进|不断|优势|开设|开通)/.test(aside[1]!))
      return null
    const isAccount = FOLLOWED.test(aside[1]!)
    const earlier = dropNested(
      [...aside[1]!.matchAll(CUE)].map((m) => ({
        name: cueName(m),
        at: m.index,
        end: m.index + m[0].length,
      })),
    )
    const isMeans = /^(?:其中|另外?)?,?(?:通过|利用|在|依托|借助|经)/.test(aside[1]!)
    if (earlier.length === 0 || (!isMeans && !isAccount)) return null
    if (!re(`^(?:共|全年|主动|累计)*${VERB}${GENERIC}(?:信息|文章|推文|动态)?${TAIL}$`).test(pre)) return null
    found = earlier
    lead = -1
  }
  const names = new Set(found.map((cue) => cue.name))
  if (lead === 0) {
    const tail = pre.slice(cues.at(-1)!.end)
    if (!ONLY_BY_CHANNEL.test(tail)) return null
  }
  if (/^(?:个|项|期|次)/.test(post) && !/信息/.test(post)) return null
  const start =
    lead === 0
      ? Math.max(0, pre.slice(0, found[0]!.at).search(/(?:其中)?,?(?:通过|利用|在|依托|借助|经)[^,]*$/))
      : 0
  const at = lead === 0 && start === 0 ? found[0]!.at : start
  if (names.size === 1) {
    const name = found[0]!.name
    return { indicator: name === 'press' ? null : name, start: at }
  }
  if (names.size === 2 && names.has('channel_weibo') && names.has('channel_wechat'))
    return { indicator: 'channel_new_media', start: at }
  // Accounts and papers without a site are not all that was published.
  if (!names.has('channel_website') && names.has('press') && !names.has('channel_other'))
    return { indicator: names.has('channel_new_media') ? 'channel_new_media' : null, start: at }
  if ([...names].every((name) => name === 'press' || name === 'channel_other')) return { indicator: names.has('channel_other') ? 'channel_other' : null, start: at } // prettier-ignore
  if ([...names].every((name) => ['channel_new_media', 'channel_weibo', 'channel_wechat'].includes(name))) return { indicator: 'channel_new_media', start: at } // prettier-ignore
  return null
}

function cueName(match: RegExpExecArray | RegExpMatchArray): string {
  const index = CUES.findIndex((_, i) => match[i + 1] !== undefined)
  return CUES[index]![0]
}

/** 县支持企业服务中心(微信客户端), 微博、微信等政务新媒体: a name behind another of the same channel only goes on with it. */
function dropNested<T extends { name: string; at: number; end: number }>(cues: T[]): T[] {
  const kept: T[] = []
  for (const cue of cues) {
    const previous = kept.at(-1)
    if (previous?.name === cue.name) kept[kept.length - 1] = { ...previous, end: cue.end }
    else kept.push(cue)
  }
  return kept
}

/** The total that words around a number state: its pattern, where several channels are named together, and its unit. */
function totalOf(input: ProseInput, at: number, clause: { start: number; end: number }) {
  const { masked } = input.sentence
  const { topic } = input
  const text = masked.slice(clause.start, clause.end)
  for (const [strength, pattern] of TOTAL) {
    for (const match of text.matchAll(pattern)) {
      const place = clause.start + match.index + match[0].indexOf('\ue000')
      if (place !== at) continue
      const isStatutory = /主动公开/.test(match[0])
      if (
        !isStatutory &&
        (topic === 'interpretation' ||
          topic === 'platform' ||
          topic === 'supervision' ||
          topic === 'problems')
      ) {
        if (
          !/(全年|共|累计)/.test(text) ||
          topic !== 'platform' ||
          !/(不同|各类?|多种)(渠道|网站|媒体)/.test(text)
        )
          return null
      }
      const before = masked.slice(0, clause.start)
      // 其中 opens a list of kinds under a total, not a second total.
      if (!isStatutory && /其中[^。;]*$/.test(before + text.slice(0, match.index)) && strength < 5)
        return null
      if (/(依申请|不予)公开[^,]*$/.test(text.slice(0, match.index + match[0].indexOf('\ue000')))) return null
      if (/解读|规范性文件/.test(match[0])) return null
      const unit = /#?(条次|条\/次|件次|篇次)/.exec(match[0])?.[1] ?? ''
      const own = unit === '' ? strength : 2
      const note = unit === '' ? null : `原文单位为“${unit}”，按次数计`
      const start = subjectStart(masked, clause.start, match.index)
      return {
        start,
        end: clause.start + match.index + match[0].length,
        strength: own + (topic === 'publishing' ? 0.5 : 0),
        unit,
        note,
      }
    }
  }
  return null
}

/** A quote begins at its clause, where the time and the body stand; not in the middle of it. */
function subjectStart(masked: string, clauseStart: number, matchIndex: number): number {
  return matchIndex > 40 ? clauseStart + matchIndex : clauseStart
}

/** 「全年共通过门户网站主动公开政府信息73条」: the one channel's figure is all that was published. */
function speaksOfAll(masked: string, start: number, at: number, channel: string): boolean {
  if (channel === 'channel_other' || channel === 'channel_gazette') return false
  const clause = masked.slice(start, at)
  const before = masked.slice(0, start)
  if (/其中|另外?|此外/.test(clause) || /其中[^。;]*$/.test(before)) return false
  if (!/主动公开/.test(clause)) return false
  return /(全年|共|累计|总计|合计|本年度)/.test(clause) || /(全年|本年度)[^#]*$/.test(before)
}

/** 「2022年累计发布96条动态」 under a heading on platforms: the posts of the account that the paragraph speaks of. */
function accountOf(
  input: ProseInput,
  at: number,
  pre: string,
  post: string,
): { indicator: string; end: number; note: string } | null {
  const { sentence, topic } = input
  if (topic !== 'platform') return null
  const posts = /^(条|篇|则|个)?(?:工作)?(动态|文章|推文|图文|消息|信息|作品|内容|资讯)/.exec(post)
  const tail = POSTS_BEFORE.test(pre) ? /^(条|篇|则)/.exec(post) : null
  if (posts === null && tail === null) return null
  if (posts !== null && !VERB_BEFORE.test(pre)) return null
  const scene = sentence.before + sentence.masked.slice(0, at)
  const named = new Set([...scene.matchAll(CUE)].map(cueName))
  const platforms = ['channel_wechat', 'channel_weibo'].filter((name) => named.has(name))
  const hasNewMedia = named.has('channel_new_media')
  if (platforms.length !== 1 || (named.has('press') && !hasNewMedia)) return null
  if (lastCue(scene) === 'channel_website') return null
  return {
    indicator: platforms[0]!,
    end: at + 1 + (posts ?? tail)![0].length,
    note: '渠道由上文所述账号确定',
  }
}

function lastCue(text: string): string | null {
  let last: string | null = null
  for (const match of text.matchAll(CUE)) last = cueName(match)
  return last
}
