import type { Words } from '#lib/model/words'

/** What each parameter does. */
const parameterWords: Record<string, Words> = {
  q: {
    zh: '名称的一部分（机构、地区或指标）；地区也可用代码的开头，指标也可用编号',
    en: 'part of the name of an agency, a region or an indicator; for a region also the start of its code, for an indicator also its id',
  },
  region: {
    zh: '地区代码，任一层级，含下级地区；多个用逗号分隔，不填为全部',
    en: 'region codes of any level, including the regions below them, separated by commas; all if omitted',
  },
  level: { zh: '层级', en: 'level of the regions' },
  from: { zh: '起始统计年度', en: 'first statistical year' },
  to: { zh: '截止统计年度', en: 'last statistical year' },
  sector: { zh: '系统，如 工信、商务', en: 'sector, in Chinese: 工信, 商务 …' },
  scope: {
    zh: '口径：本机关，或政府汇总的全域',
    en: 'scope: the agency itself, or a government for its whole area',
  },
  source: {
    zh: 'document 为报告文档，figures 为网页摘录；不填为两者',
    en: 'document (report documents) or figures (transcribed); both if omitted',
  },
  pick: {
    zh: '只取有两年以上报告的机构，或有核查提示的机构',
    en: 'only agencies with reports for two or more years, or only agencies with findings',
  },
  form: { zh: '表式；unknown 为网页摘录', en: 'form of the report; unknown stands for transcribed figures' },
  findings: { zh: '报告有无错误或警示', en: 'reports with or without errors or warnings' },
  agency: { zh: '机构编号', en: 'id of an agency' },
  report: { zh: '报告编号', en: 'id of a report' },
  indicator: { zh: '指标编号，多个用逗号分隔', en: 'ids of indicators, separated by commas' },
  applicant: { zh: '申请人类别，多个用逗号分隔', en: 'kinds of applicant, separated by commas' },
  status: { zh: '状态，多个用逗号分隔', en: 'statuses, separated by commas' },
  check: { zh: '核对结果，多个用逗号分隔', en: 'results of checks, separated by commas' },
  rule: { zh: '规则', en: 'rule' },
  code: { zh: '同 rule，为页面所用的参数名', en: 'same as rule; the name that the page uses' },
  severity: {
    zh: '程度；grave 为错误和警示（默认），all 含说明',
    en: 'grave: errors and warnings (default); all: notes as well',
  },
  group: { zh: '规则或指标的类别', en: 'group of rules or of indicators' },
  chart: {
    zh: '哪一组指标：总览的三张图之一；未指定 indicator 时为 items-published',
    en: 'which set of indicators: one of the three charts of the overview; items-published unless indicator is given',
  },
  split: {
    zh: '指标的各组成部分（parts）或各类申请人（applicants）',
    en: 'parts of the indicator (parts) or its kinds of applicants (applicants)',
  },
  by: {
    zh: '按省、市、县或机构汇总',
    en: 'what a series stands for: a province, prefecture, county or agency',
  },
  stat: { zh: '合计或中位数', en: 'total or median' },
  year: {
    zh: '比较中的后一年；不填为可比对象最多的最近一年',
    en: 'the later year of the comparison; the latest that most can be compared in if omitted',
  },
  change: {
    zh: '只取比上年少、多、持平或无法比较的',
    en: 'only figures that are fewer, more or the same as the year before, or that cannot be compared',
  },
  kind: {
    zh: 'figure 为数字，report 为新增或撤出的整份报告；不填为两者',
    en: 'figure (figures) or report (whole reports that were added or withdrawn); both if omitted',
  },
  reason: { zh: '变动的原因', en: 'why it changed' },
  limit: {
    zh: '每页行数，1–1000；JSON 默认100，CSV 默认全部',
    en: 'rows per page, 1 to 1000; default: 100 in JSON, all rows in CSV',
  },
  cursor: {
    zh: '上一页给出的分页位置，请勿自拟',
    en: 'position of the next page, as given by the previous page; do not make up your own',
  },
  header: {
    zh: 'CSV：id 列名和取值用编号（默认），label 用文字',
    en: 'CSV: id uses ids for column names and values (default), label uses labels',
  },
  lang: { zh: '文字的语言', en: 'language of the text' },
  bom: { zh: 'CSV：0 为不加字节顺序标记', en: 'CSV: 0 omits the byte order mark' },
}

/** What a parameter does in a collection where it is not what it is elsewhere. */
const ownParameterWords: Record<string, Record<string, Words>> = {
  changes: {
    from: {
      zh: '起始数据版本，可只写前6位以上；不填为截止版本的前一版本',
      en: 'the earlier data revision, or at least its first six characters; by default the one before the later',
    },
    to: {
      zh: '截止数据版本，可只写前6位以上；不填为最新版本',
      en: 'the later data revision, or at least its first six characters; by default the newest',
    },
    indicator: { zh: '指标编号', en: 'id of an indicator' },
  },
}

/** What a parameter of a collection does; of an item or the directory where none is named. */
export function parameterWordsOf(parameter: string, collection?: string): Words {
  return ownParameterWords[collection ?? '']?.[parameter] ?? parameterWords[parameter]!
}

/** What each collection holds, in what order, and how its items are named. */
export const resourceWords: Record<string, Words> = {
  regions: { zh: '行政区划，按代码排列', en: 'Administrative divisions, by code' },
  agencies: { zh: '公布报告的机构，按编号排列', en: 'Agencies that report, by id' },
  reports: { zh: '年度报告，按机构编号、年度排列', en: 'Annual reports, by agency id and year' },
  observations: {
    zh: '报告中的每个数字：一份报告对一个指标、一类申请人的数值、状态和出处，按机构编号、年度、指标、申请人排列',
    en: 'Every figure of every report: its value for an indicator and a kind of applicant, with status and passage, by agency id, year, indicator and applicant',
  },
  issues: { zh: '核查提示，按机构编号、年度、序号排列', en: 'Findings, by agency id, year and number' },
  indicators: {
    zh: '指标词典，按表式顺序排列',
    en: 'The catalogue of indicators, in the order of the forms',
  },
  series: {
    zh: '按地区或机构汇总的时间序列，每格附覆盖情况',
    en: 'Time series by region or agency; each cell has its coverage',
  },
  'year-on-year': {
    zh: '各地区或机构的数值与上年比较，只含两年都载明数值的同一批机构；按指标、再按序列的顺序排列',
    en: 'Figures of regions or agencies against the year before, over the same agencies in both years; by indicator, then in the order of the series',
  },
  changes: {
    zh: '数据的两个版本之间变动的数字，以及新增和撤出的报告：原值、新值和原因；数字在前，按报告编号、指标、申请人排列',
    en: 'Figures that changed between two revisions of the data, and reports that were added or withdrawn: old value, new value and why; figures first, by report id, indicator and applicant',
  },
}

/** What the OpenAPI document says beside resources, parameters and fields. */
export const openApiWords = {
  title: { zh: '公开 API', en: 'Gongkai API' },
  description: {
    zh: '各行政机关政府信息公开工作年度报告中的数字，只供读取。缺失值为 null，不按0计，原因见状态。格式由地址末尾的 .json、.csv、.sdmx.csv 或请求头 Accept 决定。参数未列出或值无效时返回 400。',
    en: 'Read-only access to the figures of annual reports on the disclosure of government information. A missing value is null, never 0, and its status says why. The extension of the address (.json, .csv, .sdmx.csv) or the Accept header determines the format. A parameter that is not listed, or an invalid value, returns 400.',
  },
  etag: {
    zh: '随数据版本和格式而变；将其放入 If-None-Match，未变时返回 304',
    en: 'depends on the data revision and the format; send it in If-None-Match to get 304 if nothing has changed',
  },
  link: {
    zh: 'describedby 为本文档；next 为下一页',
    en: 'describedby points to this document, next to the next page',
  },
  unchanged: { zh: '内容未变', en: 'Not modified' },
  item: { zh: (all: string) => `其中一项：${all}`, en: (all: string) => `One of: ${all}` },
  directory: { zh: '资源目录', en: 'List of resources' },
  condition: { zh: '已有的 ETag', en: 'the ETag that the client holds' },
  csv: {
    zh: 'RFC 4180，UTF-8，CRLF；缺失值为空单元格，原因见状态列；不加 limit 时为全部行。',
    en: 'RFC 4180, UTF-8, CRLF; a missing value is an empty cell and its status says why; all rows unless limit is given.',
  },
  sdmx: { zh: 'SDMX-CSV 2.0，各列为：', en: 'SDMX-CSV 2.0 with the columns:' },
}
