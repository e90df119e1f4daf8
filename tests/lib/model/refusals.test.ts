import { expect, test } from 'vitest'
import { genres, genreWords } from '#lib/model/genre'
import { refusalKinds, refusalWords, type RefusalKind } from '#lib/model/refusal/refusalKind'
import { refusalRules, type RefusalRule } from '#lib/model/refusal/refusalRules'
import {
  kindOfRefusal,
  refusalOf,
  refusalSchema,
  wordRefusal,
  type Refusal,
  type RefusalCode,
} from '#lib/model/refusal/refusals'

const codes = Object.keys(refusalRules) as RefusalCode[]

test.each(codes)(
  '%s has words in both languages, all of its parameters in them, and a known kind',
  (code) => {
    const { kind, params, zh, en }: RefusalRule = refusalRules[code]
    const names = Object.keys(params).sort()
    for (const sentence of [zh, en])
      expect([...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort()).toEqual(names)
    const isWords = (sentence: string) => sentence.replace(/\{\w+\}/g, '') !== ''
    if (isWords(zh)) expect(zh).toMatch(/[\u4e00-\u9fff]/)
    expect(en).toMatch(/^[a-z{]/)
    expect([zh, en].filter((sentence) => /[.。]$/.test(sentence))).toEqual([])
    if (kind === 'cause') expect(Object.values(params).some((one) => one.startsWith('refusal'))).toBe(true)
    else expect(refusalKinds).toContain(kind)
  },
)

test('kinds, and kinds of other texts, have words in both languages', () => {
  for (const words of [
    ...refusalKinds.map((kind) => refusalWords[kind]),
    ...genres.map((g) => genreWords[g]),
  ]) {
    expect(words.zh).toMatch(/[\u4e00-\u9fff]/)
    expect(words.en).toMatch(/^[a-z ]+$/)
  }
})

const cut = refusalOf('packed-cut-off')
test.each<[Refusal, RefusalKind, string, string]>([
  [refusalOf('file-empty'), 'empty', '文件为空', 'the file is empty'],
  [
    refusalOf('file-too-large', { limit: 64 * 1024 * 1024, size: 700 * 1024 * 1024 }),
    'too-large',
    '文件超过 64 MB（700 MB）',
    'the file is larger than 64 MB (700 MB)',
  ],
  [
    refusalOf('scan-in-part', { bare: 3, pages: 4 }),
    'scan',
    'PDF 无文字层（扫描件）：4 页中有 3 页没有文字',
    'the PDF has no text layer (a scan): 3 of 4 pages hold no text',
  ],
  [
    refusalOf('encrypted'),
    'encrypted',
    '文件已加密，须用密码打开',
    'the document is encrypted: it opens with a password only',
  ],
  [
    refusalOf('pdf-damaged', { detail: 'Invalid PDF structure.' }),
    'damaged',
    'PDF 损坏：Invalid PDF structure.',
    'the PDF is damaged: Invalid PDF structure.',
  ],
  [
    refusalOf('takes-too-much-memory', { limit: 900 * 1024 }),
    'too-much-work',
    '处理量过大：占用内存超过 900 kB',
    'too much work: it takes more than 900 kB of memory',
  ],
  [
    refusalOf('archive', { format: 'RAR' }),
    'unknown-kind',
    '这是 RAR 压缩包，请先解压',
    'this is a RAR archive; unpack it first',
  ],
  [
    refusalOf('another-text', { genre: 'plan', heading: '2020年政务公开工作要点' }),
    'no-report',
    '不是年度报告：这是计划或方案：2020年政务公开工作要点',
    'this is no annual report: it is a plan: 2020年政务公开工作要点',
  ],
  [refusalOf('agency-unknown'), 'no-agency', '不能确定报告单位', 'the reporting body cannot be told'],
  [
    refusalOf('year-outside', { year: 1018, first: 2000, last: 2100 }),
    'no-year',
    '统计年度不在2000与2100之间：1018',
    'the statistical year is not between 2000 and 2100: 1018',
  ],
  [
    refusalOf('region-unknown', { code: '990000' }),
    'unknown-region',
    '地区代码不明：990000',
    'unknown region: 990000',
  ],
  [
    refusalOf('region-other', { code: '990102', known: '合成芦垭县', given: '合成鹤坪县' }),
    'other-region',
    '地区代码 990102 是合成芦垭县，不是合成鹤坪县',
    'region_code 990102 is 合成芦垭县, not 合成鹤坪县',
  ],
  [
    refusalOf('second-report', { agency: '某局', year: 2018, first: 'a.txt' }),
    'second',
    '某局2018年的第二份报告，第一份是 a.txt',
    'a second report of 某局 for 2018; the first is a.txt',
  ],
  [
    refusalOf('value-against-status', { indicator: 'items_published', status: 'reported', value: null }),
    'other',
    'items_published 的状态为 reported，数值却为 null',
    'items_published is reported, with the value null',
  ],
  [
    refusalOf('value-negative', { indicator: 'items_published', value: -12 }),
    'value',
    'items_published 的数值为负数：-12',
    'the value of items_published is negative: -12',
  ],
  [
    refusalOf('columns-missing', { names: ['year', 'value'], columns: ['a', 'b'] }),
    'columns',
    '表头缺少列：year、value；各列应为 a,b',
    'missing columns: year, value; the columns are a,b',
  ],
  [
    refusalOf('document-gone', { document: 'a.txt' }),
    'changed',
    '所据文件 a.txt 不在',
    'its document a.txt is not there',
  ],
  // A refusal for the sake of another counts as that one.
  [
    refusalOf('member-unpackable', { cause: refusalOf('packed-encrypted') }),
    'encrypted',
    '压缩包内的文件无法解压：已加密',
    'the member cannot be unpacked: it is encrypted',
  ],
  [
    refusalOf('document-refused', {
      document: 'a.docx',
      cause: refusalOf('part-unpackable', { part: 'word/document.xml', cause: cut }),
    }),
    'damaged',
    '文件 a.docx：文件的组成部分 word/document.xml 无法解压：内容不完整',
    "a.docx: the document's part word/document.xml cannot be unpacked: it is cut off",
  ],
  [
    refusalOf('several', {
      refusals: [refusalOf('agency-empty'), refusalOf('value-no-number', { value: '五' })],
    }),
    'no-agency',
    'agency 为空；value 不是数字：五',
    'agency is empty; value is not a number: 五',
  ],
  [
    refusalOf('other', { detail: 'EACCES: {permission} denied' }),
    'other',
    'EACCES: {permission} denied',
    'EACCES: {permission} denied',
  ],
])('%o counts as %s and is worded', (refusal, kind, zh, en) => {
  expect(kindOfRefusal(refusal)).toBe(kind)
  expect(wordRefusal(refusal, 'zh')).toBe(zh)
  expect(wordRefusal(refusal, 'en')).toBe(en)
  expect(refusalSchema.parse(JSON.parse(JSON.stringify(refusal)))).toEqual(refusal)
})

test.each([
  ['a code that is none', { code: 'boring', params: {} }],
  ['a parameter too few', { code: 'region-unknown', params: {} }],
  ['a parameter too many', { code: 'file-empty', params: { detail: 'x' } }],
  ['a parameter of another kind', { code: 'year-outside', params: { year: '1018' } }],
  ['a cause that is none', { code: 'member-unpackable', params: { cause: { code: 'x', params: {} } } }],
  ['no cause at all', { code: 'several', params: { refusals: [] } }],
  ['a sentence', 'the file is empty'],
])('what is read back with %s is no refusal', (_, given) => {
  expect(refusalSchema.safeParse(given).success).toBe(false)
})
