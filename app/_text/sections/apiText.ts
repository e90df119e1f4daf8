import type { Lang } from '#lib/model/words'

const zh = {
  title: 'API',
  footer: '程序接口（API）',
  description: '供程序读取的接口：资源、参数、格式、示例和引用方式。',
  lead: '网页上的数字都可由程序读取，无需注册。缺失的数值为空，绝不是 0，状态列说明原因；读自文档的数字带有原文、起止位置和文档的 SHA-256，摘自网页的带有来源网页。',
  document: 'OpenAPI 3.1 文档',
  directory: '资源目录',
  start: '先试一试',
  startLead: '地址以 .json 或 .csv 结尾即得相应格式；CSV 不加 limit 时一次给出全部行。',
  examples: {
    curl: '命令行：一个县的数字，以及 SDMX-CSV',
    python: 'Python：读入 pandas，缺失保持为缺失',
    pages: 'Python：逐页取 JSON，直到没有下一页',
    r: 'R',
  },
  resources: '资源',
  formats: '格式',
  parameters: '参数',
  parameter: '参数',
  meaning: '含义',
  values: '取值',
  usual: (value: string) => `默认 ${value}`,
  fields: '各行的字段',
  field: '字段',
  item: '单独一项',
  common: '各资源共有的参数',
  commonLead: '筛选参数与网页同名同义。未列出的名称不起作用；值无效时回答 400，并说明是哪个参数、什么原因。',
  rules: '约定',
  ruleLines: [
    '格式：地址末尾的 .json、.csv、.sdmx.csv 优先，否则看请求头 Accept（含 q 值）；都不符时回答 406。',
    '分页：page.next 和 Link 头（rel="next"）是下一页的地址，为空即末页。某页行数可能少于 limit，以 next 为准。',
    '数据更新后，旧的分页位置回答 410，请从第一页重新开始。',
    '缓存：ETag 随数据版本和格式而变；把它放入 If-None-Match，未变时回答 304。',
    'CSV：UTF-8，CRLF；列名和取值用编号，header=label 改为文字，bom=0 去掉字节顺序标记；可能被当作公式的文字前加撇号。',
    'SDMX-CSV 2.0：OBS_STATUS 为 A（载明、文字表述为零）、E（约数）、I（推算）、O（空白、无法识别、截断、应填未载）、L（表式不要求）。',
    '任何网页均可跨域读取；只支持 GET、HEAD 和 OPTIONS。',
  ],
  problems: '错误',
  problemsLead: '错误以 application/problem+json（RFC 9457）回答，type 指向下表。',
  problem: '类别',
  status: '状态码',
  problemMeanings: {
    'invalid-parameter': '参数的值无效；errors 逐一列出参数、所给的值和原因。',
    'not-found': '没有这一资源、这一项，或这一资源没有所要的格式。',
    'method-not-allowed': '只能读取：请用 GET、HEAD 或 OPTIONS。',
    'not-acceptable': '没有请求头 Accept 所要的格式；detail 列出现有格式。',
    'stale-cursor': '数据已更新，分页位置不再有效：去掉 cursor，从第一页重新开始。',
    failed: '读取数据时出错，请稍后再试。',
    unavailable: '尚未载入数据，或正在制作的文件已达上限：按 Retry-After 稍后再试。',
  },
  cite: '如何引用',
  notFound: '此地址没有资源。可用的资源见 /api/v1。',
  notAcceptable: (types: readonly string[]) =>
    `此资源没有请求头 Accept 所要的格式，只有：${types.join('；')}。也可在地址末尾写 .json 或 .csv。`,
  noData: '尚未载入数据：请先运行 npm run seed。',
  busy: '正在制作的文件已达上限，请稍后再试。',
  failed: '读取数据时出错，请稍后再试。',
  readingOnly: (methods: string) => `此接口只供读取，请用 ${methods}。`,
  stale: (revision: string) =>
    `数据已更新为版本 ${revision}，原来的分页位置不再有效。请去掉 cursor，从第一页重新开始。`,
  invalid: (names: readonly string[]) => `参数无效：${names.join('、')}。原因见 errors。`,
  license:
    '数字是各机关在公开报告中载明的事实，引用请注明数据版本；报告文字归发布机关所有；程序按 MIT 许可。',
}
export type ApiText = typeof zh

const en: ApiText = {
  title: 'API',
  footer: 'For programs (API)',
  description: 'The interface for programs: resources, parameters, formats, examples, and how to cite.',
  lead: 'Programs can read every figure of these pages, without registering. A missing value is null and never 0; its status says why. A figure read from a document comes with its quote, where the quote stands, and the SHA-256 of the document; a transcribed one with its source page.',
  document: 'OpenAPI 3.1 document',
  directory: 'List of resources',
  start: 'To begin with',
  startLead:
    'An address that ends in .json or .csv gives that format; a CSV without limit has all rows at once.',
  examples: {
    curl: 'Command line: the figures of a county, and SDMX-CSV',
    python: 'Python: into pandas, what is missing stays missing',
    pages: 'Python: JSON page by page until there is no next one',
    r: 'R',
  },
  resources: 'Resources',
  formats: 'Formats',
  parameters: 'Parameters',
  parameter: 'Parameter',
  meaning: 'Meaning',
  values: 'Values',
  usual: (value) => `${value} unless said`,
  fields: 'Fields of a row',
  field: 'Field',
  item: 'A single one',
  common: 'Parameters of every resource',
  commonLead:
    'Filters have the names and meanings of the pages. A name that is not listed is ignored; a wrong value is answered 400 with the parameter and the reason.',
  rules: 'Rules',
  ruleLines: [
    'Format: the ending .json, .csv or .sdmx.csv decides, else the Accept header with its q-values; 406 where nothing fits.',
    'Pages: page.next and the Link header (rel="next") hold the address of the next page, nothing on the last. A page may have fewer rows than its limit: go by next.',
    'After the data changed, a cursor of before is answered 410: start again from the first page.',
    'Caching: the ETag changes with data revision and format; sent in If-None-Match it is answered 304 while nothing changed.',
    'CSV: UTF-8, CRLF; ids as column names and values, header=label for words, bom=0 without the byte order mark; text that could be taken for a formula gets an apostrophe.',
    'SDMX-CSV 2.0: OBS_STATUS is A (stated, stated as none in words), E (approximate), I (implied), O (blank, unreadable, cut off, asked for and not stated) or L (not asked for by the form).',
    'Any page may read across origins; GET, HEAD and OPTIONS are all there is.',
  ],
  problems: 'Problems',
  problemsLead:
    'Problems are answered as application/problem+json (RFC 9457); their type leads to this table.',
  problem: 'Kind',
  status: 'Status',
  problemMeanings: {
    'invalid-parameter': 'A value is wrong; errors names each parameter, what was given, and why not.',
    'not-found': 'There is no such resource or item, or it does not come in that format.',
    'method-not-allowed': 'For reading only: use GET, HEAD or OPTIONS.',
    'not-acceptable': 'No format that the Accept header takes; detail names those there are.',
    'stale-cursor':
      'The data changed and the cursor is no longer valid: leave it out and start again from the first page.',
    failed: 'The data could not be read: try again shortly.',
    unavailable: 'Nothing is loaded yet, or too many files are being made: try again after Retry-After.',
  },
  cite: 'How to cite',
  notFound: 'There is no resource at this address. /api/v1 lists what there is.',
  notAcceptable: (types) =>
    `The resource has no representation that the Accept header takes, only: ${types.join('; ')}. You can also end the address in .json or .csv.`,
  noData: 'Nothing is loaded yet: run npm run seed first.',
  busy: 'As many files as can be made at once are being made. Try again shortly.',
  failed: 'The data could not be read. Try again shortly.',
  readingOnly: (methods) => `The API is for reading only: use ${methods}.`,
  stale: (revision) =>
    `The data changed to revision ${revision}, and the cursor belongs to an older one. Leave cursor out and start again from the first page.`,
  invalid: (names) =>
    `${names.length === 1 ? 'This parameter is' : 'These parameters are'} not valid: ${names.join(', ')}. The reasons are in errors.`,
  license:
    'The figures are facts that bodies state in public reports; cite the data revision. The words of a report belong to the body that published it. The program is under the MIT licence.',
}

/** Words of the API and its readable page. */
export const apiText: Record<Lang, ApiText> = { zh, en }
