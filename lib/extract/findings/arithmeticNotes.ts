import { SHARE, re, type Mention, type Sentence } from '../prose/sentence.ts'
import { foldedSlice, passage, type Layout } from '../text/layout.ts'
import { finding } from '#lib/extract/finding'
import type { Note, NoteInput } from './noteInput.ts'

const MORE = /(?:增长|增加|上升|提高|提升|增幅)(?:了|为|达|率为?)?$/
const LESS = /(?:下降|减少|降低|回落|降幅)(?:了|为|达|率为?)?$/
const DELTA = /(?:增加|增长|多|减少|下降|少|降低)了?$/
const LAST_YEAR = re('(?:去年|上年|上一年|@)(?:度|同期)?[^,。;]{0,10}$')
const SHARE_OF = re('^(.)[^,。;#％]{0,8}[,(]?占[^,。;#％]{0,14}$')
const RATE = /(?:办结|答复|回复)率(?:为|达到?|是|均为|均达)?$/
const TOTAL = re('(?:共计?|总[数计量]?|累计|合计|一共)[^,。;#]{0,12}$')
/** Percentages of letters and proposals; of those that were due; of a change in points. */
const NO_RATE = /建议|提案|来信|信件|留言|热线|咨询|投诉|按期|按时|及时|如期|期限|限期/

/** Percentages that do not follow from the figures stated beside them, and a rate of 100 % beside figures that deny it. */
export const percentages: Note = (input) =>
  input.sentences.flatMap((sentence) =>
    sharesOf(input.layout, sentence).flatMap(({ at, to, value, digits }) => {
      const follows = growth(sentence, at, input.context.year) ?? share(sentence, at) ?? rate(sentence, at)
      if (follows === null) return value === 100 ? deniedRate(input, sentence, at) : []
      // One unit of the last digit printed: reports round and cut off.
      if (Math.abs(follows - value) <= 10 ** -digits) return []
      const right = Number(follows.toFixed(2))
      return [
        finding(
          'percentage-mismatch',
          {
            zh: `写作${value}%，按所列数字应为${right}%`,
            en: `Says ${value}%; the figures beside it make ${right}%`,
          },
          passageOf(input.layout, sentence, to),
          { value, otherValue: right },
        ),
      ]
    }),
  )

/** The percentages of a sentence that are not rounded, 达100% among them, with how many decimals they print. */
function sharesOf(layout: Layout, { masked, map }: Sentence) {
  return [...masked.matchAll(re('％|#%', 'g'))].flatMap(({ index: at, 0: { length } }) => {
    const printed = foldedSlice(layout, map[at]!, map[at + length]!).replaceAll('␠', '')
    const percent = /^(?:达到?)?(\d+(?:\.(\d+))?)%$/.exec(printed)
    if (percent === null) return []
    return [{ at, to: at + length, value: Number(percent[1]), digits: percent[2]?.length ?? 0 }]
  })
}

/** Parts named after 其中 that come to more than their total, and lists that do not make the 共计 behind them. */
export const partsInProse: Note = ({ sentences, layout }) =>
  sentences.flatMap((sentence) => {
    const list = amongWhich(sentence) ?? thenTotal(sentence)
    if (list === null) return []
    const { total, parts, isWhole } = list
    const sum = parts.reduce((all, part) => all + part.value, 0)
    if (isWhole ? sum === total.value : sum <= total.value) return []
    const last = Math.max(total.at, ...parts.map((part) => part.at))
    return [
      finding(
        'prose-sum-mismatch',
        {
          zh: `总数${total.value}，所列各项之和${sum}`,
          en: `The total is ${total.value}, the parts named add up to ${sum}`,
        },
        passageOf(layout, sentence, last + 2),
        { value: total.value, otherValue: sum },
      ),
    ]
  })

function passageOf(layout: Layout, { map }: Sentence, to: number) {
  return passage(layout, map[0]!, map[Math.min(to, map.length - 1)]!)
}

const unitOf = (sentence: Sentence, mention: Mention) => sentence.masked[mention.at + 1] ?? ''

/** The two figures of one unit that stand before a percentage; null where there are others, or one is rounded. */
function twoBefore(sentence: Sentence, at: number): [Mention, Mention] | null {
  const start = sentence.masked.lastIndexOf(SHARE, at - 1)
  const [a, b, third] = sentence.mentions.filter((mention) => mention.at > start && mention.at < at)
  if (start >= 0 || a === undefined || b === undefined || third !== undefined) return null
  if (a.approximate || b.approximate || unitOf(sentence, a) !== unitOf(sentence, b)) return null
  return [a, b]
}

/** 120条,比上年的100条增长20%; 12件,比上年增加2件,增长20%. A decrease is told as a positive percentage. */
function growth(sentence: Sentence, at: number, year: number | null): number | null {
  const before = sentence.masked.slice(0, at)
  const isMore = MORE.test(before)
  if (!isMore && !LESS.test(before)) return null
  const pair = twoBefore(sentence, at)
  if (pair === null) return null
  const [a, b] = pair
  const beforeB = sentence.masked.slice(a.at + 1, b.at)
  const [isLastA, isLastB] = [LAST_YEAR.test(sentence.masked.slice(0, a.at)), LAST_YEAR.test(beforeB)]
  const hasCompared = /[比较与]|同比/.test(sentence.masked)
  let now: number, last: number
  if (DELTA.test(beforeB) && hasCompared) [now, last] = [a.value, a.value - (isMore ? b.value : -b.value)]
  else if (isLastB && isEarlier(sentence, b, a, year)) [now, last] = [a.value, b.value]
  else if (isLastA && isEarlier(sentence, a, b, year)) [now, last] = [b.value, a.value]
  else return null
  return last <= 0 ? null : ((isMore ? now - last : last - now) / last) * 100
}

/** Whether the year of a figure is before that of another; one without a year is of the report's. */
function isEarlier(sentence: Sentence, one: Mention, other: Mention, year: number | null): boolean {
  const said = (mention: Mention) => {
    const before = sentence.masked.slice(Math.max(0, mention.at - 16), mention.at)
    if (/(?:去年|上一?年)[^,。;]{0,10}$/.test(before)) return -Infinity
    const date = sentence.dates.findLast((d) => d.at < mention.at && d.at >= mention.at - 16)
    return date?.year ?? year
  }
  const [a, b] = [said(one), said(other)]
  return a !== null && b !== null && a < b
}

/** 共100条,其中网站60条,占60%: the first total of the sentence is what the part is of. */
function share(sentence: Sentence, at: number): number | null {
  const { masked, mentions } = sentence
  if (/分别/.test(masked)) return null
  const part = mentions.findLast((mention) => mention.at < at)
  if (part === undefined || part.approximate || !SHARE_OF.test(masked.slice(part.at + 1, at))) return null
  const unit = unitOf(sentence, part)
  const totals = mentions.filter(
    (mention) =>
      mention.at < part.at && unitOf(sentence, mention) === unit && TOTAL.test(masked.slice(0, mention.at)),
  )
  const [total] = totals
  if (total === undefined || totals.length > 1 || total.approximate || total.value < part.value) return null
  return total.value === 0 ? null : (part.value / total.value) * 100
}

/** 收到申请10件,办结8件,办结率80%. */
function rate(sentence: Sentence, at: number): number | null {
  const { masked } = sentence
  if (!RATE.test(masked.slice(0, at)) || NO_RATE.test(masked)) return null
  const pair = twoBefore(sentence, at)
  if (pair === null) return null
  const [received, closed] = pair
  if (!/(?:收到|受理|收件|新收)[^,]{0,20}$/.test(masked.slice(0, received.at))) return null
  if (!/(?:办结|答复|办理完毕|回复)[^,]{0,8}$/.test(masked.slice(received.at, closed.at))) return null
  return received.value === 0 ? null : (closed.value / received.value) * 100
}

/** 办结率100% beside a report that has closed less than it received. */
function deniedRate({ layout, observations }: NoteInput, sentence: Sentence, at: number) {
  const { masked } = sentence
  const heads = sentence.headings.map(({ text }) => text).join('')
  if (!RATE.test(masked.slice(0, at)) || NO_RATE.test(masked + heads)) return []
  if (!/申请/.test(masked + heads)) return []
  const value = (id: string) =>
    observations.find((o) => o.indicator === id && o.applicant === 'total')?.value ?? null
  const [received, closed] = [value('applications_received'), value('applications_closed')]
  if (received === null || closed === null || closed >= received) return []
  return [
    finding(
      'percentage-mismatch',
      {
        zh: `写作100%，收到${received}件，办结${closed}件`,
        en: `Says 100%; ${received} were received and ${closed} closed`,
      },
      passageOf(layout, sentence, at + 2),
      { indicator: 'applications_closed', value: closed, otherValue: received },
    ),
  ]
}

interface List {
  total: Mention
  parts: Mention[]
  /** Whether the parts must make the total, or may leave something out. */
  isWhole: boolean
}

/** What is no part of a list of parts: a change, a share, a figure in brackets, what became of the parts. */
const NO_PART = re(
  '增|减|较|[比与]@|比上|占|同比|@|去年|上年|结转|平均|每|累计|分别|点击|浏览|阅读|粉丝|关注|[(]|办结|答复|办理|予以|不予|维持|已',
)
/** The same item may stand on several channels: their sum against the total is the check of channels. */
const CHANNELS = /网站|网页|平台|微博|微信|公众号|公报|政务新媒体|报刊|广播|电视|公开栏|客户端|APP/

/** 共120条,其中网站100条、微信50条. */
function amongWhich(sentence: Sentence): List | null {
  const { masked, mentions } = sentence
  if (CHANNELS.test(masked)) return null
  const among = masked.indexOf('其中')
  if (among < 0 || masked.includes('其中', among + 2)) return null
  const total = mentions.findLast((mention) => mention.at < among)
  if (total === undefined || total.approximate) return null
  if (!re(`^.{0,3}[,:(]?$`).test(masked.slice(total.at + 1, among))) return null
  const rest = masked.slice(among)
  // 其中网络4件、信函1件,当面2件: what the list parts by 、 ends at the comma.
  const stop = rest.search(re('#.、').test(rest) ? re(`${NO_PART.source}|(?<=、[^,]{1,40}),`) : NO_PART)
  const parts = sameUnit(sentence, total).filter(({ at }) => at > among && (stop < 0 || at < among + stop))
  return parts.length < 2 || parts.some((part) => part.approximate) ? null : { total, parts, isWhole: false }
}

/** 网站100条,微信50条,共计150条: nothing else may stand in the sentence. */
function thenTotal(sentence: Sentence): List | null {
  const { masked, mentions } = sentence
  if (CHANNELS.test(masked)) return null
  const total = mentions.at(-1)
  if (total === undefined || total.approximate || mentions.length < 3) return null
  if (!/(?:共计|合计|总计)[^,]{0,8}$/.test(masked.slice(0, total.at)) || masked.includes('其中')) return null
  const parts = mentions.slice(0, -1)
  const list = masked.slice(parts[0]!.at, total.at)
  if (NO_PART.test(list) || /共计|合计|总计|总数|共/.test(masked.slice(0, parts.at(-1)!.at))) return null
  if (parts.some((part) => part.approximate) || sameUnit(sentence, total).length !== mentions.length)
    return null
  return { total, parts, isWhole: true }
}

function sameUnit(sentence: Sentence, total: Mention): Mention[] {
  const unit = unitOf(sentence, total)
  return sentence.mentions.filter((mention) => unitOf(sentence, mention) === unit)
}
