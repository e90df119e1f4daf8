import { describe, expect, test } from 'vitest'
import { aDatabase, aDocument, anObservation, loadItems, reference } from '#tests/db/builders'
import { yearFindings, type YearReport } from '#db/load/judge/yearRules'

const at = (value: number) => ({ value, start: 0, end: 4 })

function aYear(
  year: number,
  values: Record<string, number>,
  implied: Record<string, number> = {},
): YearReport {
  const map = (from: Record<string, number>) =>
    new Map(Object.entries(from).map(([id, value]) => [id, at(value)]))
  return { reportKey: year, reportId: `r-${year}`, year, values: map(values), implied: map(implied) }
}

const codes = (...reports: YearReport[]) =>
  yearFindings(reports).map(({ code, reportKey, value, otherValue }) => [code, reportKey, value, otherValue])

describe('rules across the years of an agency', () => {
  test.each([
    [
      'a carry-over that follows is no finding',
      { applications_carried_out: 2 },
      { applications_carried_in: 2 },
      [],
    ],
    [
      'a carry-over that differs is one',
      { applications_carried_out: 2 },
      { applications_carried_in: 0 },
      [['carry-over-mismatch', 2023, 0, 2]],
    ],
    ['a missing part means cannot check', {}, { applications_carried_in: 3 }, []],
    [
      'documents in force follow from last year, issued and repealed',
      { normative_docs_in_force: 10 },
      { normative_docs_issued: 3, normative_docs_repealed: 1, normative_docs_in_force: 12 },
      [],
    ],
    [
      'documents in force that do not follow are a finding',
      { normative_docs_in_force: 10 },
      { normative_docs_issued: 3, normative_docs_repealed: 1, normative_docs_in_force: 13 },
      [['in-force-mismatch', 2023, 13, 12]],
    ],
    [
      'items last year are the year before and its change',
      { licensing_items_last_year: 20, licensing_items_change: -2 },
      { licensing_items_last_year: 20 },
      [['item-count-mismatch', 2023, 20, 18]],
    ],
    [
      'a tenfold change from a hundred on is pointed out',
      { items_published: 2645 },
      { items_published: 145 },
      [['implausible-jump', 2023, 145, 2645]],
    ],
    ['a tenfold change of small numbers is not', { items_published: 4 }, { items_published: 60 }, []],
    ['a fall to zero is no jump', { items_published: 500 }, { items_published: 0 }, []],
  ])('%s', (_, before, now, expected) => {
    expect(
      codes(aYear(2022, before as Record<string, number>), aYear(2023, now as Record<string, number>)),
    ).toEqual(expected)
  })

  test('a comparison is held against the report of the year before', () => {
    const implied = aYear(2018, { items_published: 335 }, { items_published: 335 })
    expect(codes(aYear(2017, { items_published: 335 }), implied)).toEqual([])
    expect(codes(aYear(2017, { items_published: 300 }), implied)).toEqual([
      ['comparison-mismatch', 2018, 335, 300],
    ])
  })

  test('a year without a report is not stepped over', () => {
    expect(
      codes(aYear(2020, { applications_carried_out: 2 }), aYear(2022, { applications_carried_in: 0 })),
    ).toEqual([])
  })
})

describe('a load', () => {
  const first = aDocument({ year: 2018, observations: [anObservation({ value: 146 })] })
  const second = aDocument({ year: 2019, observations: [anObservation({ value: 14600 })] })
  const findings = (db: ReturnType<typeof aDatabase>) =>
    db.$client
      .prepare(
        `select r.year, i.code, i.value, i.other_value as other from issues i join reports r on r.key = i.report_key where i.origin = 'years'`,
      )
      .all()

  test.each([
    ['earlier year first', [first, second]],
    ['later year first', [second, first]],
  ])('finds what two years say of each other, %s, in one load or two', async (_, items) => {
    const together = aDatabase()
    await loadItems(together, items)
    const apart = aDatabase()
    for (const item of items) await loadItems(apart, [item])
    const expected = [{ year: 2019, code: 'implausible-jump', value: 14600, other: 146 }]
    expect(findings(together)).toEqual(expected)
    expect(findings(apart)).toEqual(expected)
  })

  test('drops a finding when the report that gave rise to it is replaced', async () => {
    const db = aDatabase()
    await loadItems(db, [first, second])
    await loadItems(db, [aDocument({ year: 2019, observations: [anObservation({ value: 150 })] })])
    expect(findings(db)).toEqual([])
  })

  test('takes the mark off a figure when the year before is corrected, and leaves those of others', async () => {
    const carried = (indicator: string, year: number, value: number, agency = '微山县工业和信息化局') =>
      aDocument({ agency, year, form: '2021', observations: [anObservation({ indicator, value })] })
    const known = ['applications_carried_in', 'applications_carried_out'].map((id) => ({
      ...reference.indicators[0]!,
      id,
      partOf: null,
    }))
    const options = { reference: { ...reference, indicators: [...reference.indicators, ...known] } }
    const db = aDatabase()
    const marked = () =>
      db.$client
        .prepare(
          `select a.name || ' ' || r.year from observations o join reports r on r.key = o.report_key
           join agencies a on a.id = r.agency_id where o.year_conflict order by 1`,
        )
        .pluck()
        .all()
    await loadItems(
      db,
      ['微山县工业和信息化局', '微山县商务局'].flatMap((agency) => [
        carried('applications_carried_out', 2022, 2, agency),
        carried('applications_carried_in', 2023, 0, agency),
      ]),
      options,
    )
    expect(marked()).toEqual(['微山县商务局 2023', '微山县工业和信息化局 2023'])
    await loadItems(db, [carried('applications_carried_out', 2022, 0)], options)
    expect(marked()).toEqual(['微山县商务局 2023'])
    expect(findings(db)).toEqual([{ year: 2023, code: 'carry-over-mismatch', value: 0, other: 2 }])
  })
})
