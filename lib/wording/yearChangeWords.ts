import type { ChangeKind } from '#lib/model/view'
import type { Words } from '#lib/model/words'
import type { ChangeReason } from '#lib/stats/changes/changeRecord'
import { leastBase, type Incomparable } from '#lib/stats/yearOnYear'

/** Why a figure is not compared with that of the year before. */
export const incomparableWords: Record<Incomparable, Words> = {
  form_changed: { zh: '表式变更', en: 'the form changed' },
  no_report: { zh: '两年均无报告', en: 'no report for either year' },
  no_report_before: { zh: '上年无报告', en: 'no report for the year before' },
  no_report_after: { zh: '本年无报告', en: 'no report for this year' },
  not_asked: { zh: '两年表式均未设', en: 'not asked by the form in either year' },
  not_asked_before: { zh: '上年表式未设', en: 'not asked by the form the year before' },
  not_asked_after: { zh: '本年表式未设', en: 'not asked by the form this year' },
  not_stated: { zh: '两年均未载明', en: 'not stated in either year' },
  not_stated_before: { zh: '上年未载明', en: 'not stated the year before' },
  not_stated_after: { zh: '本年未载明', en: 'not stated this year' },
  no_common_agencies: { zh: '两年载明的不是同一机构', en: 'stated by different agencies in the two years' },
}

/** Why a difference has no percentage: its base is too small. */
export const smallBaseWords: Words = {
  zh: `上年不足${leastBase}，不计百分比`,
  en: `no percentage of a base under ${leastBase}`,
}

/** Why there is no difference, or a difference without a percentage. */
export const changeReasonWords: Record<ChangeReason, Words> = {
  ...incomparableWords,
  small_base: smallBaseWords,
}

/** How a figure stands to that of the year before. */
export const changeKindWords: Record<ChangeKind, Words> = {
  fewer: { zh: '比上年少', en: 'Fewer than the year before' },
  more: { zh: '比上年多', en: 'More than the year before' },
  same: { zh: '与上年持平', en: 'Same as the year before' },
  incomparable: { zh: '无法比较', en: 'Not comparable' },
}
