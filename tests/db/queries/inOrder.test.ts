import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Database } from '#db/client'
import { observationsOf, rareChoice } from '#db/queries/observationsInOrder'
import { agenciesAfter, regionsAfter } from '#db/queries/pagesOfPlaces'
import { reportsAfter } from '#db/queries/reportsInOrder'
import { aDatabase, aDocument, anObservation, loadItems } from '../builders.ts'

let db: Database
beforeEach(async () => {
  db = aDatabase()
  await loadItems(db, [
    aDocument({
      observations: [anObservation(), anObservation({ indicator: 'channel_website', status: 'blank' })],
    }),
    aDocument({
      year: 2020,
      form: '2019',
      observations: [anObservation({ value: 9, status: 'approximate' })],
    }),
    aDocument({ agency: '沂源县教育局', regionCode: '370323', observations: [anObservation({ value: 3 })] }),
  ])
})

/** How the engine goes about the last thing it is asked for, a step each. */
async function planOf(read: () => Promise<unknown>): Promise<string[]> {
  const prepare = vi.spyOn(db.$client, 'prepare')
  await read()
  const query = prepare.mock.calls.map(([text]) => text).findLast((text) => text.startsWith('select'))!
  prepare.mockRestore()
  const steps = db.$client.prepare(`explain query plan ${query}`)
  const bound = Array.from({ length: (query.match(/\?/g) ?? []).length }, () => 1)
  return (steps.all(...bound) as { detail: string }[]).map(({ detail }) => detail)
}

const place = { agencyId: '370323-a', year: 2018, isIncluded: false }

describe('a page goes along indexes and sorts nothing', () => {
  test.each([
    ['of reports', () => reportsAfter(db, { region: [] }, place, 5)],
    ['of reports of years', () => reportsAfter(db, { region: [], from: 2019, to: 2020 }, place, 5)],
    [
      'of reports with a rare status',
      () => reportsAfter(db, { region: [], having: { status: ['blank'] } }, place, 5),
    ],
    ['of agencies', () => agenciesAfter(db, { region: [] }, '370323-a', 5)],
    ['of regions', () => regionsAfter(db, { region: [] }, '370000', 5)],
  ])('%s', async (_, read) => {
    const plan = await planOf(read)
    expect(plan.join('\n')).not.toMatch(
      /TEMP B-TREE|SCAN (reports|agencies|observations|regions)\b(?! USING)/,
    )
  })

  test('rare statuses and conflicts have an index by report', async () => {
    const having = (choice: object) => planOf(() => reportsAfter(db, { region: [], having: choice }, null, 5))
    expect((await having({ status: ['blank'] })).join()).toContain('observations_rare_status (report_key=?')
    expect((await having({ check: ['conflict'] })).join()).toContain('observations_conflict (report_key=?')
    expect((await having({ indicator: ['items_published'] })).join()).toMatch(
      /observations_report \(report_key=\? AND indicator=\?|PRIMARY KEY \(indicator=\?.*report_key=\?/,
    )
  })

  test('the observations of some reports are looked up report by report', async () => {
    const plan = await planOf(() => observationsOf(db, [1, 2], { indicator: ['items_published'] }, undefined))
    expect(plan[0]).toContain('SEARCH reports USING INTEGER PRIMARY KEY')
    expect(plan[1]).toContain('report_key=?')
  })
})

test('reports come by agency and year, from a place on, with or without it', async () => {
  const all = await reportsAfter(db, { region: [] }, null, 10)
  expect(all.map(({ agency, year }) => [agency, year])).toEqual([
    ['沂源县教育局', 2018],
    ['微山县工业和信息化局', 2018],
    ['微山县工业和信息化局', 2020],
  ])
  const { agencyId, year } = all[1]!
  const after = async (isIncluded: boolean) =>
    (await reportsAfter(db, { region: [] }, { agencyId, year, isIncluded }, 10)).map((one) => one.year)
  expect(await after(true)).toEqual([2018, 2020])
  expect(await after(false)).toEqual([2020])
})

test.each([
  [{}, undefined],
  [{ applicant: ['total'] as const }, undefined],
  [{ status: ['reported', 'blank'] as const }, undefined],
  [{ check: ['ok', 'conflict'] as const }, undefined],
  [{ status: ['blank'] as const }, { status: ['blank'] }],
  [{ check: ['conflict'] as const }, { check: ['conflict'] }],
  [{ indicator: ['a'], status: ['reported'] as const }, { indicator: ['a'] }],
])('of %j reports are asked for %j', (choice, rare) => {
  expect(rareChoice(choice)).toEqual(rare)
})
