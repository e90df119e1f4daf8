import type { Words } from '#lib/wording/words'

/** What a field is called, as the head of a column, and where that does not say enough, what it means. */
export interface FieldWords {
  label: Words
  meaning?: Words
}

const field = (zh: string, en: string, meaningZh?: string, meaningEn?: string): FieldWords => ({
  label: { zh, en },
  ...(meaningZh === undefined || meaningEn === undefined
    ? {}
    : { meaning: { zh: meaningZh, en: meaningEn } }),
})

/** The fields of all answers by name; a name means the same wherever it stands. */
export const fieldWords: Record<string, FieldWords> = {
  id: field('编号', 'Id', '在地址中使用，每次载入后不变', 'used in addresses; the same after every load'),
  code: field('代码', 'Code', '六位地区代码（GB/T 2260）', 'six-digit region code (GB/T 2260)'),
  name: field('名称', 'Name'),
  longName: field('全称', 'Long name', '带上级地区', 'with the division it lies in'),
  level: field('层级', 'Level'),
  parent: field('上级地区', 'Parent', '省级为 null', 'null for a province'),
  isSynthetic: field('合成', 'Synthetic', '以99开头的试验地区', 'a trial region, whose code starts with 99'),
  path: field(
    '页面',
    'Page',
    '本站页面的地址（中文；英文加 /en）',
    'address of the page here (Chinese; English under /en)',
  ),
  agencyId: field('机构编号', 'Agency id'),
  agency: field('机构', 'Agency'),
  regionCode: field('地区代码', 'Region code', '不明为 null', 'null where it cannot be told'),
  region: field('地区', 'Region'),
  sector: field('系统', 'Sector', '工信、商务等，不明为 null', '工信, 商务 …; null where it cannot be told'),
  scope: field(
    '口径',
    'Scope',
    'agency 为机关本身；area 为政府汇总全域，不与其他数字相加',
    'agency: the body alone; area: a government for its whole area, never added to anything',
  ),
  years: field('年度', 'Years', '已收录报告的年度', 'years whose report is held'),
  year: field('年度', 'Year', '统计年度', 'statistical year'),
  form: field(
    '表式',
    'Form',
    '网页摘录的报告不知其表式，为 null',
    'null where only transcribed figures are held',
  ),
  forms: field('表式', 'Forms'),
  title: field('标题', 'Title'),
  sha256: field(
    '文档 SHA-256',
    'SHA-256 of the document',
    '只有网页摘录时为 null',
    'null where only transcribed figures are held',
  ),
  sourceUrl: field('来源网页', 'Source page', '网页摘录的来源', 'where a transcribed figure was copied from'),
  textPath: field(
    '报告文本',
    'Text of the report',
    '解码后的全文，起止位置即其 UTF-16 位置',
    'the decoded text that offsets lead into',
  ),
  stated: field(
    '载明',
    'Stated',
    '报告：载明的数字个数；指标：载明的报告数；覆盖：载明数值的机构数',
    'of a report the figures it states; of an indicator the reports that state it; of coverage the agencies that state a value',
  ),
  findings: field(
    '核查提示',
    'Findings',
    '错误和警示，不计说明',
    'errors and warnings; notes are not counted',
  ),
  reportId: field('报告编号', 'Report id'),
  indicator: field('指标', 'Indicator'),
  applicant: field(
    '申请人',
    'Applicant',
    '无申请人之分的指标为 total',
    'total for indicators without the dimension',
  ),
  value: field(
    '数值',
    'Value',
    '缺失为 null，绝不是 0；原因见状态',
    'null when missing, never 0; the status says why',
  ),
  unit: field('单位', 'Unit', '如表式所印', 'as the forms print it'),
  status: field('状态', 'Status'),
  obsStatus: field(
    'SDMX 状态',
    'SDMX status',
    'A 正常，E 约数，I 推算，O 缺失，L 表式未要求',
    'A normal, E estimated, I imputed, O missing, L not asked for',
  ),
  origin: field(
    '来源',
    'Origin',
    'document 报告文档；figures 网页摘录',
    'document: read from the document; figures: transcribed',
  ),
  sourceClass: field(
    '出处',
    'Source class',
    'table 表格；narrative 正文；figures 网页摘录',
    'table, narrative (prose) or figures (transcribed)',
  ),
  sourceClasses: field('出处', 'Source classes'),
  check: field('核对', 'Check', '核对只作提示，不改动数字', 'a check warns; it never changes a figure'),
  note: field('备注', 'Note'),
  quote: field('原文', 'Quote', '载明此数的那一句', 'the passage that states it'),
  start: field('起', 'Start', '在报告文本中的 UTF-16 位置', 'UTF-16 offset into the text of the report'),
  end: field('止', 'End', '在报告文本中的 UTF-16 位置', 'UTF-16 offset into the text of the report'),
  number: field(
    '序号',
    'Number',
    '在报告中的次序，从1起',
    'its place among the findings of the report, from 1',
  ),
  rule: field('规则', 'Rule'),
  group: field('类别', 'Group'),
  severity: field('程度', 'Severity'),
  message: field('内容', 'Message', '中文', 'in Chinese'),
  messageEn: field('内容（英文）', 'Message in English'),
  basis: field('依据', 'Basis', '表式或规定中的条文', 'the rule of the form or regulation'),
  otherValue: field('另一数值', 'Other value'),
  other: field('另一处原文', 'Other passage'),
  otherReportId: field('另一处原文的报告', 'Report of the other passage'),
  otherQuote: field('另一处原文', 'Other quote'),
  otherStart: field('另一处起', 'Other start'),
  otherEnd: field('另一处止', 'Other end'),
  labelZh: field('中文名称', 'Chinese label'),
  labelEn: field('英文名称', 'English label'),
  partOf: field('上级指标', 'Part of'),
  byApplicant: field('分申请人', 'By applicant'),
  inProse: field('见于正文', 'In prose', '正文是否会提到', 'whether prose is known to state it'),
  asked: field('要求填报的报告', 'Reports asked', '表式要求填报的报告数', 'reports whose form asks for it'),
  statedWhereAsked: field('其中载明', 'Of them stating it'),
  firstYear: field('最早年度', 'First year'),
  lastYear: field('最近年度', 'Last year'),
  byStatus: field('各状态报告数', 'Reports by status'),
  reported: field(
    '有报告',
    'Reported',
    '有报告的机构数；作状态时为数字载明',
    'agencies with a report; as a status: stated in digits',
  ),
  zero_in_words: field('文字表述为零', 'Stated as none, in words'),
  approximate: field('约数', 'Approximate'),
  implied: field('推算', 'Implied'),
  blank: field('空白', 'Blank'),
  unreadable: field('无法识别', 'Unreadable'),
  truncated: field('表格截断', 'Table cut off'),
  not_reported: field('未载明', 'Not stated'),
  label: field('名称', 'Label'),
  cells: field(
    '各年数值',
    'Cells',
    '每个指标每年一格，无报告的年份也列出',
    'one for each indicator and year; years without a report are there',
  ),
  coverage: field('覆盖', 'Coverage'),
  expected: field('应有机构', 'Expected', '筛选范围内已知的机构数', 'agencies known under the filters'),
  sources: field('来源', 'Sources', '数值所据的报告，至多20份', 'reports that state the value, 20 at most'),
  url: field('地址', 'Address'),
  description: field('说明', 'Description'),
  resources: field('资源', 'Resources'),
  openApi: field('OpenAPI 文档', 'OpenAPI document'),
  documentation: field('说明页', 'Readable page'),
  data: field('数据', 'Data'),
  page: field('分页', 'Page'),
  meta: field('关于数据', 'About the data'),
  next: field(
    '下一页',
    'Next page',
    '下一页的地址；末页为 null',
    'address of the next page; null on the last',
  ),
  limit: field('每页行数', 'Rows of a page'),
  revision: field(
    '数据版本',
    'Data revision',
    '任何载入改动数据后即变',
    'changes whenever a load changes the data',
  ),
  dataDate: field(
    '数据日期',
    'Date of the data',
    '末次改动数据的载入之日（UTC）',
    'day of the last load that changed the data (UTC)',
  ),
  license: field('许可', 'Licence'),
  citation: field('引用', 'Citation'),
  type: field(
    '问题类别',
    'Kind of problem',
    '说明此类问题的地址',
    'address that explains this kind of problem',
  ),
  detail: field('详情', 'Detail'),
  instance: field('请求的地址', 'Address asked for'),
  errors: field('各参数的问题', 'What is wrong with each parameter'),
  given: field('所给的值', 'Value given'),
  reason: field('原因', 'Reason'),
}

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
