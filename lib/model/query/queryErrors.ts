import type { Lang } from '../words.ts'
import { fillTemplate, writeParam, type ParamKindName, type ParamValue } from '../sentence/params.ts'

interface QueryErrorRule {
  /** The parameters of the sentence and their kinds. */
  params: Readonly<Record<string, ParamKindName>>
  /** What follows the name and the value: 参数 from=“x”…, Parameter from=“x” …. */
  zh: string
  en: string
}

/** The one catalogue of what can be wrong with the value of a query's parameter. */
export const queryErrorRules = {
  year: { params: {}, zh: '不是四位数的年份', en: 'is not a year of four digits' },
  between: {
    params: { least: 'number', most: 'number' },
    zh: '不在{least}与{most}之间',
    en: 'is not between {least} and {most}',
  },
  after: { params: { to: 'number' }, zh: '晚于止年{to}', en: 'is after to={to}' },
  'region-code': { params: {}, zh: '不是六位数的地区代码', en: 'is not a region code of six digits' },
  'too-many': { params: { most: 'number' }, zh: '超过{most}个', en: 'names more than {most}' },
  'too-long': {
    params: { most: 'number' },
    zh: '超过{most}个字',
    en: 'is longer than {most} characters',
  },
  'one-of': { params: { words: 'choice' }, zh: '不是以下之一：{words}', en: 'is not {words}' },
  only: { params: { word: 'text' }, zh: '只能是 {word}', en: 'is not {word}' },
  id: { params: {}, zh: '不是有效的编号', en: 'is not an id' },
  page: { params: {}, zh: '不是页码', en: 'is not a page number' },
  form: { params: {}, zh: '不是表式的编号', en: 'is not a form' },
  column: { params: {}, zh: '不是可排序的列', en: 'is not a column' },
  rule: { params: {}, zh: '不是核查规则的编号', en: 'is not a rule' },
  group: { params: {}, zh: '不是类别的编号', en: 'is not a group' },
  cursor: { params: {}, zh: '不是上一页给出的位置', en: 'is not a cursor' },
  agency: { params: {}, zh: '不是机构编号', en: 'is not the id of an agency' },
  report: { params: {}, zh: '不是报告编号', en: 'is not the id of a report' },
  indicator: { params: {}, zh: '不是指标编号', en: 'is not the id of an indicator' },
  applicant: { params: {}, zh: '不是申请人类别的编号', en: 'is not a kind of applicant' },
  'no-applicants': {
    params: {},
    zh: '不适用：该指标不分申请人',
    en: 'does not apply: the indicator is not asked by applicant',
  },
  'needs-indicator': { params: {}, zh: '须与 indicator 一起使用', en: 'goes with indicator only' },
  'not-both': { params: {}, zh: '不能与 indicator 一起使用', en: 'does not go with indicator' },
  'no-split': {
    params: {},
    zh: '不适用：该指标没有这种分项',
    en: 'does not apply: the indicator has no such parts',
  },
  revision: { params: {}, zh: '不是数据版本', en: 'is not a data revision' },
  'revision-unknown': {
    params: {},
    zh: '不在本库的载入记录中',
    en: 'is not among the revisions of this database',
  },
  'revision-unrecorded': {
    params: { since: 'text' },
    zh: '早于版本 {since}，变动自该版本起才有记录',
    en: 'is older than revision {since}, from which changes are recorded',
  },
  'revision-order': {
    params: { to: 'text' },
    zh: '不早于截止版本 {to}',
    en: 'is not older than to={to}',
  },
  status: { params: {}, zh: '不是状态的编号', en: 'is not a status' },
  /** For a name that is none of a parameter. */
  unknown: { params: {}, zh: '不是此处的参数', en: 'is not a parameter here' },
  /** For a parameter that does not say more. */
  invalid: { params: {}, zh: '无效', en: 'is not valid' },
} as const satisfies Record<string, QueryErrorRule>

type Rules = typeof queryErrorRules
export type QueryErrorCode = keyof Rules
type Params<Code extends QueryErrorCode> = {
  -readonly [Name in keyof Rules[Code]['params']]: Rules[Code]['params'][Name] extends ParamKindName
    ? ParamValue<Rules[Code]['params'][Name]>
    : never
}

/** Why a value is refused: a code of the catalogue and its parameters. */
export type QueryFault = { [Code in QueryErrorCode]: { code: Code; params: Params<Code> } }[QueryErrorCode]

/** What is wrong with a query: the parameter, the beginning of what was given, and why it is refused. */
export type QueryError = { name: string; given: string } & QueryFault

/** Why a value is refused, as a clause without a full stop that follows the parameter's name and value. */
export function wordQueryFault({ code, params }: QueryFault, lang: Lang): string {
  const rule: QueryErrorRule = queryErrorRules[code]
  const values: Readonly<Record<string, unknown>> = params
  return fillTemplate(rule[lang], (name) => writeParam(rule.params[name]!, values[name], lang))
}
