import type { Frame } from '../frame.ts'
import type { Scene } from './claim.ts'

/** Kinds of information that reports count by themselves; a figure so narrowed is one kind's. */
const KIND =
  /(?:预决算|预算|决算|财政|招标|采购|行政许可|行政处罚|双随机|人事|机构职能|政策法规|规范性文件|重大项目|会议|通知|公告|公示|动态|要闻|新闻|概况|权责清单|办事指南|建议|提案|解读|统计|应急|执法|三公|政策|工作总结|规划|计划|重点领域|环境保护|食品|药品|安全生产|价格|收费|征地|拆迁|扶贫|社会救助|就业|教育|医疗|审批|类)$/

/**
 * Words between the verb and 信息 that no list knows: `kind` where they name one kind, `open` where they name several with
 * 等 or 方面 (工程、招标等信息) or the body's own field, null where there are none.
 */
export function typedBy(frame: Frame, scene: Scene): 'kind' | 'open' | null {
  const { head } = frame
  if (head === null || head.side === 'inherited') return null
  const { masked } = scene.read.sentence
  if (head.side === 'right') {
    const between = unknownText(frame, scene, frame.end, head.from)
    return between === '' ? null : 'kind'
  }
  const verb = frame.actions.findLast((a) => a.side === 'left' && a.to <= head.from)
  const start = Math.max(frame.leftFrom, verb?.to ?? frame.clause.from)
  const words = unknownText(frame, scene, start, head.from)
  if (/重点领域(?:的|政府|政务)*$/.test(masked.slice(start, head.from))) return 'kind'
  if (words === '')
    return /类(?:政府|政务)?$/.test(masked.slice(start, head.from)) &&
      !/[各种]类(?:政府|政务)?$/.test(masked.slice(start, head.from))
      ? 'kind'
      : null
  const printed = masked.slice(start, head.from)
  if (/(?:各类|各种|各项|全部|所有)(?:政府|政务)?$/.test(printed)) return null
  if (/(?:等|方面|领域)(?:的|各类|政府|政务|相关|有关|方面|内容|领域)*$/.test(printed)) return 'open'
  if (/^(?:涉及|有关|关于)/.test(printed)) return 'open'
  return KIND.test(printed.replace(/(?:的|政府|政务|相关|有关)+$/, '')) ? 'kind' : 'open'
}

/** What no word covers in a stretch, and the things that it names; words that say nothing of their own left out. */
function unknownText(frame: Frame, scene: Scene, from: number, to: number): string {
  const spans = scene.read.spans.filter(
    (span) =>
      span.to > from &&
      span.from < to &&
      span.class !== 'head' &&
      !(span.class === 'mark' && span.value === '、'),
  )
  let text = ''
  let at = from
  for (const span of spans) {
    text += scene.read.sentence.masked.slice(at, Math.max(at, span.from))
    at = Math.max(at, span.to)
  }
  return text + scene.read.sentence.masked.slice(at, Math.max(at, to))
}
