import type { Words } from '#lib/model/words'

/** What each parameter does. */
export const parameterWords: Record<string, Words> = {
  q: {
    zh: '名称的一部分（机构、地区或指标；地区也可为代码的开头，指标也可为编号）',
    en: 'part of a name (of the agency, the region or the indicator; of a region also the start of its code, of an indicator also its id)',
  },
  region: {
    zh: '地区代码，任何层级，含其下各级；多个用逗号分隔，不给为全部',
    en: 'region codes of any level, with all that lies in them, parted by commas; none means all',
  },
  level: { zh: '层级', en: 'level of the regions' },
  from: { zh: '起始统计年度', en: 'first statistical year' },
  to: { zh: '截止统计年度', en: 'last statistical year' },
  sector: { zh: '系统，如 工信、商务', en: 'sector, in Chinese: 工信, 商务 …' },
  scope: { zh: '口径：机关本身，或政府汇总全域', en: 'the body alone, or a government for its whole area' },
  source: {
    zh: 'document 报告文档，figures 网页摘录；不给为两者',
    en: 'document (reports) or figures (transcribed); both unless said',
  },
  pick: {
    zh: '只取有两年以上报告，或有核查提示的机构',
    en: 'only agencies with reports of two or more years, or with findings',
  },
  form: { zh: '表式；unknown 为网页摘录', en: 'form of the report; unknown for transcribed figures' },
  findings: { zh: '报告有无错误或警示', en: 'reports with or without errors and warnings' },
  agency: { zh: '机构编号', en: 'id of an agency' },
  report: { zh: '报告编号', en: 'id of a report' },
  indicator: { zh: '指标编号，多个用逗号分隔', en: 'ids of indicators, parted by commas' },
  applicant: { zh: '申请人类别，多个用逗号分隔', en: 'kinds of applicant, parted by commas' },
  status: { zh: '状态，多个用逗号分隔', en: 'statuses, parted by commas' },
  check: { zh: '核对结果，多个用逗号分隔', en: 'results of checks, parted by commas' },
  rule: { zh: '规则', en: 'rule' },
  code: { zh: '同 rule，即页面上的名称', en: 'the same as rule, as the page calls it' },
  severity: {
    zh: '程度；grave 为错误和警示（默认），all 含说明',
    en: 'grave (errors and warnings) unless said; all has notes as well',
  },
  group: { zh: '类别', en: 'group of rules, or of indicators' },
  chart: { zh: '哪一组指标', en: 'which set of indicators' },
  by: { zh: '按省、市、县或机构汇总', en: 'what a series stands for' },
  stat: { zh: '合计或中位数', en: 'total or median' },
  limit: {
    zh: '每页行数，1–1000；JSON 默认100，CSV 不给则为全部',
    en: 'rows of a page, 1 to 1000; 100 unless said, all of them in CSV',
  },
  cursor: { zh: '上一页给出的位置，勿自拟', en: 'where the page before ended, as it gave it' },
  header: {
    zh: 'CSV：id 列名和取值用编号（默认），label 用文字',
    en: 'CSV: ids as column names and values (unless said), or labels',
  },
  lang: { zh: '文字的语言', en: 'language of words' },
  bom: { zh: 'CSV：0 为不以字节顺序标记开头', en: 'CSV: 0 leaves out the byte order mark at its start' },
}

/** What each collection holds, in what order, and how its items are named. */
export const resourceWords: Record<string, Words> = {
  regions: { zh: '行政区划，按代码排列', en: 'Administrative divisions, by code' },
  agencies: { zh: '发布报告的机构，按编号排列', en: 'Bodies that report, by id' },
  reports: { zh: '年度报告，按机构编号、年度排列', en: 'Annual reports, by agency id and year' },
  observations: {
    zh: '报告中的每个数字：一份报告对一个指标、一类申请人的数值、状态和出处，按机构编号、年度、指标、申请人排列',
    en: 'Every figure of every report: what it says of an indicator for a kind of applicant, with status and passage, by agency id, year, indicator and applicant',
  },
  issues: { zh: '核查提示，按机构编号、年度、序号排列', en: 'Findings, by agency id, year and number' },
  indicators: {
    zh: '指标目录，按表式的次序排列',
    en: 'The catalogue of indicators, in the order of the forms',
  },
  series: {
    zh: '按地区或机构汇总的时间序列，每格附覆盖情况',
    en: 'Series by region or agency through the years, each cell with its coverage',
  },
}

/** What the OpenAPI document says beside resources, parameters and fields. */
export const openApiWords = {
  title: { zh: '公开 API', en: 'Gongkai API' },
  description: {
    zh: '各机关政府信息公开工作年度报告中的数字，只供读取。缺失的数值为 null，绝不是 0；状态说明原因。格式由地址末尾的 .json、.csv、.sdmx.csv 或请求头 Accept 决定。未列出的参数不起作用；值无效时回答 400。',
    en: 'The figures of annual reports on the disclosure of government information, for reading only. A missing value is null and never 0; its status says why. The ending of the address (.json, .csv, .sdmx.csv) or the Accept header decides the representation. Parameters that are not listed are ignored; a wrong value is answered 400.',
  },
  etag: {
    zh: '随数据版本和格式而变；放入 If-None-Match，未变时回答 304',
    en: 'changes with data revision and representation; sent in If-None-Match it is answered 304 while nothing changed',
  },
  link: {
    zh: 'describedby 为本文档；next 为下一页',
    en: 'describedby leads to this document, next to the next page',
  },
  unchanged: { zh: '与已有的相同', en: 'Not modified' },
  item: { zh: (all: string) => `其中一项：${all}`, en: (all: string) => `One of: ${all}` },
  directory: { zh: '有哪些资源', en: 'What resources there are' },
  condition: { zh: '已有的 ETag', en: 'the ETag that the reader has' },
  csv: {
    zh: 'RFC 4180，UTF-8，CRLF；缺失为空格，原因见状态列；不给 limit 为全部行。',
    en: 'RFC 4180, UTF-8, CRLF; a missing value is an empty cell beside its status; all rows unless limit is given.',
  },
  sdmx: { zh: 'SDMX-CSV 2.0，各列为：', en: 'SDMX-CSV 2.0 with the columns:' },
}
