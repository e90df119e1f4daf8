import { scopes, type Scope } from '#lib/model/agency'
import { applicantLabels, applicants } from '#lib/model/applicant'
import { forms } from '#lib/model/form'
import { ruleIds, findingRules, ruleGroups } from '#lib/model/findings/findingRules'
import { severities, type Severity } from '#lib/model/findings/severity'
import { findingOrigins, origins, type FindingOrigin } from '#lib/model/origin'
import { regionLevels, type RegionLevel } from '#lib/model/region'
import { checks, exclusions, sourceClasses, statuses, type Exclusion } from '#lib/model/status'
import type { Words } from '#lib/model/words'
import {
  checkWords,
  formWords,
  originWords,
  ruleGroupWords,
  severityWords,
  sourceClassWords,
  statusWords,
} from '#lib/wording/words'

/** The code lists of exported tables: ids from lib/model, each with what it says. */
function labelled<Id extends string>(ids: readonly Id[], words: Record<Id, Words>) {
  return ids.map((id) => ({ id, label: words[id] }))
}

const levelNames: Record<RegionLevel, Words> = {
  province: { zh: '省级', en: 'province' },
  prefecture: { zh: '地级', en: 'prefecture' },
  county: { zh: '县级', en: 'county' },
}

const scopeNames: Record<Scope, Words> = {
  agency: { zh: '本机关', en: 'the agency itself' },
  area: {
    zh: '全域：政府对全辖区的汇总，不得与任何数字相加',
    en: 'the whole area: a government summary, never added to other figures',
  },
}

const exclusionNames: Record<Exclusion, Words> = {
  year: { zh: '另一年度', en: 'another year' },
  cumulative: { zh: '历年累计', en: 'a cumulative total' },
  delta: { zh: '增减数', en: 'an increase or decrease' },
  subordinate: { zh: '下属单位', en: 'subordinate bodies' },
  area: { zh: '全地区', en: 'the whole area' },
  body: { zh: '另一单位', en: 'another agency' },
  plan: { zh: '计划数', en: 'a plan' },
  part: { zh: '总数的一部分', en: 'part of a total' },
}

/** What each severity asks of a reader; stands behind its name. */
const severityMeanings: Record<Severity, Words> = {
  error: { zh: '数值不可信', en: 'the value cannot be trusted' },
  warning: { zh: '请查看', en: 'needs attention' },
  note: { zh: '读取时遇到的情况', en: 'a peculiarity met in reading' },
}

const finderNames: Record<FindingOrigin, Words> = {
  document: { zh: '读取文档时', en: 'when the document was read' },
  figures: { zh: '与网页摘录比对时', en: 'in comparison with transcribed figures' },
  years: { zh: '与其他年度比对时', en: 'in comparison with other years' },
}

export const levelCodes = labelled(regionLevels, levelNames)
export const scopeCodes = labelled(scopes, scopeNames)
export const applicantCodes = labelled(applicants, applicantLabels)
export const formCodes = labelled(forms, formWords)
export const statusCodes = labelled(statuses, statusWords)
export const checkCodes = labelled(checks, checkWords)
export const sourceClassCodes = labelled(sourceClasses, sourceClassWords)
export const exclusionCodes = labelled(exclusions, exclusionNames)
export const originCodes = labelled(origins, originWords)
export const finderCodes = labelled(findingOrigins, finderNames)
export const severityCodes = severities.map((id) => ({
  id,
  label: {
    zh: `${severityWords[id].zh}：${severityMeanings[id].zh}`,
    en: `${severityWords[id].en}: ${severityMeanings[id].en}`,
  },
}))
export const groupCodes = labelled(ruleGroups, ruleGroupWords)
export const ruleCodes = ruleIds.map((id) => ({
  id,
  label: { zh: findingRules[id].zh as string, en: findingRules[id].en as string },
}))
