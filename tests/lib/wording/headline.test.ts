import { expect, test } from 'vitest'
import { datasetOf } from '#tests/lib/stats/datasetOf'
import type { ChartName } from '#lib/stats/chartSpec'
import type { Facts, ObservationFact, ReportFact } from '#tests/lib/stats/facts'
import { anObservation, aReport, aView, factsOf } from '#tests/lib/stats/factBuilders'

const weishan = aReport()
const jinxiang = aReport({ regionCode: '370828', agency: '金乡县工业和信息化局' })
const pingtan = aReport({ regionCode: '350128', agency: '平潭县人民政府', scope: 'area' })
const jining = aReport({ regionCode: '370800', agency: '济宁市工业和信息化局' })

const headline = (facts: Facts, view = aView(), chart: ChartName = 'items-published') =>
  Object.values(datasetOf(chart, view, facts).headline)

const facts = (...stated: (readonly [ReportFact, Partial<ObservationFact>])[]): Facts => ({
  ...factsOf([]),
  reports: [...new Set(stated.map(([report]) => report))],
  observations: stated.map(([report, over]) => anObservation(report, over)),
})

test.each<[string, Facts, string, string]>([
  ['no report', factsOf([]), '所选范围内没有报告', 'There are no reports in this selection'],
  [
    'none stated',
    factsOf([[weishan, null]]),
    '所选范围内的报告均未载明主动公开政府信息数',
    'No report in this selection states how many items were published',
  ],
  [
    'an implied value is not spoken of',
    facts([weishan, { status: 'implied' }]),
    '所选范围内的报告均未载明主动公开政府信息数',
    'No report in this selection states how many items were published',
  ],
  [
    'one value',
    factsOf([[weishan, 146]]),
    '2018年微山县主动公开信息146条',
    'In 2018, 微山县 published 146 items',
  ],
  ['one item', factsOf([[weishan, 1]]), '2018年微山县主动公开信息1条', 'In 2018, 微山县 published 1 item'],
  ['zero', factsOf([[weishan, 0]]), '2018年微山县主动公开信息0条', 'In 2018, 微山县 published 0 items'],
  [
    'a range',
    factsOf([
      [weishan, 61],
      [jinxiang, 2335],
    ]),
    '2018年2个县区主动公开信息61至2,335条',
    'In 2018, 2 counties published 61 to 2,335 items',
  ],
  [
    'the same value',
    factsOf([
      [weishan, 5],
      [jinxiang, 5],
    ]),
    '2018年2个县区均主动公开信息5条',
    'In 2018, 2 counties each published 5 items',
  ],
  [
    'an approximate end',
    facts([weishan, { value: 61 }], [jinxiang, { value: 7700, status: 'approximate' }]),
    '2018年2个县区主动公开信息61至约7,700条',
    'In 2018, 2 counties published 61 to about 7,700 items',
  ],
  [
    'the latest year with values',
    factsOf([
      [weishan, 61],
      [jinxiang, 335],
      [aReport({ year: 2022 }), 41],
      [aReport({ year: 2023 }), null],
    ]),
    '2022年微山县主动公开信息41条',
    'In 2022, 微山县 published 41 items',
  ],
  [
    'one late report does not stand for a selection of three',
    factsOf([
      [weishan, 61],
      [jinxiang, 335],
      [jining, 146],
      [aReport({ year: 2022 }), 41],
    ]),
    '2018年3个地区主动公开信息61至335条',
    'In 2018, 3 regions published 61 to 335 items',
  ],
  [
    'a whole area counts apart',
    factsOf([
      [weishan, 61],
      [jinxiang, 335],
      [pingtan, 9000],
    ]),
    '2018年2个县区和1个地区（全域）主动公开信息61至9,000条',
    'In 2018, 2 counties and 1 whole area published 61 to 9,000 items',
  ],
  [
    'a city among counties is no county',
    factsOf([
      [weishan, 61],
      [jining, 335],
    ]),
    '2018年2个地区主动公开信息61至335条',
    'In 2018, 2 regions published 61 to 335 items',
  ],
])('items published: %s', (_, given, zh, en) => {
  expect(headline(given)).toEqual([zh, en])
})

test('medians are called medians, except of single agencies', () => {
  const given = factsOf([
    [weishan, 61],
    [jinxiang, 335],
  ])
  expect(headline(given, aView({ stat: 'median' }))).toEqual([
    '2018年2个县区主动公开信息的机构中位数为61至335条',
    'In 2018, the median agency in each of 2 counties published 61 to 335 items',
  ])
  expect(headline(given, aView({ stat: 'median', by: 'agency' }))).toEqual([
    '2018年2个机构主动公开信息61至335条',
    'In 2018, 2 agencies published 61 to 335 items',
  ])
})

test('applications are received', () => {
  const received = { indicator: 'applications_received' }
  expect(
    headline(
      facts([weishan, { ...received, value: 0 }], [jinxiang, { ...received, value: 81 }]),
      aView(),
      'applications',
    ),
  ).toEqual(['2018年2个县区收到申请0至81件', 'In 2018, 2 counties received 0 to 81 applications'])
  expect(headline(factsOf([[weishan, undefined]]), aView(), 'applications')).toEqual([
    '所选范围内的报告均未载明收到的申请数',
    'No report in this selection states how many applications were received',
  ])
})

test('channels: a single series by its figures, several by how many state what, a total alone is no channel', () => {
  const website = { indicator: 'channel_website', value: 65 }
  const wechat = { indicator: 'channel_wechat', value: 23 }
  expect(headline(facts([weishan, website], [weishan, wechat]), aView(), 'channels')).toEqual([
    '2018年微山县分渠道公开信息：政府网站65条、政务微信23条',
    'In 2018, 微山县 published by channel: Website 65, WeChat 23',
  ])
  expect(
    headline(facts([weishan, website], [weishan, wechat], [jinxiang, wechat]), aView(), 'channels'),
  ).toEqual([
    '2018年2个县区分渠道载明公开信息，其中2个载明政务微信',
    'In 2018, 2 counties stated figures by channel, most often WeChat (2)',
  ])
  expect(headline(factsOf([[weishan, 146]]), aView(), 'channels')).toEqual([
    '所选范围内的报告均未分渠道载明公开信息数',
    'No report in this selection states its figures by channel',
  ])
})
