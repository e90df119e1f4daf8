import { expect, test } from 'vitest'
import type { View } from '#lib/model/view'
import { datasetOf } from '#tests/lib/stats/datasetOf'
import { anObservation, aReport, aView, factsOf } from '#tests/lib/stats/factBuilders'
import type { Facts, ReportFact } from '#tests/lib/stats/facts'

const of = (regionCode: string, year: number, over = {}) =>
  aReport({ regionCode, year, form: '2021', ...over })
const headline = (facts: Facts, over: Partial<View> = {}) =>
  Object.values(datasetOf('items-published', aView(over), facts).headline)

const [weishan, jinxiang, pingtan, jiyuan] = ['370826', '370828', '350128', '419001'] as const
const two = (code: string, before: number | undefined, after: number | undefined, over = {}) =>
  [
    [of(code, 2022, over), before],
    [of(code, 2023, over), after],
  ] as (readonly [ReportFact, number | undefined])[]

test.each<[string, Facts, Partial<View>, string, string]>([
  [
    'who fell and who rose, and the medians of the same',
    // 2022: 10, 344, 900; 2023: 4, 353, 901.
    factsOf([...two(weishan, 10, 4), ...two(jinxiang, 344, 353), ...two(jiyuan, 900, 901)]),
    {},
    '2023年3个可比县区中1个主动公开信息比上年少、2个比上年多；中位数344→353条',
    'Items published, 2023: of 3 comparable counties 1 is lower than the year before, 2 are higher; median 344 → 353',
  ],
  [
    'all in one direction',
    factsOf([...two(weishan, 10, 4), ...two(jinxiang, 20, 8)]),
    {},
    '2023年2个可比县区主动公开信息均比上年少；中位数15→6条',
    'Items published, 2023: all 2 comparable counties are lower than the year before; median 15 → 6',
  ],
  [
    'who cannot be compared, and who went missing',
    // 平潭 states 2023 alone, 济源 2022 alone: 3 of the counties state 2023, 2 are compared.
    factsOf([
      ...two(weishan, 10, 4),
      ...two(jinxiang, 20, 30),
      ...two(pingtan, undefined, 7),
      ...two(jiyuan, 9, undefined),
    ]),
    {},
    '2023年2个可比县区（3个载明）中1个主动公开信息比上年少、1个比上年多；中位数15→17条；济源市上年载明而本年没有',
    'Items published, 2023: of 2 comparable counties (3 state it) 1 is lower than the year before, 1 is higher; median 15 → 17; 济源市 stated it the year before and does not now',
  ],
  [
    'what rests on a part of the agencies',
    factsOf([
      ...two(weishan, 10, 10),
      ...two(weishan, undefined, 500, { agency: '微山县商务局' }),
      ...two(jinxiang, 20, 20),
    ]),
    {},
    '2023年2个可比县区主动公开信息均与上年持平；中位数15→15条；1个只据部分机构',
    'Items published, 2023: all 2 comparable counties are the same as the year before; median 15 → 15; 1 on part of their agencies only',
  ],
  [
    'a new form between the years',
    factsOf([
      [of(weishan, 2020), 10],
      [of(weishan, 2021), 4],
      [of(jinxiang, 2021), 8],
    ]),
    {},
    '2021年2个县区主动公开信息4至8条；表式变更，不与上年比较',
    'In 2021, 2 counties published 4 to 8 items; not compared with the year before: the form changed',
  ],
  [
    'a single county against itself',
    factsOf(two(weishan, 344, 332)),
    {},
    '2023年微山县主动公开信息332条，比上年少12条（−3.5%）',
    'In 2023, 微山县 published 332 items, 12 fewer than the year before (−3.5%)',
  ],
  [
    'a single county without a percentage of a small base',
    factsOf(two(weishan, 3, 6)),
    {},
    '2023年微山县主动公开信息6条，比上年多3条',
    'In 2023, 微山县 published 6 items, 3 more than the year before',
  ],
  [
    'one agency of three names itself',
    factsOf([
      [of(weishan, 2023), 633],
      [of(weishan, 2023, { agency: '微山县商务局' }), undefined],
      [of(weishan, 2023, { agency: '微山县教育局' }), undefined],
    ]),
    {},
    '2023年微山县工业和信息化局（微山县1/3个机构）主动公开信息633条',
    'In 2023, 微山县工业和信息化局 (1 of 3 agencies in 微山县) published 633 items',
  ],
  [
    'a part of a county says so',
    factsOf([
      [of(weishan, 2023), 633],
      [of(weishan, 2023, { agency: '微山县商务局' }), 7],
      [of(weishan, 2023, { agency: '微山县教育局' }), undefined],
    ]),
    {},
    '2023年微山县（2/3个机构）主动公开信息640条',
    'In 2023, 微山县 (2 of 3 agencies) published 640 items',
  ],
  [
    'a single county over the agencies that state both years',
    factsOf([...two(weishan, 100, 90), ...two(weishan, undefined, 500, { agency: '微山县商务局' })]),
    {},
    '2023年微山县主动公开信息590条，两年均载明的1个机构比上年少10条（−10%）',
    'In 2023, 微山县 published 590 items, 10 fewer than the year before (−10%), over the 1 agency stating both years',
  ],
])('the heading says %s', (_, facts, over, zh, en) => {
  expect(headline(facts, over)).toEqual([zh, en])
})

test('where nobody states what no form asks for, the heading says so', () => {
  expect(headline(factsOf([[of(weishan, 2023), undefined]]))).toEqual([
    '所选范围内的报告均未载明主动公开政府信息数（表式未设）',
    'No report in this selection states how many items were published (not asked by the form)',
  ])
})

test('an approximate figure makes the medians approximate, a failed check is told', () => {
  const facts = factsOf([...two(weishan, 10, 4), ...two(jinxiang, 20, 30)])
  const observations = facts.observations.map((one, i) =>
    i === 0
      ? { ...one, status: 'approximate' as const }
      : i === 3
        ? { ...one, check: 'conflict' as const }
        : one,
  )
  expect(headline({ ...facts, observations })[0]).toBe(
    '2023年2个可比县区中1个主动公开信息比上年少、1个比上年多；中位数约15→17条；1个核对不符',
  )
})

test('a county whose only other figure is implied is not compared', () => {
  const [was, is] = [of(weishan, 2022), of(weishan, 2023)]
  const facts = {
    ...factsOf([
      [was, undefined],
      [is, 6],
    ]),
    observations: [anObservation(was, { value: 3, status: 'implied' }), anObservation(is, { value: 6 })],
  }
  expect(headline(facts)[0]).toBe('2023年微山县主动公开信息6条；上年未载明，不与上年比较')
})
