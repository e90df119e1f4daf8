import type { Block, Draft, Piece } from './document.ts'
import { keyOf } from './key.ts'
import type { Topic } from './phrases.ts'
import { canSay, piecesOf, say } from './prose.ts'
import type { Random } from './random.ts'
import { filler } from './slipPhrases.ts'
import { addApplicationTable, addDisputeTable, addItemTables, addStatisticsTable } from './tables.ts'
import type { Truth } from './truth.ts'

/**
 * Composes the report of a body for a year in the form it follows: every figure of the tables and some in prose, in
 * one of the phrasings of each. Slips come afterwards.
 */
export function compose(truth: Truth, random: Random): Draft {
  const draft: Draft = { truth, blocks: [], expected: new Map(), prose: new Map(), issues: [], slips: [] }
  const { form, year, body } = truth
  const block = (kind: 'title' | 'heading' | 'paragraph', ...pieces: Piece[]): Block => ({ kind, pieces })
  const add = (...blocks: Block[]) => draft.blocks.push(...blocks)
  const fill = (topic: keyof typeof filler) =>
    add(block('paragraph', ...piecesOf(draft, random, random.pick<string>(filler[topic]))))
  const tell = (...topics: Topic[]) =>
    add(block('paragraph', ...topics.flatMap((topic) => say(draft, random, topic))))
  const value = (indicator: string) => truth.values.get(keyOf(indicator)) ?? 0

  add(block('title', titleOf(truth, random)))
  add(block('paragraph', ...piecesOf(draft, random, prefaceOf(truth, random))))
  add(block('heading', form === '2019' || form === '2021' ? '一、总体情况' : '一、概述'))
  fill('overview')
  if (form !== '2019' && form !== '2021') add(block('heading', '二、主动公开政府信息情况'))
  tell(...publishingTopics(draft, random))
  if (value('interpretations') > 0 && random.chance(0.6)) tell('interpretations')
  if (value('press_conferences') > 0 && random.chance(0.4)) tell('pressConferences')
  if (form !== '2019' && value('normative_docs_issued') > 0 && random.chance(0.4)) tell('normative')
  if (form === 'none' || random.chance(0.7)) {
    if (form === 'none' || form.startsWith('2014')) add(block('heading', '三、依申请公开政府信息情况'))
    const isNone = value('applications_received') === 0 && random.chance(0.8)
    tell(isNone ? 'receivedNone' : random.chance(0.3) ? 'receivedAndClosed' : 'received')
  }
  fill('management')
  if (random.chance(0.5)) fill('platform')
  if (random.chance(0.3) && canSay(draft, 'staff')) tell('staff')
  if (random.chance(0.3) && canSay(draft, 'trainings')) tell('trainings')
  fill('supervision')
  const hasDisputes = value('reconsideration_total') + value('litigation_total') > 0
  if (form === '2019' || form === '2021') {
    if (random.chance(0.4)) tell(hasDisputes ? 'disputes' : 'disputesNone')
    add(block('heading', '二、主动公开政府信息情况'))
    addItemTables(draft, form)
    add(block('heading', '三、收到和处理政府信息公开申请情况'))
    addApplicationTable(draft, form)
    add(block('heading', '四、政府信息公开行政复议、行政诉讼情况'))
    addDisputeTable(draft)
    add(block('heading', '五、存在的主要问题及改进情况'))
    fill('problems')
    fill('improvements')
    add(block('heading', '六、其他需要报告的事项'))
    if (random.chance(0.5)) tell('feesNone')
    if (random.chance(0.5)) tell(random.chance(0.7) ? 'proposals' : 'proposalsTotal')
    else fill('other')
    return draft
  }
  add(block('heading', '四、政府信息公开的收费及减免情况'))
  if (value('fees_collected') === 0) tell('feesNone')
  add(block('heading', '五、因政府信息公开申请行政复议、提起行政诉讼情况'))
  tell(hasDisputes ? 'disputes' : 'disputesNone')
  add(block('heading', '六、存在的主要问题及改进措施'))
  fill('problems')
  fill('improvements')
  if (random.chance(0.3)) {
    add(block('heading', '七、建议提案办理情况'))
    tell('proposals')
  }
  if (form !== 'none') {
    add(block('paragraph', `附件：${year}年度政府信息公开情况统计表`))
    add(block('heading', '政府信息公开情况统计表'))
    addStatisticsTable(draft, form)
  } else add(block('paragraph', body.name), block('paragraph', `${year + 1}年1月${random.int(3, 28)}日`))
  return draft
}

function publishingTopics(draft: Draft, random: Random): Topic[] {
  const style = random.next()
  if (style < 0.3) return ['itemsAndChannels']
  const topics: Topic[] = ['items']
  if (style > 0.5) topics.push('website')
  // A table of the 2014 form has its own rows for 微博 and 微信.
  const isLumped = random.chance(0.2) && !draft.truth.form.startsWith('2014')
  if (isLumped) topics.push('newMedia')
  else if (style > 0.65) topics.push('wechat')
  if (!isLumped && style > 0.9) topics.push('weibo')
  return topics
}

const mark = '（合成数据）'

function titleOf({ body, year }: Truth, random: Random): string {
  return (
    random.pick([
      `${body.name}${year}年政府信息公开工作年度报告`,
      `${body.name}${year}年度政府信息公开年度报告`,
      `${year}年${body.name}政府信息公开工作年度报告`,
      `${body.name}关于${year}年政府信息公开工作情况的报告`,
      `${body.name}${year}年度政府信息公开工作报告`,
    ]) + mark
  )
}

function prefaceOf({ form, year }: Truth, random: Random): string {
  const basis =
    form === '2021' ? '（国办公开办函〔2021〕30号）' : form === '2019' ? '（国办公开办函〔2019〕60号）' : ''
  return random.pick([
    `根据《中华人民共和国政府信息公开条例》${basis}规定，由{body}编制本报告。本报告所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。如对本报告有疑问，请与{body}联系（地址：{place}合成路${random.int(1, 300)}号，邮编：999999，电话：0999-9990${random.int(100, 999)}）。`,
    `按照《中华人民共和国政府信息公开条例》要求，现将{body}${year}年政府信息公开工作情况报告如下。本报告中所列数据的统计期限为{year}年1月1日至{year}年12月31日。`,
    `本报告由{body}按照《中华人民共和国政府信息公开条例》${basis}编制，全文包括总体情况、主动公开、依申请公开等部分。统计期限自 {year} 年 1 月 1 日始，至 {year} 年 12 月 31 日止。电子版可在政府网站（www.example.org）下载。`,
  ])
}
