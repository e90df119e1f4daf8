import type { ParamKindName } from '../sentence/params.ts'
import type { RefusalKind } from './refusalKind.ts'

export interface RefusalRule {
  /** How coverage counts it; `cause`: as the refusal that it has among its parameters, the first where there are several. */
  kind: RefusalKind | 'cause'
  /** The parameters of the sentence and their kinds; `refusal` and `refusals` are other refusals. */
  params: Readonly<Record<string, ParamKindName | 'refusal' | 'refusals'>>
  zh: string
  en: string
}

/** The one catalogue of refusals: every way in which a document, a line or a row of figures is turned away. */
export const refusalRules = {
  // files
  unreadable: {
    kind: 'damaged',
    params: { detail: 'text' },
    zh: '无法读取：{detail}',
    en: 'cannot be read: {detail}',
  },
  'file-empty': { kind: 'empty', params: {}, zh: '文件为空', en: 'the file is empty' },
  'file-blank': {
    kind: 'empty',
    params: {},
    zh: '文件只有空白字符',
    en: 'the file holds nothing but white space',
  },
  'file-too-large': {
    kind: 'too-large',
    params: { limit: 'bytes', size: 'bytes' },
    zh: '文件超过 {limit}（{size}）',
    en: 'the file is larger than {limit} ({size})',
  },
  'file-binary': {
    kind: 'unknown-kind',
    params: {},
    zh: '文件是二进制内容，不是文本',
    en: 'the file is binary, not text',
  },
  'file-undecodable': {
    kind: 'unknown-kind',
    params: {},
    zh: '文件不能按 UTF-8、UTF-16 或 GB18030 解码',
    en: 'the file cannot be decoded as UTF-8, UTF-16 or GB18030',
  },
  'file-damaged': {
    kind: 'damaged',
    params: { detail: 'text' },
    zh: '文件损坏：{detail}',
    en: 'the file is damaged: {detail}',
  },
  'nested-too-deeply': {
    kind: 'too-large',
    params: {},
    zh: '文件嵌套层次过深',
    en: 'the document is nested too deeply',
  },
  // too much work
  'takes-too-long': {
    kind: 'too-much-work',
    params: { seconds: 'number' },
    zh: '处理量过大：用时超过 {seconds} 秒',
    en: 'too much work: it takes more than {seconds} s',
  },
  'takes-too-much-memory': {
    kind: 'too-much-work',
    params: { limit: 'bytes' },
    zh: '处理量过大：占用内存超过 {limit}',
    en: 'too much work: it takes more than {limit} of memory',
  },
  'too-many-cells': {
    kind: 'too-much-work',
    params: { limit: 'number' },
    zh: '处理量过大：一个表格超过 {limit} 个单元格',
    en: 'too much work: a table has more than {limit} cells',
  },
  'pdf-unpacks-too-large': {
    kind: 'too-much-work',
    params: { limit: 'bytes' },
    zh: '处理量过大：PDF 的数据流解压后超过 {limit}',
    en: 'too much work: the streams of the PDF unpack to more than {limit}',
  },
  // formats that are not read
  archive: {
    kind: 'unknown-kind',
    params: { format: 'text' },
    zh: '这是 {format} 压缩包，请先解压',
    en: 'this is a {format} archive; unpack it first',
  },
  image: {
    kind: 'unknown-kind',
    params: { format: 'text' },
    zh: '这是 {format} 图片，没有文字',
    en: 'this is a {format} image, which has no text',
  },
  spreadsheet: {
    kind: 'unknown-kind',
    params: { format: 'text' },
    zh: '这是电子表格（{format}）',
    en: 'this is a spreadsheet ({format})',
  },
  presentation: {
    kind: 'unknown-kind',
    params: { format: 'text' },
    zh: '这是演示文稿（{format}）',
    en: 'this is a presentation ({format})',
  },
  ofd: {
    kind: 'unknown-kind',
    params: {},
    zh: '这是 OFD 文件，请先另存为 PDF 或 DOCX',
    en: 'this is an OFD document; save it as PDF or DOCX first',
  },
  'open-document': {
    kind: 'unknown-kind',
    params: {},
    zh: '这是 OpenDocument 文件，请先另存为 DOCX',
    en: 'this is an OpenDocument file; save it as DOCX first',
  },
  'office-without-text': {
    kind: 'unknown-kind',
    params: {},
    zh: '这是办公软件文件，其中没有文字文档，或已损坏',
    en: 'this is an office file without a text document in it, or it is damaged',
  },
  'archive-of-documents': {
    kind: 'unknown-kind',
    params: {},
    zh: '这是装有多个文件的压缩包，不是一份文件',
    en: 'this is an archive of documents, not a document',
  },
  // archives
  'archive-cut-off': {
    kind: 'damaged',
    params: {},
    zh: '压缩包缺少目录，不完整或已损坏',
    en: 'the directory of the archive is missing: it is cut off or damaged',
  },
  'archive-damaged': {
    kind: 'damaged',
    params: {},
    zh: '压缩包的目录已损坏',
    en: 'the directory of the archive is damaged',
  },
  'archive-64-bit': {
    kind: 'other',
    params: {},
    zh: '压缩包为64位格式',
    en: 'the archive is of the 64-bit kind',
  },
  'archive-empty': { kind: 'empty', params: {}, zh: '压缩包为空', en: 'the archive is empty' },
  'archive-too-many': {
    kind: 'too-large',
    params: { members: 'number', limit: 'number' },
    zh: '压缩包内有 {members} 个文件，超过 {limit} 个',
    en: 'the archive has {members} members, more than {limit}',
  },
  'archive-in-archive': {
    kind: 'unknown-kind',
    params: {},
    zh: '压缩包内的压缩包不再打开',
    en: 'an archive inside an archive is not opened',
  },
  'member-too-large': {
    kind: 'too-large',
    params: { limit: 'bytes' },
    zh: '压缩包内的文件超过 {limit}',
    en: 'the member is larger than {limit}',
  },
  'member-unpackable': {
    kind: 'cause',
    params: { cause: 'refusal' },
    zh: '压缩包内的文件无法解压：{cause}',
    en: 'the member cannot be unpacked: {cause}',
  },
  'part-unpackable': {
    kind: 'cause',
    params: { part: 'text', cause: 'refusal' },
    zh: '文件的组成部分 {part} 无法解压：{cause}',
    en: "the document's part {part} cannot be unpacked: {cause}",
  },
  'packed-encrypted': { kind: 'encrypted', params: {}, zh: '已加密', en: 'it is encrypted' },
  'packed-damaged': { kind: 'damaged', params: {}, zh: '已损坏', en: 'it is damaged' },
  'packed-cut-off': { kind: 'damaged', params: {}, zh: '内容不完整', en: 'it is cut off' },
  'packed-unknown-method': {
    kind: 'unknown-kind',
    params: { method: 'number' },
    zh: '压缩方式不支持（{method}）',
    en: 'it is packed by a method that is not read ({method})',
  },
  'packed-too-large': {
    kind: 'too-large',
    params: { limit: 'bytes' },
    zh: '解压后超过 {limit}',
    en: 'it unpacks to more than {limit}',
  },
  // documents
  encrypted: {
    kind: 'encrypted',
    params: {},
    zh: '文件已加密，须用密码打开',
    en: 'the document is encrypted: it opens with a password only',
  },
  'document-empty': { kind: 'empty', params: {}, zh: '文件没有文字', en: 'the document holds no text' },
  'document-unpacks-too-large': {
    kind: 'too-large',
    params: { limit: 'bytes' },
    zh: '文件解压后超过 {limit}',
    en: 'the document unpacks to more than {limit}',
  },
  'page-without-body': { kind: 'empty', params: {}, zh: '网页没有正文', en: 'the page has no body' },
  'page-empty': { kind: 'empty', params: {}, zh: '网页没有文字', en: 'the page holds no text' },
  'pdf-empty': { kind: 'empty', params: {}, zh: 'PDF 没有文字', en: 'the PDF holds no text' },
  'pdf-damaged': {
    kind: 'damaged',
    params: { detail: 'text' },
    zh: 'PDF 损坏：{detail}',
    en: 'the PDF is damaged: {detail}',
  },
  'pdf-too-many-pages': {
    kind: 'too-large',
    params: { pages: 'number', limit: 'number' },
    zh: 'PDF 有 {pages} 页，超过 {limit} 页',
    en: 'the PDF has {pages} pages, more than {limit}',
  },
  scan: {
    kind: 'scan',
    params: {},
    zh: 'PDF 无文字层（扫描件）：各页都没有文字',
    en: 'the PDF has no text layer (a scan): no page holds text',
  },
  'scan-in-part': {
    kind: 'scan',
    params: { bare: 'number', pages: 'number' },
    zh: 'PDF 无文字层（扫描件）：{pages} 页中有 {bare} 页没有文字',
    en: 'the PDF has no text layer (a scan): {bare} of {pages} pages hold no text',
  },
  'tag-not-ended': {
    kind: 'damaged',
    params: {},
    zh: '文件损坏：有标签未写完',
    en: 'the file is damaged: a tag does not end',
  },
  'tag-not-open': {
    kind: 'damaged',
    params: { tag: 'text' },
    zh: '文件损坏：结束标签没有对应的开始标签：{tag}',
    en: 'the file is damaged: a tag is closed that is not open: {tag}',
  },
  'tag-without-name': {
    kind: 'damaged',
    params: {},
    zh: '文件损坏：有标签没有名称',
    en: 'the file is damaged: a tag has no name',
  },
  'tag-not-closed': {
    kind: 'damaged',
    params: { tag: 'text' },
    zh: '文件损坏：标签没有结束：{tag}',
    en: 'the file is damaged: a tag is not closed: {tag}',
  },
  // texts that are no annual report
  'off-subject': {
    kind: 'no-report',
    params: {},
    zh: '不是信息公开年度报告：全文很少提到信息公开',
    en: 'this is no annual report on information disclosure: it hardly speaks of 信息公开',
  },
  'without-figures': {
    kind: 'no-report',
    params: {},
    zh: '不是年度报告：没有年度报告的标题，没有统计表，也几乎没有数字',
    en: 'this is no annual report: it has no title of one, no statistics table and hardly a figure',
  },
  'part-of-year': {
    kind: 'no-report',
    params: { part: 'text' },
    zh: '不是年度报告：只涉及一年中的一部分（{part}）',
    en: 'this is no annual report: it covers a part of a year ({part})',
  },
  'another-text': {
    kind: 'no-report',
    params: { genre: 'genre', heading: 'text' },
    zh: '不是年度报告：这是{genre}：{heading}',
    en: 'this is no annual report: it is {genre}: {heading}',
  },
  'reads-as-another-text': {
    kind: 'no-report',
    params: { genre: 'genre' },
    zh: '不是年度报告：读来是{genre}',
    en: 'this is no annual report: it reads as {genre}',
  },
  // whose report, and of which year
  'agency-unknown': {
    kind: 'no-agency',
    params: {},
    zh: '不能确定报告单位',
    en: 'the reporting body cannot be told',
  },
  'year-unknown': {
    kind: 'no-year',
    params: {},
    zh: '不能确定统计年度',
    en: 'the statistical year cannot be told',
  },
  'year-outside': {
    kind: 'no-year',
    params: { year: 'number', first: 'number', last: 'number' },
    zh: '统计年度不在{first}与{last}之间：{year}',
    en: 'the statistical year is not between {first} and {last}: {year}',
  },
  'region-unknown': {
    kind: 'unknown-region',
    params: { code: 'text' },
    zh: '地区代码不明：{code}',
    en: 'unknown region: {code}',
  },
  'region-other': {
    kind: 'other-region',
    params: { code: 'text', known: 'text', given: 'text' },
    zh: '地区代码 {code} 是{known}，不是{given}',
    en: 'region_code {code} is {known}, not {given}',
  },
  'name-with-line-break': {
    kind: 'other',
    params: { field: 'text', name: 'text' },
    zh: '{field} 含有换行：{name}',
    en: '{field} has a line break: {name}',
  },
  'name-with-control': {
    kind: 'other',
    params: { field: 'text', name: 'text' },
    zh: '{field} 含有制表符或其他控制字符：{name}',
    en: '{field} has a tab or another control character: {name}',
  },
  'name-with-direction': {
    kind: 'other',
    params: { field: 'text', name: 'text' },
    zh: '{field} 含有改变书写方向的字符：{name}',
    en: '{field} has a character that turns the direction of writing: {name}',
  },
  'name-too-long': {
    kind: 'other',
    params: { field: 'text', name: 'text', most: 'number' },
    zh: '{field} 超过 {most} 个字：{name}',
    en: '{field} has more than {most} characters: {name}',
  },
  'second-report': {
    kind: 'second',
    params: { agency: 'text', year: 'number', first: 'text' },
    zh: '{agency}{year}年的第二份报告，第一份是 {first}',
    en: 'a second report of {agency} for {year}; the first is {first}',
  },
  'same-document': {
    kind: 'second',
    params: { first: 'text' },
    zh: '与 {first} 是同一份文件',
    en: 'the same document as {first}',
  },
  'second-figure': {
    kind: 'second',
    params: {
      indicator: 'text',
      agency: 'text',
      year: 'text',
      value: 'text',
      file: 'text',
      line: 'number',
    },
    zh: '{agency}{year}年的 {indicator} 有第二个数值，第一个是 {value}，见 {file}:{line}',
    en: 'a second figure of {indicator} for {agency} {year}; the first is {value} in {file}:{line}',
  },
  // what a report or a row states
  'indicator-unknown': {
    kind: 'other',
    params: { indicator: 'text' },
    zh: '指标不明：{indicator}',
    en: 'unknown indicator: {indicator}',
  },
  'stated-twice': {
    kind: 'other',
    params: { indicator: 'text', applicant: 'text' },
    zh: '{indicator} {applicant} 有两个观测值',
    en: 'two observations of {indicator} {applicant}',
  },
  'quote-misplaced': {
    kind: 'other',
    params: { indicator: 'text' },
    zh: '{indicator} 的引文不在原文所示位置',
    en: 'the quote of {indicator} is not at its place in the text',
  },
  'finding-misplaced': {
    kind: 'other',
    params: {},
    zh: '一条核查提示的引文不在原文所示位置',
    en: 'the quote of a finding is not at its place in the text',
  },
  'value-against-status': {
    kind: 'other',
    params: { indicator: 'text', status: 'text', value: 'figure' },
    zh: '{indicator} 的状态为 {status}，数值却为 {value}',
    en: '{indicator} is {status}, with the value {value}',
  },
  'value-not-zero': {
    kind: 'value',
    params: { indicator: 'text', value: 'number' },
    zh: '{indicator} 文字表述为零，数值却为 {value}',
    en: '{indicator} is zero in words, with the value {value}',
  },
  'value-too-large': {
    kind: 'value',
    params: { indicator: 'text' },
    zh: '{indicator} 的数值过大',
    en: 'the value of {indicator} is too large',
  },
  'value-above-largest': {
    kind: 'value',
    params: { indicator: 'text', value: 'number', largest: 'number' },
    zh: '{indicator} 的数值过大：{value}，超过 {largest}',
    en: 'the value of {indicator} is too large: {value}, more than {largest}',
  },
  'value-negative': {
    kind: 'value',
    params: { indicator: 'text', value: 'number' },
    zh: '{indicator} 的数值为负数：{value}',
    en: 'the value of {indicator} is negative: {value}',
  },
  'value-broken': {
    kind: 'value',
    params: { indicator: 'text', value: 'number' },
    zh: '{indicator} 的数值不是整数：{value}',
    en: 'the value of {indicator} is no whole number: {value}',
  },
  'value-no-number': {
    kind: 'value',
    params: { value: 'text' },
    zh: 'value 不是数字：{value}',
    en: 'value is not a number: {value}',
  },
  'address-unknown': {
    kind: 'other',
    params: { address: 'text' },
    zh: 'source_url 不是网址：{address}',
    en: 'source_url is no web address: {address}',
  },
  // rows of figures
  'no-column-of-figures': {
    kind: 'columns',
    params: { columns: 'columns' },
    zh: '表头没有转录数的列，各列应为 {columns}',
    en: 'there is no column of figures in the header; the columns are {columns}',
  },
  'columns-unknown': {
    kind: 'columns',
    params: { names: 'text', columns: 'columns' },
    zh: '表头有不识别的列：{names}；各列应为 {columns}',
    en: 'unknown columns: {names}; the columns are {columns}',
  },
  'columns-missing': {
    kind: 'columns',
    params: { names: 'list', columns: 'columns' },
    zh: '表头缺少列：{names}；各列应为 {columns}',
    en: 'missing columns: {names}; the columns are {columns}',
  },
  'column-twice': {
    kind: 'columns',
    params: { name: 'text' },
    zh: '表头有重复的列：{name}',
    en: 'two columns: {name}',
  },
  'row-of-other-width': {
    kind: 'columns',
    params: { found: 'number', width: 'number' },
    zh: '本行有 {found} 列，不是 {width} 列',
    en: 'the row has {found} columns, not {width}',
  },
  'no-rows': {
    kind: 'other',
    params: {},
    zh: '表头之下没有数据行',
    en: 'there is no row below the header',
  },
  'column-without-name': {
    kind: 'other',
    params: { column: 'number', held: 'text' },
    zh: '第 {column} 列没有列名，内容为 {held}',
    en: 'column {column} has no name, and holds {held}',
  },
  'field-undecodable': {
    kind: 'unknown-kind',
    params: { name: 'text' },
    zh: '{name} 有不能解码的字符',
    en: '{name} has characters that cannot be decoded',
  },
  'region-code-malformed': {
    kind: 'other',
    params: {},
    zh: 'region_code 不是六位数的代码',
    en: 'region_code is not a six-digit code',
  },
  'agency-empty': { kind: 'no-agency', params: {}, zh: 'agency 为空', en: 'agency is empty' },
  'indicator-empty': { kind: 'other', params: {}, zh: 'indicator 为空', en: 'indicator is empty' },
  'year-malformed': { kind: 'other', params: {}, zh: 'year 不是年份', en: 'year is not a year' },
  'status-not-stated': {
    kind: 'other',
    params: { statuses: 'list' },
    zh: 'status 不是以下之一：{statuses}',
    en: 'status is not one of {statuses}',
  },
  'csv-malformed': {
    kind: 'damaged',
    params: { detail: 'text' },
    zh: 'CSV 格式有误：{detail}',
    en: '{detail}',
  },
  several: { kind: 'cause', params: { refusals: 'refusals' }, zh: '{refusals}', en: '{refusals}' },
  // extracted lines
  'not-json': { kind: 'damaged', params: {}, zh: '不是 JSON', en: 'this is not JSON' },
  'field-malformed': {
    kind: 'damaged',
    params: { field: 'text', detail: 'text' },
    zh: '字段 {field} 不合格式：{detail}',
    en: '{field}: {detail}',
  },
  'text-changed': {
    kind: 'changed',
    params: {},
    zh: '所附原文不是提取时的原文',
    en: 'its text is not the one that was extracted',
  },
  'document-gone': {
    kind: 'changed',
    params: { document: 'text' },
    zh: '所据文件 {document} 不在',
    en: 'its document {document} is not there',
  },
  'document-changed': {
    kind: 'changed',
    params: { document: 'text' },
    zh: '所据文件 {document} 在提取之后有变动',
    en: 'its document {document} has changed since it was extracted',
  },
  'document-refused': {
    kind: 'cause',
    params: { document: 'text', cause: 'refusal' },
    zh: '文件 {document}：{cause}',
    en: '{document}: {cause}',
  },
  'member-gone': {
    kind: 'changed',
    params: {},
    zh: '已不在压缩包中',
    en: 'it is no longer in its archive',
  },
  // paths
  'path-unknown': {
    kind: 'other',
    params: {},
    zh: '没有这个文件或文件夹',
    en: 'there is no such file or folder',
  },
  'folder-empty': {
    kind: 'other',
    params: {},
    zh: '文件夹中没有可载入的文件',
    en: 'there is nothing to load in this folder',
  },
  'neither-file-nor-folder': {
    kind: 'other',
    params: {},
    zh: '既不是文件也不是文件夹',
    en: 'this is neither a file nor a folder',
  },
  /** What is told in words alone: by the system, or by a load before refusals had codes. */
  other: { kind: 'other', params: { detail: 'text' }, zh: '{detail}', en: '{detail}' },
} as const satisfies Record<string, RefusalRule>
