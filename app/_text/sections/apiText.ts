import type { Lang } from '#lib/model/words'

const zh = {
  title: 'API',
  footer: '程序接口（API）',
  description: '供程序读取的接口：资源、参数、格式、示例和引用方式。',
  lead: '本站全部数字均可由程序读取，无需注册。缺失值为空，不按0计，原因见状态列；读自文档的数字附原文、起止位置和文档的 SHA-256，摘自网页的数字附来源网页。',
  document: 'OpenAPI 3.1 文档',
  directory: '资源目录',
  start: '快速开始',
  startLead: '地址以 .json 或 .csv 结尾即返回相应格式；CSV 不加 limit 时一次返回全部行。',
  examples: {
    curl: '命令行：一个县的数字，以及 SDMX-CSV',
    python: 'Python：读入 pandas，缺失值保持为缺失',
    pages: 'Python：逐页读取 JSON，直至末页',
    r: 'R',
  },
  resources: '资源',
  formats: '格式',
  parameters: '参数',
  parameter: '参数',
  meaning: '含义',
  values: '取值',
  usual: (value: string) => `默认：${value}`,
  fields: '各行的字段',
  field: '字段',
  item: '单项',
  common: '各资源共有的参数',
  commonLead: '筛选参数与网页同名同义。未列出的参数不起作用；值无效时返回 400，并说明参数和原因。',
  rules: '约定',
  ruleLines: [
    '格式：地址末尾的 .json、.csv、.sdmx.csv 优先，其次依请求头 Accept（含 q 值）；均不符合时返回 406。',
    '分页：page.next 和 Link 头（rel="next"）是下一页的地址，为空即末页。某页行数可能少于 limit，是否末页以 next 为准。',
    '数据更新后，旧的分页位置返回 410，请从第一页重新开始。',
    '缓存：ETag 随数据版本和格式而变；将其放入 If-None-Match，未变时返回 304。',
    'CSV：UTF-8，CRLF；列名和取值用编号，header=label 改用文字，bom=0 去掉字节顺序标记；可能被当作公式的文本前加撇号。',
    'SDMX-CSV 2.0：OBS_STATUS 为 A（载明、文字表述为零）、E（约数）、I（推算）、O（空白、无法识别、截断、应填未载）、L（表式不要求）。',
    '任何网页均可跨域读取；只支持 GET、HEAD 和 OPTIONS。',
  ],
  problems: '错误',
  problemsLead: '错误以 application/problem+json（RFC 9457）返回，type 指向下表。',
  problem: '类别',
  status: '状态码',
  problemMeanings: {
    'invalid-parameter': '参数值无效；errors 逐一列出参数、所给的值和原因。',
    'not-found': '资源或单项不存在，或该资源不提供所请求的格式。',
    'method-not-allowed': '只供读取，请用 GET、HEAD 或 OPTIONS。',
    'not-acceptable': '不提供请求头 Accept 所列的格式；detail 列出可用的格式。',
    'stale-cursor': '数据已更新，分页位置不再有效：请去掉 cursor，从第一页重新开始。',
    failed: '读取数据时出错，请稍后再试。',
    unavailable: '尚未载入数据，或正在导出的文件已达上限：请按 Retry-After 稍后再试。',
  },
  cite: '如何引用',
  notFound: '此地址没有资源，可用的资源见 /api/v1。',
  notAcceptable: (types: readonly string[]) =>
    `此资源不提供请求头 Accept 所列的格式，可用的格式为：${types.join('；')}。也可在地址末尾加 .json 或 .csv。`,
  noData: '尚未载入数据：请先运行 npm run seed。',
  busy: '正在导出的文件已达上限，请稍后再试。',
  failed: '读取数据时出错，请稍后再试。',
  readingOnly: (methods: string) => `此接口只供读取，请用 ${methods}。`,
  stale: (revision: string) =>
    `数据已更新为版本 ${revision}，原来的分页位置不再有效。请去掉 cursor，从第一页重新开始。`,
  invalid: (names: readonly string[]) => `参数无效：${names.join('、')}。原因见 errors。`,
  didYouMean: (fault: string, nearest: string) => `${fault}；是否指 ${nearest}？`,
  license:
    '数据汇编以 CC BY 4.0 许可提供，引用时请注明数据版本；报告文档不在此列，归公布报告的行政机关所有；程序以 MIT 许可发布。',
}
export type ApiText = typeof zh

const en: ApiText = {
  title: 'API',
  footer: 'API',
  description: 'The API: resources, parameters, formats, examples and how to cite the data.',
  lead: 'Programs can read every figure on this site; no registration is needed. A missing value is null, never 0, and its status says why. A figure read from a document comes with its quote, the offsets of the quote and the SHA-256 of the document; a transcribed figure comes with its source page.',
  document: 'OpenAPI 3.1 document',
  directory: 'List of resources',
  start: 'Getting started',
  startLead: 'An address that ends in .json or .csv returns that format. Without limit, a CSV has all rows.',
  examples: {
    curl: 'Command line: the figures of one county, and SDMX-CSV',
    python: 'Python: load into pandas, keeping missing values missing',
    pages: 'Python: read JSON page by page to the last page',
    r: 'R',
  },
  resources: 'Resources',
  formats: 'Formats',
  parameters: 'Parameters',
  parameter: 'Parameter',
  meaning: 'Meaning',
  values: 'Values',
  usual: (value) => `default: ${value}`,
  fields: 'Fields of a row',
  field: 'Field',
  item: 'Single item',
  common: 'Parameters common to all resources',
  commonLead:
    'Filters have the same names and meanings as on the pages. Parameters that are not listed are ignored; an invalid value returns 400 with the parameter and the reason.',
  rules: 'Rules',
  ruleLines: [
    'Format: the extension .json, .csv or .sdmx.csv takes precedence, then the Accept header with its q-values; 406 if neither matches.',
    'Pagination: page.next and the Link header (rel="next") give the address of the next page and are empty on the last. A page may have fewer rows than its limit, so rely on next.',
    'After a change of the data, an earlier cursor returns 410: start again from the first page.',
    'Caching: the ETag depends on the data revision and the format; send it in If-None-Match to get 304 if nothing has changed.',
    'CSV: UTF-8, CRLF; column names and values are ids (header=label gives labels, bom=0 omits the byte order mark); text that could be taken for a formula is preceded by an apostrophe.',
    'SDMX-CSV 2.0: OBS_STATUS is A (stated, stated as none in words), E (approximate), I (implied), O (blank, unreadable, cut off, or asked for but not stated) or L (not asked for by the form).',
    'Cross-origin requests are allowed from any page; only GET, HEAD and OPTIONS are supported.',
  ],
  problems: 'Errors',
  problemsLead: 'Errors are returned as application/problem+json (RFC 9457); type points to this table.',
  problem: 'Kind',
  status: 'Status',
  problemMeanings: {
    'invalid-parameter': 'A value is invalid; errors lists each parameter, the value given and the reason.',
    'not-found': 'There is no such resource or item, or it is not available in that format.',
    'method-not-allowed': 'The API is read-only: use GET, HEAD or OPTIONS.',
    'not-acceptable':
      'No format that the Accept header accepts is available; detail lists the available formats.',
    'stale-cursor':
      'The data has changed and the cursor is no longer valid: omit it and start again from the first page.',
    failed: 'The data could not be read. Try again shortly.',
    unavailable:
      'No data has been loaded yet, or too many files are being exported: try again as Retry-After says.',
  },
  cite: 'How to cite',
  notFound: 'There is no resource at this address. See /api/v1 for a list of resources.',
  notAcceptable: (types) =>
    `The resource is not available in a format that the Accept header accepts. Available formats: ${types.join('; ')}. You can also add .json or .csv to the address.`,
  noData: 'No data has been loaded yet. Run npm run seed first.',
  busy: 'Too many files are being exported at the moment. Try again shortly.',
  failed: 'The data could not be read. Try again shortly.',
  readingOnly: (methods) => `The API is read-only: use ${methods}.`,
  stale: (revision) =>
    `The data has changed to revision ${revision}, and the cursor is no longer valid. Omit cursor and start again from the first page.`,
  invalid: (names) =>
    `Invalid ${names.length === 1 ? 'parameter' : 'parameters'}: ${names.join(', ')}. See errors for the reasons.`,
  didYouMean: (fault, nearest) => `${fault}; did you mean ${nearest}?`,
  license:
    'The compilation is offered under CC BY 4.0; please cite the data revision. The documents are not part of that offer and belong to the agencies that published them. The program is under the MIT licence.',
}

/** Words of the API and its readable page. */
export const apiText: Record<Lang, ApiText> = { zh, en }
