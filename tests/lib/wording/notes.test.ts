import { describe, expect, test } from 'vitest'
import { datasetOf } from '#tests/lib/stats/datasetOf'
import type { ChartName } from '#lib/stats/dataset'
import type { Facts, ObservationFact, ReportFact } from '#tests/lib/stats/facts'
import { anObservation, aReport, aView, factsOf } from '#tests/lib/stats/factBuilders'

const jiashan = aReport({ regionCode: '330421', agency: '嘉善县经济和信息化局' })
const weishan = aReport()

const facts = (...stated: (readonly [ReportFact, Partial<ObservationFact>])[]): Facts => ({
  ...factsOf([]),
  reports: [...new Set(stated.map(([report]) => report))],
  observations: stated.map(([report, over]) => anObservation(report, over)),
})
const notes = (chart: ChartName, given: Facts, view = aView()) => datasetOf(chart, view, given).notes
const ids = (chart: ChartName, given: Facts, view = aView()) =>
  notes(chart, given, view).map((note) => note.id)
const wechat = { indicator: 'channel_wechat', value: 2218, check: 'conflict' } as const
const items = { value: 61, check: 'conflict' } as const

test('plain stated figures of one form need no note', () => {
  expect(notes('items-published', factsOf([[weishan, 146]]))).toEqual([])
  expect(notes('applications', facts([weishan, { indicator: 'applications_received' }]))).toEqual([])
})

describe('single reports', () => {
  test('a channel above the total is named with both figures and its passage, and not told twice', () => {
    const given = facts([jiashan, items], [jiashan, wechat])
    expect(notes('channels', given)).toEqual([
      {
        id: `channel-exceeds-total-${jiashan.reportId}-channel_wechat`,
        zh: '嘉善县经济和信息化局2018年政务微信2,218条，大于主动公开总数61条。',
        en: '嘉善县经济和信息化局 2018: WeChat 2,218 exceeds the stated total 61.',
        href: `/reports/${jiashan.reportId}#channel_wechat`,
      },
      expect.objectContaining({ id: 'channels-overlap' }),
    ])
    expect(notes('items-published', given)).toEqual([
      {
        id: `conflict-${jiashan.reportId}-items_published`,
        zh: '嘉善县经济和信息化局2018年主动公开政府信息数核对不符。',
        en: '嘉善县经济和信息化局 2018: Government information items published: a check fails.',
        href: `/reports/${jiashan.reportId}#items_published`,
      },
    ])
  })

  test('another statement is told with its value, once, and not where it is the accepted one', () => {
    const alternatives = [
      { reportId: jiashan.reportId, indicator: 'items_published', value: 2279, note: '条/次' },
      { reportId: jiashan.reportId, indicator: 'items_published', value: 61, note: null },
      { reportId: 'elsewhere', indicator: 'items_published', value: 5, note: null },
    ]
    const given = { ...factsOf([[jiashan, 61]]), alternatives }
    expect(notes('items-published', given)).toEqual([
      {
        id: `alternative-${jiashan.reportId}-items_published`,
        zh: '嘉善县经济和信息化局2018年主动公开政府信息数另有口径：2,279条（条/次）。',
        en: '嘉善县经济和信息化局 2018: Government information items published: also stated as 2,279 items.',
        href: `/reports/${jiashan.reportId}#items_published`,
      },
    ])
    expect(ids('channels', given)).toEqual(['unsplit'])
  })

  test('more than three are one note', () => {
    const given = facts(
      ...[2014, 2015, 2016, 2017].map((year) => [aReport({ year }), { check: 'conflict' }] as const),
    )
    expect(notes('items-published', given)).toEqual([
      {
        id: 'conflict',
        zh: '微山县工业和信息化局2014年、微山县工业和信息化局2015年、微山县工业和信息化局2016年等4份报告有数值核对不符。',
        en: '微山县工业和信息化局 2014, 微山县工业和信息化局 2015, 微山县工业和信息化局 2016 and 1 more: a check fails.',
        href: null,
      },
    ])
  })
})

const year = (y: number) => aReport({ year: y })
test.each<[ChartName, Facts, string[]]>([
  ['items-published', factsOf([[year(2019), 1]]), ['not-asked']],
  ['items-published', factsOf([[year(2018), 1]]), []],
  ['channels', factsOf([[year(2020), 1]]), ['not-asked', 'unsplit']],
  ['applications', factsOf([[year(2019), 1]]), []],
  [
    'applications',
    factsOf([
      [year(2018), 1],
      [year(2019), 1],
    ]),
    ['form-break'],
  ],
  [
    'items-published',
    factsOf([
      [weishan, 1],
      [aReport({ agency: '微山县商务局', sector: '商务' }), null],
    ]),
    ['partial', 'mixed-sectors'],
  ],
  ['items-published', factsOf([[aReport({ scope: 'area' }), 1]]), ['area-apart']],
  ['items-published', facts([weishan, { sourceClass: 'figures' }]), ['figures']],
  ['items-published', facts([weishan, { status: 'approximate' }]), ['approximate']],
  ['items-published', facts([weishan, { status: 'implied' }]), ['implied']],
])('%s of %j has the notes %j', (chart, given, expected) => {
  expect(ids(chart, given)).toEqual(expected)
})

test('area reports of lower divisions are counted where they are left out', () => {
  const given = factsOf([
    [weishan, 1],
    [aReport({ regionCode: '350128', agency: '平潭县人民政府', scope: 'area' }), 9],
  ])
  expect(notes('items-published', given, aView({ by: 'prefecture' }))).toEqual([
    {
      id: 'area-left-out',
      zh: '下级地区的1份全域报告未计入。',
      en: '1 whole-area report of divisions below this level is left out.',
      href: null,
    },
  ])
})

test('only years that are shown give rise to notes', () => {
  const given = facts([aReport({ year: 2016 }), { check: 'conflict' }], [weishan, {}])
  expect(ids('items-published', given, aView({ from: 2018 }))).toEqual([])
})
