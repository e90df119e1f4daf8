import type { Heading, Paragraph } from '../text/layout.ts'
import { chineseNumeral } from '../number/chineseNumeral.ts'
import { decimal } from '../number/parseNumber.ts'
import { readYear } from '../text/yearWords.ts'

/** Stand-ins of a sentence: a number, a date or year, a share, and digits that are no figure (telephone, document number). */
export const NUMBER = '\ue000'
export const DATE = '\ue001'
export const SHARE = '\ue002'
export const OTHER = '\ue003'

/** Writes a pattern with # for a number, @ for a date and ％ for a share. */
export function re(source: string, flags = ''): RegExp {
  return new RegExp(source.replaceAll('#', NUMBER).replaceAll('@', DATE).replaceAll('％', SHARE), flags)
}

/** A number in a sentence: its value, whether 余, 多, 近, 约, 超 stand beside it, where it stands in the masked sentence. */
export interface Mention {
  value: number
  approximate: boolean
  /** Index in the masked sentence. */
  at: number
  /** Folded indexes in the document. */
  from: number
  to: number
}

export interface DateMention {
  year: number | null
  at: number
  /** 2018年 without month or day. */
  isYear: boolean
}

/** A sentence with its numbers and dates replaced by one character each. */
export interface Sentence {
  masked: string
  /** Folded index in the document of each masked character, and of the end. */
  map: number[]
  mentions: Mention[]
  dates: DateMention[]
  headings: readonly Heading[]
  paragraph: Paragraph
  /** What stands before the sentence in its paragraph, masked: the last of it where it is long. */
  before: string
}

const CN = '[零〇一二两三四五六七八九十百千]'
const MEASURE =
  '(?:条次|条/次|条|件次|件|篇次|篇|份|则|起|宗|例|期|场次|场|批次|次|人次|人|名|个|项|部|家|元|万元|万)'
const MASKS: readonly (readonly [string, RegExp])[] = [
  [
    OTHER,
    /计1[条次]|第[一二三四五六七八九十百\d]+[条款项章号届次批]|无一(?=[件起例条宗])|(?<=(?:没有|未)(?:发生|出现|收到|接到|产生)?)一[件起例宗条]/,
  ],
  [OTHER, /〔?20\d\d〕?␠?\d{1,4}号|\d{1,5}号(?:令|文)?|[A-Za-z][\w.@/:-]*|www\.\S+/],
  [OTHER, /\d{3,4}[-—–]\d{6,8}|(?<!\d)1\d{10}(?!\d)|(?:邮编|邮政编码|电话|传真|热线)[:为]?\d[\d—–-]*/],
  [
    DATE,
    /(?:20\d\d|[二2][〇零0][〇零一二三四五六七八九0-9]{2})(?:年度?|(?=␠?\d{1,2}月))(?:␠?\d{1,2}月(?:␠?\d{1,2}日)?)?[底末]?/,
  ],
  [DATE, /20\d\d[-/.]\d{1,2}[-/.]\d{1,2}/],
  [DATE, /\d{1,2}月(?:␠?\d{1,2}日)?[底末]?/],
  [SHARE, /(?:约|近|超过?)?\d+(?:\.\d+)?(?:%|个?百分点|‰)|百分之[零〇一二三四五六七八九十百点]+/],
  [OTHER, /\d+(?:␠\d+)+/],
  [OTHER, /\d{1,2}:\d{2}/],
  // The number of a point in a list, of a figure or table; a year without 年 in a page's head.
  [
    OTHER,
    /(?<=^|[。;:!?])\d{1,2}[.、)](?!\d)|[图表]\d{1,2}|(?<![\d.])20[0-3]\d(?![\d.,万亿余多条件篇份个项次人元期则起宗例年])/,
  ],
  // Points that a text is divided into: 五个方面, 六部分.
  [OTHER, /(?:\d{1,2}|[一二三四五六七八九十两]{1,2})(?:个|大)?(?:方面|部分|层面|大类|环节|步骤|板块|大块)/],
  // 数十条: no number.
  [OTHER, /[数几好][十百千万]+/],
  // 一起抓: together.
  [OTHER, /一起(?=[\u4e00-\u9fff,。])(?!案|行政|因|诉|复议|信访|举报|投诉|政府|涉及)/],
  // Service lines that are called by their number.
  [OTHER, /12345(?=[^\d条件篇份]|$)|123\d\d(?=热线|平台|市长|便民|政务)/],
]
const ARABIC =
  /(约|近|超过|超|逾|不少于|至少)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)([余多])?([万亿])?(?:(\d{1,4})千)?([余多])?/
const WHOLE_ARABIC = new RegExp(`^${ARABIC.source}$`)
const CHINESE = new RegExp(`(约|近|超过|超|逾)?(${CN}{1,8})([余多])?(万)?([余多])?(?=${MEASURE})`)
const ANY = new RegExp(
  [...MASKS.map(([, p]) => p.source), ARABIC.source, CHINESE.source].map((s) => `(?:${s})`).join('|'),
  'g',
)

interface Piece {
  char: string
  from: number
  to: number
  number: { value: number; approximate: boolean } | null
  date: { year: number | null; isYear: boolean } | null
}

/** No sentence of a report is longer; a longer stretch is cut, so that reading takes no longer than the text is long. */
const LONGEST = 1200
/** How much of what stands before a sentence is kept. */
const BEFORE = 600

/** Splits a paragraph into sentences at 。；！？ and masks what stands in them. A stretch without any is cut at a comma. */
export function sentencesOf(paragraph: Paragraph): Sentence[] {
  const pieces = maskParagraph(paragraph.text)
  const sentences: Sentence[] = []
  let before = ''
  let current = empty(paragraph, before)
  const close = (to: number) => {
    if (current.masked !== '') {
      current.map.push(paragraph.from + to)
      sentences.push(current)
      before = (before + current.masked).slice(-BEFORE)
    }
    current = empty(paragraph, before)
  }
  for (const piece of pieces) {
    const at = current.masked.length
    if (piece.number !== null)
      current.mentions.push({
        ...piece.number,
        at,
        from: paragraph.from + piece.from,
        to: paragraph.from + piece.to,
      })
    if (piece.date !== null) current.dates.push({ ...piece.date, at })
    current.masked += piece.char
    current.map.push(paragraph.from + piece.from)
    const { length } = current.masked
    if (/[。;!?]/.test(piece.char) || (length > LONGEST && (piece.char === ',' || length > 2 * LONGEST)))
      close(piece.to)
  }
  close(paragraph.text.length)
  return sentences
}

function empty(paragraph: Paragraph, before: string): Sentence {
  return { masked: '', map: [], mentions: [], dates: [], headings: paragraph.headings, paragraph, before }
}

function maskParagraph(text: string): Piece[] {
  const pieces: Piece[] = []
  let last = 0
  const plain = (to: number) => {
    for (let i = last; i < to; i++)
      pieces.push({ char: text[i]!, from: i, to: i + 1, number: null, date: null })
  }
  for (const match of text.matchAll(ANY)) {
    plain(match.index)
    last = match.index + match[0].length
    const base = { from: match.index, to: last, number: null, date: null }
    const kind = MASKS.find(([, pattern]) => matchesAt(pattern, text, match.index, match[0].length))?.[0]
    if (kind === DATE) {
      const year = /^(.{4})年?/.exec(match[0])?.[1]
      const read = year === undefined || /月/.test(year) ? null : readYear(year)
      pieces.push({ ...base, char: DATE, date: { year: read, isYear: !/月/.test(match[0]) } })
    } else if (kind !== undefined) pieces.push({ ...base, char: kind })
    else {
      const number = readMention(match[0])
      if (number === null && /^\d{4}/.test(match[0])) pieces.push({ ...base, char: OTHER })
      else if (number === null) {
        last = match.index
        plain(match.index + match[0].length)
        last = match.index + match[0].length
      } else pieces.push({ ...base, char: NUMBER, number })
    }
  }
  plain(text.length)
  return pieces
}

const sticky = new Map<RegExp, RegExp>()
/** Whether a pattern matches a stretch of a text where it stands, with what is around it. */
function matchesAt(pattern: RegExp, text: string, at: number, length: number): boolean {
  let own = sticky.get(pattern)
  if (own === undefined) sticky.set(pattern, (own = new RegExp(pattern.source, 'y')))
  own.lastIndex = at
  return own.exec(text)?.[0].length === length
}

/** No count of a report is as large; a longer run of digits is a reference, and could not be kept exactly. */
const LARGEST = 1e12

function readMention(text: string): { value: number; approximate: boolean } | null {
  const arabic = WHOLE_ARABIC.exec(text)
  const match =
    arabic ?? /^(约|近|超过|超|逾)?([零〇一二两三四五六七八九十百千]+)([余多])?(万)?([余多])?$/.exec(text)
  if (match === null) return null
  const [, about, digits, many1, scale] = match
  const [thousands, many2] = arabic === null ? [undefined, match[5]] : [match[5], match[6]]
  const plain = arabic === null ? chineseNumeral(digits!) : Number(digits!.replaceAll(',', ''))
  if (plain === null || plain >= LARGEST) return null
  const factor = scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1
  const rest = thousands === undefined ? 0 : Number(thousands) * 1000
  if (rest > 0 && factor === 1) return null
  return {
    value: decimal(plain, factor) + rest,
    approximate: about !== undefined || many1 !== undefined || many2 !== undefined,
  }
}
