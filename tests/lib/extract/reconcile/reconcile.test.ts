import { describe, expect, test } from 'vitest'
import { reconcile } from '#lib/extract/reconcile/reconcile'
import { outcomeGroups } from '#lib/extract/forms/applicationRows'
import type { Exclusion } from '#lib/extract/prose/context'
import type { Statement } from '#lib/extract/prose/statement'
import type { RawReading } from '#lib/extract/tables/reading'
import { layOut } from '#lib/extract/text/layout'
import type { FormId } from '#lib/model/form'
import type { Status } from '#lib/model/status'
import { readReference } from '#scripts/reference'

const { indicators } = readReference()
/** Sentences of four characters, by the place of which they are distinguished. */
const text = '甲甲甲甲乙乙乙乙丙丙丙丙丁丁丁丁'
const layout = layOut(text)

/** What a sentence states of items published; `at` is the place of the sentence. */
function said(value: number, at: number, over: Partial<Statement> = {}): Statement {
  return {
    indicator: 'items_published',
    value,
    status: 'reported',
    from: at * 4,
    to: at * 4 + 4,
    strength: 6,
    unit: '',
    note: null,
    slip: null,
    exclusion: null,
    rivalOnly: false,
    at: at * 4,
    said: { owner: false, year: false, total: false, statutory: false, part: false, contrast: false },
    paragraph: 0,
    ...over,
  }
}

/** A cell of a table; a status without a value makes it missing. */
function cell(value: number | null, over: Partial<RawReading> = {}): RawReading {
  return {
    indicator: 'items_published',
    applicant: 'total',
    value,
    status: value === null ? 'blank' : 'reported',
    sourceClass: 'table',
    quote: '丁丁',
    start: 12,
    end: 14,
    unit: '',
    note: null,
    year: null,
    strength: 0,
    ...over,
  }
}

interface Given {
  table?: RawReading[]
  prose?: Statement[]
  form?: FormId
  missing?: (indicator: string) => 'not_reported' | 'truncated'
}

function chosen({ table = [], prose = [], form = '2014', missing = () => 'not_reported' }: Given) {
  const { observations, issues } = reconcile({ layout, form, year: 2018, indicators, table, prose, missing })
  const find = (indicator: string, applicant = 'total') =>
    observations.find((o) => o.indicator === indicator && o.applicant === applicant)
  const total = find('items_published')!
  return {
    find,
    total,
    stands: [total.value, total.status, total.check],
    rivals: total.readings.map(({ value, status }) => [value, status]),
    found: issues.map(({ code, value, otherValue }) => [code, value, otherValue]),
    issues,
  }
}

const year = { owner: false, year: true, total: false, statutory: false, part: false, contrast: false }
const sum = { ...year, year: false, total: true }

describe('among statements of prose', () => {
  test.each<[string, Statement[], (number | string | null)[]]>([
    ['one alone stands unchecked', [said(5, 0)], [5, 'reported', 'not_checked']],
    ['two that agree are checked', [said(5, 0), said(5, 1)], [5, 'reported', 'ok']],
    [
      'the surer wording stands, wherever it is said',
      [said(4, 0, { strength: 4 }), said(6, 1)],
      [6, 'reported', 'conflict'],
    ],
    [
      'of equal wording the one with a word of sum stands',
      [said(4, 0, { said: year }), said(6, 1, { said: sum })],
      [6, 'reported', 'conflict'],
    ],
    [
      'then the one that names the year',
      [said(4, 0), said(6, 1, { said: year })],
      [6, 'reported', 'conflict'],
    ],
    [
      'two that are equally sure and differ give none',
      [said(4, 0), said(6, 1)],
      [null, 'unreadable', 'conflict'],
    ],
    [
      'a weak one that differs neither disputes nor checks',
      [said(6, 0), said(4, 1, { strength: 1 })],
      [6, 'reported', 'not_checked'],
    ],
    [
      'one of the least strength that counts disputes',
      [said(6, 0), said(4, 1, { strength: 2 })],
      [6, 'reported', 'conflict'],
    ],
    [
      'one of another year is set aside',
      [said(6, 0), said(4, 1, { exclusion: { kind: 'year', year: 2017 } })],
      [6, 'reported', 'not_checked'],
    ],
    [
      'one that is only a rival gives nothing',
      [said(6, 0, { rivalOnly: true })],
      [null, 'not_reported', 'not_checked'],
    ],
  ])('%s', (_, prose, stands) => {
    expect(chosen({ prose }).stands).toEqual(stands)
  })

  test('of those that say the same the earlier is quoted', () => {
    const { total } = chosen({ prose: [said(5, 2), said(5, 1)] })
    expect([total.quote, total.start, total.end]).toEqual(['乙乙乙乙', 4, 8])
    expect(total.readings.map(({ quote }) => quote)).toEqual(['丙丙丙丙'])
  })

  test('a dispute is a finding with both passages, in both languages', () => {
    const { issues } = chosen({ prose: [said(4, 0, { strength: 4 }), said(6, 1)] })
    expect(issues).toMatchObject([
      {
        code: 'narrative-conflict',
        message: '正文一处为6，另一处为4',
        messageEn: 'The prose says 6 and 4',
        quote: '乙乙乙乙',
        value: 6,
        otherValue: 4,
        other: { quote: '甲甲甲甲', start: 0, end: 4 },
      },
    ])
  })

  test.each<[number, Status, number, boolean]>([
    [300, 'approximate', 330, true],
    [300, 'approximate', 270, true],
    [300, 'approximate', 334, false],
    [300, 'approximate', 269, false],
    [300, 'reported', 301, false],
  ])('%i, %s, beside a cell of %i: %s', (value, status, of, isSame) => {
    const { stands } = chosen({ table: [cell(of)], prose: [said(value, 0, { status })] })
    expect(stands).toEqual([of, 'reported', isSame ? 'ok' : 'conflict'])
  })
})

describe('a cell', () => {
  test('stands before prose that differs, which stays as a rival and is a finding', () => {
    const { stands, rivals, issues } = chosen({ table: [cell(5)], prose: [said(6, 0, { strength: 1 })] })
    expect(stands).toEqual([5, 'reported', 'conflict'])
    expect(rivals).toEqual([[6, 'reported']])
    expect(issues).toMatchObject([
      {
        code: 'table-vs-narrative',
        message: '表格为5，正文为6',
        messageEn: 'The table says 5, the prose 6',
        quote: '丁丁',
        other: { quote: '甲甲甲甲' },
      },
    ])
  })

  test('is of another definition than items counted by the time', () => {
    expect(chosen({ table: [cell(5)], prose: [said(6, 0, { unit: '条次' })] }).found).toEqual([
      ['total-conflict', 5, 6],
    ])
  })

  test('is held against prose that is only a rival, too', () => {
    const prose = [said(6, 0, { rivalOnly: true })]
    expect(chosen({ table: [cell(5)], prose }).stands).toEqual([5, 'reported', 'conflict'])
    expect(chosen({ table: [cell(null)], prose }).stands).toEqual([null, 'blank', 'not_checked'])
  })

  test('that is blank gives way to a number of the prose, in dispute', () => {
    const { stands, rivals, found } = chosen({ table: [cell(null)], prose: [said(6, 0)] })
    expect(stands).toEqual([6, 'reported', 'conflict'])
    expect(rivals).toEqual([[null, 'blank']])
    expect(found).toEqual([['table-blank-vs-narrative', null, 6]])
  })

  test('that is blank gives way to a word of none, without dispute', () => {
    const none = said(0, 0, { status: 'zero_in_words' })
    const { stands, found, issues } = chosen({ table: [cell(null)], prose: [none] })
    expect(stands).toEqual([0, 'zero_in_words', 'not_checked'])
    expect(found).toEqual([['table-blank-vs-words-zero', null, 0]])
    expect(issues[0]).toMatchObject({
      message: '表格空白，正文称无，取0',
      messageEn: 'Blank in the table, none in words: read as 0',
    })
  })

  test('that is cut off gives way without a finding', () => {
    const cut = cell(null, { status: 'truncated' })
    expect(chosen({ table: [cut], prose: [said(6, 0)] })).toMatchObject({
      stands: [6, 'reported', 'not_checked'],
      found: [],
    })
  })

  test('with a number that cannot be has no value, whatever the prose says', () => {
    const impossible = cell(null, { status: 'unreadable', isImpossible: true })
    expect(chosen({ table: [impossible], prose: [said(6, 0)] })).toMatchObject({
      stands: [null, 'unreadable', 'not_checked'],
      rivals: [[6, 'reported']],
    })
  })

  test('is the first of its indicator and kind of applicant', () => {
    const { total, find } = chosen({
      table: [cell(5), cell(9), cell(2, { applicant: 'business' })],
    })
    expect(total.value).toBe(5)
    expect(find('items_published', 'business')?.value).toBe(2)
  })
})

test.each<[Exclusion, string]>([
  [{ kind: 'year', year: 2017 }, '其他年度的数字'],
  [{ kind: 'cumulative' }, '历年累计数'],
  [{ kind: 'delta' }, '增减量，不是总数'],
  [{ kind: 'subordinate' }, '下属单位的数字'],
  [{ kind: 'area' }, '全地区的数字'],
  [{ kind: 'plan' }, '计划数、目标数'],
  [{ kind: 'part' }, '总数的一部分'],
  [{ kind: 'body', name: '县教育局' }, '“县教育局”的数字'],
] as [Exclusion, string][])('what is set aside is kept with its reason: %j', (exclusion, note) => {
  const { total } = chosen({ prose: [said(6, 0, { exclusion })] })
  expect(total).toMatchObject({ value: null, status: 'not_reported', check: 'not_checked' })
  const ofYear = exclusion.kind === 'year' ? exclusion.year : null
  expect(total.readings).toMatchObject([{ value: 6, exclusion: exclusion.kind, note, year: ofYear }])
})

describe('a total that the form prints no row for', () => {
  const group = outcomeGroups.find(({ indicator }) => indicator === 'outcome_unable')!
  /** Rows of the group, each in a place of its own; null is a blank cell. */
  const rows = (values: readonly (number | null)[], over: Partial<RawReading> = {}) =>
    group.parts.map((indicator, i) =>
      cell(values[i]!, {
        indicator,
        quote: text.slice(i * 4, i * 4 + 2),
        start: i * 4,
        end: i * 4 + 2,
        ...over,
      }),
    )
  const of = (given: Given) => {
    const { find, found } = chosen({ form: '2021', ...given })
    return { sum: find('outcome_unable')!, business: find('outcome_unable', 'business'), found }
  }
  const inProse = (value: number, over: Partial<Statement> = {}) =>
    said(value, 3, { indicator: 'outcome_unable', ...over })

  test('is the sum of its rows, quoted from the first to the last', () => {
    const { sum, found } = of({ table: rows([4, 0, 1]) })
    expect(sum).toMatchObject({
      value: 5,
      status: 'implied',
      sourceClass: 'table',
      check: 'not_checked',
      quote: text.slice(0, 10),
      start: 0,
      end: 10,
    })
    expect(found).toEqual([])
  })

  test('is so for each kind of applicant, which needs no total of its own', () => {
    const { business } = of({ table: rows([2, 0, 1], { applicant: 'business' }) })
    expect(business).toMatchObject({ value: 3, status: 'implied' })
  })

  test.each<[(number | null)[], Status, string]>([
    [[4, null, 1], 'blank', 'blank'],
    [[4, null, 1], 'unreadable', 'unreadable'],
    [[4, null, 1], 'truncated', 'truncated'],
  ])('is missing where a row of %j is %s', (values, status, expected) => {
    const table = rows(values).map((row) => (row.value === null ? { ...row, status } : row))
    expect(of({ table }).sum).toMatchObject({ value: null, status: expected })
  })

  test('is missing as the worst of its rows is', () => {
    const [one, two, three] = rows([null, null, 1])
    const table = [
      { ...one!, status: 'unreadable' as const },
      { ...two!, status: 'truncated' as const },
      three!,
    ]
    expect(of({ table }).sum.status).toBe('truncated')
  })

  test('that the prose states stands so where a row is blank', () => {
    expect(of({ table: rows([4, null, 1]), prose: [inProse(7)] }).sum).toMatchObject({
      value: 7,
      status: 'reported',
      sourceClass: 'narrative',
    })
  })

  test('stands before prose that says another number', () => {
    const { sum, found } = of({ table: rows([4, 0, 1]), prose: [inProse(7)] })
    expect(sum).toMatchObject({ value: 5, status: 'implied', check: 'conflict' })
    expect(sum.readings).toMatchObject([{ value: 7, quote: '丁丁丁丁' }])
    expect(found).toEqual([['table-vs-narrative', 5, 7]])
  })

  test('is checked by prose that says the same, beside what is set aside', () => {
    const ofLastYear = inProse(9, { exclusion: { kind: 'year', year: 2017 }, from: 0, to: 4, at: 0 })
    expect(of({ table: rows([4, 0, 1]), prose: [inProse(5), ofLastYear] })).toMatchObject({
      sum: { value: 5, status: 'implied', check: 'ok' },
      found: [],
    })
  })

  test('is left to the prose where a row is of the prose too', () => {
    const [, ...printed] = rows([4, 0, 1])
    const stated = said(4, 0, { indicator: group.parts[0]! })
    expect(of({ table: printed, prose: [stated, inProse(7)] }).sum).toMatchObject({
      value: 7,
      status: 'reported',
    })
  })

  test('is not made where a form has no such table', () => {
    expect(chosen({ form: '2014', table: rows([4, 0, 1]) }).find('outcome_unable')).toBeUndefined()
  })
})
