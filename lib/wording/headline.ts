import { levelOfCode } from '#lib/model/region'
import { isOverviewChart, type ChartName, type ChartSpec } from '#lib/stats/chartSpec'
import type { Dataset } from '#lib/stats/dataset'
import { formatCount, formatNumber } from './format.ts'
import type { HeadlineFacts, Statement } from '#lib/stats/headlineFacts'
import type { Lang, Words } from '#lib/model/words'
import type { Unit } from '#lib/stats/units'
import { severalSentence, singleChangeWords } from './changeSentence.ts'
import { figureWords } from './figureWords.ts'
import { partWords } from './partWords.ts'
import { levelWords, statusWords, unitWords } from './words.ts'
import { incomparableWords } from './yearChangeWords.ts'

const counted = {
  'items-published': {
    zh: { verb: '主动公开信息', unit: '条', none: '均未载明主动公开政府信息数' },
    en: {
      title: 'Items published',
      verb: 'published',
      one: 'item',
      many: 'items',
      none: 'states how many items were published',
    },
  },
  applications: {
    zh: { verb: '收到申请', unit: '件', none: '均未载明收到的申请数' },
    en: {
      title: 'Applications received',
      verb: 'received',
      one: 'application',
      many: 'applications',
      none: 'states how many applications were received',
    },
  },
  channels: {
    zh: { none: '均未分渠道载明公开信息数' },
    en: { none: 'states its figures by channel' },
  },
} satisfies Record<ChartName, unknown>

type Counted = Record<'zh', { verb: string; unit: string; none: string }> &
  Record<'en', { title?: string; verb: string; one: string; many: string; none: string }>

/** What is said of an indicator of the catalogue, by its title and unit. */
function countedBy({ catalogue, unit, name }: ChartSpec): Counted {
  const title = catalogue?.title ?? { zh: name, en: name }
  const { en: many } = unitWords[unit] ?? { en: unit }
  return {
    zh: { verb: `“${title.zh}”为`, unit, none: `均未载明“${title.zh}”` },
    en: { verb: `stated “${title.en}” of`, one: many, many, none: `states “${title.en}”` },
  }
}

/**
 * A sentence that the data makes true, of the latest year that enough bodies speak of: who, and from how little to how
 * much. Implied values are not spoken of, and no figures of different series are added.
 */
export function headlineOf(facts: HeadlineFacts): Words {
  const { spec, hasReports, statements } = facts
  if (statements.length === 0) {
    if (!hasReports) return { zh: '所选范围内没有报告', en: 'There are no reports in this selection' }
    const { zh, en } = isOverviewChart(spec.name) ? counted[spec.name] : countedBy(spec)
    const why = facts.isAsked
      ? { zh: '', en: '' }
      : { zh: `（${statusWords.not_asked.zh}）`, en: ` (${statusWords.not_asked.en})` }
    return {
      zh: `所选范围内的报告${zh.none}${why.zh}`,
      en: `No report in this selection ${en.none}${why.en}`,
    }
  }
  if (spec.shape === 'overlap') return channelSentence(facts)
  const words =
    spec.name === 'items-published' || spec.name === 'applications' ? counted[spec.name] : countedBy(spec)
  return facts.change?.kind === 'several'
    ? severalSentence(facts.change, aboutSeveral(facts, facts.change.compared, words))
    : withChange(rangeSentence(facts, words), facts, words)
}

/** A sentence of what is stated, and behind it how that of a single series changed, or that the form did. */
function withChange(said: Words, { change }: HeadlineFacts, { zh, en }: Counted): Words {
  const more =
    change?.kind === 'single'
      ? singleChangeWords(change.change, { zh: zh.unit, en: en.many })
      : change?.kind === 'form_changed'
        ? {
            zh: `；${incomparableWords.form_changed.zh}，不与上年比较`,
            en: `; not compared with the year before: ${incomparableWords.form_changed.en}`,
          }
        : { zh: '', en: '' }
  return { zh: said.zh + more.zh, en: said.en + more.en }
}

/** The figure's name and unit, and how the series are counted. */
function aboutSeveral({ by, stat, spec }: HeadlineFacts, units: readonly Unit[], { zh, en }: Counted) {
  const isLevel = by === 'agency' || units.every((one) => levelOfCode(one.regionCode) === by)
  return {
    title: spec.catalogue?.title ?? { zh: zh.verb, en: en.title ?? spec.name },
    unit: { zh: zh.unit, en: en.many },
    level: isLevel ? levelWords[by] : regionCount,
    isMedian: stat === 'median' && by !== 'agency',
  }
}

const regionCount = { zh: '个地区', one: 'region', many: 'regions' }

function rangeSentence({ by, stat, statements }: HeadlineFacts, { zh, en }: Counted): Words {
  const { year } = statements[0]!
  const least = statements.reduce((a, b) => (b.value < a.value ? b : a))
  const most = statements.reduce((a, b) => (b.value > a.value ? b : a))
  const isSame = least.value === most.value
  const who = subject(by, statements)
  const unit = most.value === 1 && isSame ? en.one : en.many
  const amountZh = isSame
    ? amount(statements, least, 'zh')
    : `${amount(statements, least, 'zh')}至${amount(statements, most, 'zh')}`
  const amountEn = isSame
    ? amount(statements, least, 'en')
    : `${amount(statements, least, 'en')} to ${amount(statements, most, 'en')}`
  if (stat === 'median' && by !== 'agency')
    return {
      zh: `${year}年${who.zh}${zh.verb}的机构中位数${isSame && who.isMany ? '均' : ''}为${amountZh}${zh.unit}`,
      en: `In ${year}, the median agency in ${who.isMany ? 'each of ' : ''}${who.en} ${en.verb} ${amountEn} ${unit}`,
    }
  const each = isSame && who.isMany
  return {
    zh: `${year}年${who.zh}${each ? '均' : ''}${zh.verb}${amountZh}${zh.unit}`,
    en: `In ${year}, ${who.en} ${each ? 'each ' : ''}${en.verb} ${amountEn} ${unit}`,
  }
}

/** The value of a statement, marked where that value is stated only approximately. */
function amount(statements: readonly Statement[], one: Statement, lang: Lang): string {
  const isExact = statements.some((other) => other.value === one.value && !other.isApproximate)
  const about = isExact ? '' : lang === 'zh' ? '约' : 'about '
  return `${about}${formatNumber(one.value, lang)}`
}

/** A single series: its name and on how many agencies the figure rests, or the one agency that alone states it. */
function nameOf(unit: Unit, statements: readonly Statement[]): Words {
  const soles = new Set(statements.map((one) => one.sole))
  const sole = soles.size === 1 ? [...soles][0] : null
  const part = partWords({
    stated: Math.min(...statements.map((one) => one.stated)),
    expected: unit.agencies.length,
  })
  if (part.zh === '') return { zh: unit.label, en: unit.label }
  return sole == null
    ? { zh: `${unit.label}（${part.zh}）`, en: `${unit.label} (${part.en})` }
    : { zh: `${sole}（${unit.label}${part.zh}）`, en: `${sole} (${part.en} in ${unit.label})` }
}

/** Whose figures: a single series by name, else how many; whole areas are counted apart from regions. */
function subject(by: Dataset['by'], statements: readonly Statement[]): Words & { isMany: boolean } {
  const who = [...new Set(statements.map((one) => one.unit))]
  const only = who.length === 1 ? who[0] : undefined
  if (only !== undefined) return { ...nameOf(only, statements), isMany: false }
  const areas = by === 'agency' ? 0 : who.filter((one) => one.scope === 'area').length
  const isLevel =
    by === 'agency' || who.every((one) => one.scope === 'area' || levelOfCode(one.regionCode) === by)
  const level = isLevel ? levelWords[by] : regionCount
  const units = who.length - areas
  return {
    zh: [
      units > 0 ? `${formatNumber(units, 'zh')}${level.zh}` : '',
      areas > 0 ? `${formatNumber(areas, 'zh')}个地区（全域）` : '',
    ]
      .filter((part) => part !== '')
      .join('和'),
    en: [
      units > 0 ? formatCount(units, level.one, level.many) : '',
      areas > 0 ? formatCount(areas, 'whole area', 'whole areas') : '',
    ]
      .filter((part) => part !== '')
      .join(' and '),
    isMany: true,
  }
}

/** How many state their channels, and which channel most of them state; of a single series, its figures. */
function channelSentence({ spec, by, indicators, statements }: HeadlineFacts): Words {
  const who = subject(by, statements)
  const { year } = statements[0]!
  if (!who.isMany) {
    const parts = statements.map((one) => ({
      name: figureWords(spec, indicators[one.place]!),
      one,
    }))
    return {
      zh: `${year}年${who.zh}分渠道公开信息：${parts.map(({ name, one }) => `${name.zh}${amount([one], one, 'zh')}条`).join('、')}`,
      en: `In ${year}, ${who.en} published by channel: ${parts.map(({ name, one }) => `${name.en} ${amount([one], one, 'en')}`).join(', ')}`,
    }
  }
  const counts = indicators.map((indicator, place) => ({
    name: figureWords(spec, indicator),
    n: statements.filter((one) => one.place === place).length,
  }))
  const most = Math.max(...counts.map((one) => one.n))
  const top = counts.filter((one) => one.n === most)
  const named = top.length === 1 ? top[0] : undefined
  return {
    zh: `${year}年${who.zh}分渠道载明公开信息${named ? `，其中${formatNumber(most, 'zh')}个载明${named.name.zh}` : ''}`,
    en: `In ${year}, ${who.en} stated figures by channel${named ? `, most often ${named.name.en} (${formatNumber(most, 'en')})` : ''}`,
  }
}
