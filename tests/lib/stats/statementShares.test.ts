import { expect, test } from 'vitest'
import type { Indicator } from '#lib/model/indicator'
import { statementShares } from '#lib/stats/statementShares'

const indicator: Indicator = {
  id: 'channel_website',
  labelZh: '政府网站',
  labelEn: 'Website',
  unit: '条',
  group: 'publishing',
  partOf: 'items_published',
  byApplicant: false,
  forms: ['2014'],
  inProse: true,
}

test('reports that state it are counted apart from those whose form asks for it', () => {
  const counts = [
    { indicator: 'channel_website', form: '2014', year: 2018, status: 'reported', reports: 3 },
    { indicator: 'channel_website', form: '2014', year: 2017, status: 'blank', reports: 2 },
    { indicator: 'channel_website', form: '2021', year: 2022, status: 'zero_in_words', reports: 1 },
    { indicator: 'channel_website', form: null, year: 2015, status: 'approximate', reports: 4 },
    { indicator: 'another', form: '2014', year: 2010, status: 'reported', reports: 9 },
  ] as const
  expect(
    statementShares(
      [indicator],
      counts,
      new Map([
        ['2014', 6],
        ['2021', 8],
      ]),
    ),
  ).toEqual([
    {
      indicator,
      stated: 8,
      statedWhereAsked: 3,
      asked: 6,
      byStatus: { reported: 3, blank: 2, zero_in_words: 1, approximate: 4 },
      first: 2015,
      last: 2022,
    },
  ])
})

test('what no report speaks of has no years and no statuses', () => {
  expect(statementShares([indicator], [], new Map())[0]).toMatchObject({
    stated: 0,
    asked: 0,
    byStatus: {},
    first: null,
    last: null,
  })
})
