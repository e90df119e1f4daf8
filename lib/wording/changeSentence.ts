import type { Lang, Words } from '#lib/model/words'
import type { HeadlineChange } from '#lib/stats/changes/headlineChange'
import type { YearChange } from '#lib/stats/yearOnYear'
import { formatCount, formatNumber } from './format.ts'
import { incomparableWords } from './yearChangeWords.ts'

/** What a sentence about several needs to be told: the name of the figure, and the series as they are counted. */
interface About {
  /** 主动公开信息, Items published. */
  title: Words
  unit: Words
  /** 个县区; county, counties. */
  level: { zh: string; one: string; many: string }
  isMedian: boolean
}

/**
 * How many of several series fell and rose, and their medians: `2023年8个可比县区中5个比上年少、3个比上年多；中位数344→353条`. Who stopped
 * stating, what rests on a part of the agencies and what fails a check follows.
 */
export function severalSentence(
  change: Extract<HeadlineChange, { kind: 'several' }>,
  { title, unit, level, isMedian }: About,
): Words {
  const { year, totals, compared, stating, missing, partial, conflicts } = change
  const { fewer, more, same } = totals
  const n = compared.length
  const zh = (value: number) => formatNumber(value, 'zh')
  const parts = [
    { n: fewer, zh: '比上年少', en: fewer === 1 ? 'is lower' : 'are lower' },
    { n: more, zh: '比上年多', en: more === 1 ? 'is higher' : 'are higher' },
    { n: same, zh: '与上年持平', en: same === 1 ? 'is the same' : 'are the same' },
  ].filter((one) => one.n > 0)
  const only = parts.length === 1 ? parts[0]! : null
  const median = (lang: Lang) => {
    const about = change.approximate === 0 ? '' : lang === 'zh' ? '约' : 'about '
    const [before, after] = [totals.medianBefore!, totals.medianAfter!].map((one) => formatNumber(one, lang))
    return lang === 'zh' ? `${about}${before}→${after}` : `${about}${before} → ${after}`
  }
  const tail: Words[] = []
  if (missing.length === 1)
    tail.push({
      zh: `${missing[0]!.label}上年载明而本年没有`,
      en: `${missing[0]!.label} stated it the year before and does not now`,
    })
  if (missing.length > 1)
    tail.push({
      zh: `${zh(missing.length)}个上年载明而本年没有`,
      en: `${formatNumber(missing.length, 'en')} stated it the year before and do not now`,
    })
  if (partial > 0)
    tail.push({
      zh: `${zh(partial)}个只据部分机构`,
      en: `${formatNumber(partial, 'en')} on part of their agencies only`,
    })
  if (conflicts > 0)
    tail.push({
      zh: `${zh(conflicts)}个核对不符`,
      en: `${formatCount(conflicts, 'fails a check', 'fail a check')}`,
    })
  const ofZh = stating > n ? `（${zh(stating)}个载明）` : ''
  const ofEn = stating > n ? ` (${formatNumber(stating, 'en')} state it)` : ''
  return {
    zh: [
      `${year}年${zh(n)}个可比${level.zh.slice(1)}${ofZh}${
        only === null
          ? `中${parts.map((one, i) => `${zh(one.n)}个${i === 0 ? title.zh : ''}${one.zh}`).join('、')}`
          : `${title.zh}均${only.zh}`
      }`,
      `${isMedian ? '机构中位数的中位数' : '中位数'}${median('zh')}${unit.zh}`,
      ...tail.map((one) => one.zh),
    ].join('；'),
    en: [
      `${title.en}, ${year}: ${
        only === null
          ? `of ${formatCount(n, `comparable ${level.one}`, `comparable ${level.many}`)}${ofEn} ${parts
              .map(
                (one, i) => `${formatNumber(one.n, 'en')} ${one.en}${i === 0 ? ' than the year before' : ''}`,
              )
              .join(', ')}`
          : `all ${formatCount(n, `comparable ${level.one}`, `comparable ${level.many}`)}${ofEn} ${only.en}${only.n === same ? ' as' : ' than'} the year before`
      }`,
      `${isMedian ? 'median of the median agencies' : 'median'} ${median('en')}`,
      ...tail.map((one) => one.en),
    ].join('; '),
  }
}

/** What follows the value of a single series: how it changed, on what that rests, or why it is not compared. Empty where there is nothing to say. */
export function singleChangeWords(change: YearChange, unit: Words): Words {
  const { difference, percent, reason, before, after, common } = change
  if (reason === 'no_report_before' || reason === 'no_report') return { zh: '', en: '' }
  if (reason !== null || difference === null)
    return reason === null
      ? { zh: '', en: '' }
      : {
          zh: `；${incomparableWords[reason].zh}，不与上年比较`,
          en: `; not compared with the year before: ${incomparableWords[reason].en}`,
        }
  const isPart = common < Math.max(before.coverage.stated, after.coverage.stated)
  const over = isPart
    ? {
        zh: `两年均载明的${formatNumber(common, 'zh')}个机构`,
        en: `, over the ${formatCount(common, 'agency', 'agencies')} stating both years`,
      }
    : { zh: '', en: '' }
  const about = change.isApproximate ? { zh: '约', en: 'about ' } : { zh: '', en: '' }
  const size = (lang: Lang) => formatNumber(Math.abs(difference), lang)
  const share = (lang: Lang) => {
    if (percent === null) return ''
    const text = `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${formatNumber(Number(Math.abs(percent).toFixed(1)), lang)}%`
    return lang === 'zh' ? `（${text}）` : ` (${text})`
  }
  if (difference === 0) return { zh: `，${over.zh}与上年持平`, en: `, the same as the year before${over.en}` }
  return {
    zh: `，${over.zh}比上年${difference < 0 ? '少' : '多'}${about.zh}${size('zh')}${unit.zh}${share('zh')}`,
    en: `, ${about.en}${size('en')} ${difference < 0 ? 'fewer' : 'more'} than the year before${share('en')}${over.en}`,
  }
}
