import { scopes, type Scope } from '#lib/model/agency'
import { applicantLabels, applicants } from '#lib/model/applicant'
import { forms } from '#lib/model/form'
import { issueCodes, issueRules, ruleGroups, type RuleGroup } from '#lib/model/issueCodes'
import { severities, type Severity } from '#lib/model/findings/severity'
import { findingOrigins, origins, type FindingOrigin, type Origin } from '#lib/model/origin'
import { regionLevels, type RegionLevel } from '#lib/model/region'
import {
  checks,
  exclusions,
  sourceClasses,
  statuses,
  type Exclusion,
  type SourceClass,
} from '#lib/model/status'
import type { Words } from '#lib/model/words'
import { checkWords, formWords, statusWords } from '#lib/wording/words'

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
  agency: { zh: '本机关', en: 'the body itself' },
  area: { zh: '全域：政府汇总其辖区，不得与任何机关相加', en: 'a whole area: never added to anything' },
}

const sourceNames: Record<SourceClass, Words> = {
  table: { zh: '统计表', en: 'statistics table' },
  narrative: { zh: '正文', en: 'prose' },
  figures: { zh: '网页摘录', en: 'transcribed from a page' },
}

const exclusionNames: Record<Exclusion, Words> = {
  year: { zh: '另一年度', en: 'another year' },
  cumulative: { zh: '历年累计', en: 'a total since the start' },
  delta: { zh: '增减数', en: 'an increase or decrease' },
  subordinate: { zh: '下属单位', en: 'subordinate bodies' },
  area: { zh: '全地区', en: 'the whole area' },
  body: { zh: '另一单位', en: 'another body' },
  plan: { zh: '计划数', en: 'a plan' },
  part: { zh: '总数的一部分', en: 'a part of a figure' },
}

const severityNames: Record<Severity, Words> = {
  error: { zh: '错误：数值不可信', en: 'error: the value cannot be trusted' },
  warning: { zh: '警示：请查看', en: 'warning: look at it' },
  note: { zh: '说明：读取时遇到的情况', en: 'note: what the reading had to cope with' },
}

const groupNames: Record<RuleGroup, Words> = {
  sums: { zh: '勾稽', en: 'sums' },
  years: { zh: '跨年', en: 'across years' },
  identity: { zh: '主体', en: 'identity' },
  scope: { zh: '口径', en: 'scope' },
  document: { zh: '文档', en: 'document' },
}

const originNames: Record<Origin, Words> = {
  document: { zh: '报告文档', en: 'the document' },
  figures: { zh: '网页摘录', en: 'transcribed figures' },
}

const finderNames: Record<FindingOrigin, Words> = {
  document: { zh: '读取文档时', en: 'by reading the document' },
  figures: { zh: '与网页摘录比对时', en: 'by comparison with transcribed figures' },
  years: { zh: '各年比对时', en: 'by comparison with other years' },
}

export const levelCodes = labelled(regionLevels, levelNames)
export const scopeCodes = labelled(scopes, scopeNames)
export const applicantCodes = labelled(applicants, applicantLabels)
export const formCodes = labelled(forms, formWords)
export const statusCodes = labelled(statuses, statusWords)
export const checkCodes = labelled(checks, checkWords)
export const sourceClassCodes = labelled(sourceClasses, sourceNames)
export const exclusionCodes = labelled(exclusions, exclusionNames)
export const originCodes = labelled(origins, originNames)
export const finderCodes = labelled(findingOrigins, finderNames)
export const severityCodes = labelled(severities, severityNames)
export const groupCodes = labelled(ruleGroups, groupNames)
export const ruleCodes = issueCodes.map((id) => ({
  id,
  label: { zh: issueRules[id].zh as string, en: issueRules[id].en as string },
}))
