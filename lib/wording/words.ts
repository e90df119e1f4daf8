import type { Words } from '#lib/model/words'
import type { FormId } from '#lib/model/form'
import type { Severity } from '#lib/model/findings/severity'
import type { RuleGroup } from '#lib/model/findings/findingRules'
import type { Origin } from '#lib/model/origin'
import type { CellStatus, Check, SourceClass } from '#lib/model/status'
import type { Dataset } from '#lib/stats/dataset'

export const statusWords: Record<CellStatus, Words> = {
  reported: { zh: '数字载明', en: 'stated in digits' },
  zero_in_words: { zh: '文字表述为零', en: 'stated as none, in words' },
  approximate: { zh: '约数', en: 'approximate' },
  implied: { zh: '推算', en: 'implied' },
  blank: { zh: '空白', en: 'blank' },
  unreadable: { zh: '无法识别', en: 'unreadable' },
  truncated: { zh: '表格截断', en: 'table cut off' },
  not_reported: { zh: '未载明', en: 'not stated' },
  not_asked: { zh: '表式未设', en: 'not asked by the form' },
}

/** Where a value was read. */
export const sourceClassWords: Record<SourceClass, Words> = {
  table: { zh: '统计表', en: 'statistics table' },
  narrative: { zh: '正文', en: 'prose' },
  figures: { zh: '网页摘录', en: 'transcribed' },
}

/** Who says a value. */
export const originWords: Record<Origin, Words> = {
  document: { zh: '报告文档', en: 'document' },
  figures: { zh: '网页摘录', en: 'transcribed figures' },
}

/** How much a finding matters. */
export const severityWords: Record<Severity, Words> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警示', en: 'warning' },
  note: { zh: '说明', en: 'note' },
}

/** What a rule is about. */
export const ruleGroupWords: Record<RuleGroup, Words> = {
  sums: { zh: '勾稽关系', en: 'sums' },
  years: { zh: '跨年', en: 'across years' },
  identity: { zh: '报告主体', en: 'identity' },
  scope: { zh: '口径', en: 'scope' },
  document: { zh: '文档', en: 'document' },
}

/** A year for which no report is held, which is less than a report that does not state the value. */
export const noReport: Words = { zh: '无报告', en: 'no report' }

export const checkWords: Record<Check, Words> = {
  ok: { zh: '核对相符', en: 'checks out' },
  conflict: { zh: '核对不符', en: 'conflict' },
  not_checked: { zh: '未核对', en: 'not checked' },
}

export const formWords: Record<FormId, Words> = {
  '2014': { zh: '2014年表式', en: 'form of 2014' },
  '2014-shandong': { zh: '2014年表式（山东）', en: 'form of 2014 (Shandong)' },
  '2014-fujian': { zh: '2014年表式（福建）', en: 'form of 2014 (Fujian)' },
  '2019': { zh: '2019年表式', en: 'form of 2019' },
  '2021': { zh: '2021年表式', en: 'form of 2021' },
  none: { zh: '无统计表', en: 'no statistics form' },
}

/** Short names of the indicators of the three charts. */
export const indicatorWords: Record<string, Words> = {
  items_published: { zh: '主动公开政府信息数', en: 'Government information items published' },
  channel_gazette: { zh: '政府公报', en: 'Gazette' },
  channel_website: { zh: '政府网站', en: 'Website' },
  channel_weibo: { zh: '政务微博', en: 'Weibo' },
  channel_wechat: { zh: '政务微信', en: 'WeChat' },
  channel_new_media: { zh: '新媒体（未分平台）', en: 'Social media, unsplit' },
  channel_other: { zh: '其他方式', en: 'Other means' },
  applications_received: { zh: '收到政府信息公开申请数', en: 'Applications received' },
  applications_carried_in: { zh: '上年结转', en: 'Carried in' },
  applications_closed: { zh: '办结', en: 'Closed' },
  outcome_granted: { zh: '予以公开', en: 'Granted' },
  outcome_partial: { zh: '部分公开', en: 'Granted in part' },
  outcome_denied: { zh: '不予公开', en: 'Denied' },
  outcome_unable: { zh: '无法提供', en: 'Unable to provide' },
  outcome_not_processed: { zh: '不予处理', en: 'Not processed' },
  outcome_other: { zh: '其他处理', en: 'Other' },
  applications_carried_out: { zh: '结转下年', en: 'Carried out' },
}

/** Units as the forms print them, by themselves. */
export const unitWords: Record<string, Words> = {
  条: { zh: '条', en: 'items' },
  件: { zh: '件', en: 'cases' },
  次: { zh: '次', en: 'times' },
  篇: { zh: '篇', en: 'articles' },
  个: { zh: '个', en: 'number' },
  人: { zh: '人', en: 'persons' },
  人次: { zh: '人次', en: 'attendances' },
  万元: { zh: '万元', en: '10,000 yuan' },
  元: { zh: '元', en: 'yuan' },
  期: { zh: '期', en: 'issues' },
  份: { zh: '份', en: 'copies' },
  项: { zh: '项', en: 'items' },
}

/** How series are counted: 3个县区; 1 county, 3 counties. */
export const levelWords: Record<Dataset['by'], { zh: string; one: string; many: string }> = {
  province: { zh: '个省份', one: 'province', many: 'provinces' },
  prefecture: { zh: '个地市', one: 'prefecture', many: 'prefectures' },
  county: { zh: '个县区', one: 'county', many: 'counties' },
  agency: { zh: '个机构', one: 'agency', many: 'agencies' },
}
