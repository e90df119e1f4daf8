import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client'
import { rollUp } from '#db/load/rollUp'
import { aDatabase, aDocument, aFigure, anObservation, loadItems } from '#tests/db/builders'

let db: Database
beforeEach(() => {
  db = aDatabase()
})

/** How often each indicator is stated, by status. */
const counted = () =>
  db.$client
    .prepare(
      'select indicator, form, year, status, reports from statement_counts order by year, indicator, status',
    )
    .raw()
    .all()
/** How many figures each report states, by year. */
const stated = () =>
  db.$client
    .prepare('select r.year, c.stated from report_counts c join reports r on r.key = c.report_key order by 1')
    .raw()
    .all()

/** Applications of a report for 2021, of two kinds of applicants and of all. */
const byApplicant = aDocument({
  year: 2021,
  form: '2021',
  observations: [['natural_person', 2] as const, ['business', 1] as const, ['total', 3] as const].map(
    ([applicant, value]) => anObservation({ indicator: 'applications_received', applicant, value }),
  ),
})

describe('the roll-ups behind a load', () => {
  test('count an indicator once for a report, however many kinds of applicants it names', async () => {
    await loadItems(db, [byApplicant])
    expect(counted()).toEqual([['applications_received', '2021', 2021, 'reported', 1]])
  })

  test('leave out what only a kind of applicant has', async () => {
    const observations = [anObservation({ indicator: 'applications_received', applicant: 'natural_person' })]
    await loadItems(db, [aDocument({ observations })])
    expect(counted()).toEqual([])
  })

  test('count what is accepted alone, and each status apart', async () => {
    await loadItems(db, [
      aDocument(),
      aFigure({ value: '164' }),
      aDocument({ year: 2020, observations: [anObservation({ status: 'blank' })] }),
    ])
    expect(counted()).toEqual([
      ['items_published', '2014', 2018, 'reported', 1],
      ['items_published', '2014', 2020, 'blank', 1],
    ])
    expect(stated()).toEqual([
      [2018, 1],
      [2020, 0],
    ])
  })

  test('follow a report that is replaced', async () => {
    await loadItems(db, [aDocument(), byApplicant])
    await loadItems(db, [aDocument({ observations: [anObservation({ status: 'not_reported' })] })])
    expect(counted()).toEqual([
      ['items_published', '2014', 2018, 'not_reported', 1],
      ['applications_received', '2021', 2021, 'reported', 1],
    ])
    expect(stated()).toEqual([
      [2018, 0],
      [2021, 3],
    ])
  })

  test('are the same counted report by report and in one pass over all', async () => {
    await loadItems(db, [aDocument(), byApplicant, aDocument({ year: 2020, observations: [] })])
    const one = [counted(), stated()]
    db.$client.exec('delete from statement_counts; delete from report_counts')
    rollUp(db.$client, [])
    expect([counted(), stated()]).toEqual(one)
    expect(one[1]).toEqual([
      [2018, 1],
      [2020, 0],
      [2021, 3],
    ])
  })

  test('are left alone where nothing was touched', async () => {
    await loadItems(db, [aDocument()])
    db.$client.exec('update report_counts set stated = 7')
    rollUp(db.$client, [])
    expect(stated()).toEqual([[2018, 7]])
  })

  test('are made anew for the touched reports only', async () => {
    await loadItems(db, [aDocument(), byApplicant])
    db.$client.exec('update report_counts set stated = 7')
    const key = db.$client.prepare('select key from reports where year = 2021').pluck().get() as number
    rollUp(db.$client, [key])
    expect(stated()).toEqual([
      [2018, 7],
      [2021, 3],
    ])
  })
})
