import { describe, expect, test } from 'vitest'
import { datasetOf } from '#tests/lib/stats/datasetOf'
import type { View } from '#lib/model/view'
import type { ChartName } from '#lib/stats/chartSpec'
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
      en: '1 whole-area report from lower-level regions is left out.',
      href: null,
    },
  ])
})

test('only years that are shown give rise to notes', () => {
  const given = facts([aReport({ year: 2016 }), { check: 'conflict' }], [weishan, {}])
  expect(ids('items-published', given, aView({ from: 2018 }))).toEqual([])
})

describe('the sentence about', () => {
  const bureau = aReport({ agency: '微山县商务局', sector: '商务' })
  const area = (regionCode: string) => aReport({ regionCode, agency: '人民政府', scope: 'area' })
  const nowhere = (agency: string) => aReport({ regionCode: null, agency })

  test.each<[string, ChartName, Facts, Partial<View>, string, string]>([
    [
      'form-break',
      'applications',
      factsOf([
        [year(2018), 1],
        [year(2022), 1],
      ]),
      {},
      '2019、2021年表式变更，前后统计项目不同：2019年起才有结转和处理结果。',
      'The form changed in 2019 and 2021, and so did the figures that it asks for: carried-over applications and outcomes appear only since 2019.',
    ],
    [
      'form-break',
      'applications',
      factsOf([
        [year(2020), 1],
        [year(2021), 1],
      ]),
      {},
      '2021年表式变更，前后统计项目不同。',
      'The form changed in 2021, and so did the figures that it asks for.',
    ],
    [
      'not-asked',
      'items-published',
      factsOf([[year(2019), 1]]),
      {},
      '2019年起法定表式不再设主动公开总数，数值取自报告正文。',
      'Since 2019 the statutory form no longer asks for the total of items published; figures come from the prose of the reports.',
    ],
    [
      'not-asked',
      'channels',
      factsOf([[year(2019), 1]]),
      {},
      '2019年起法定表式不再设渠道栏，数值取自报告正文。',
      'Since 2019 the statutory form no longer asks for figures by channel; figures come from the prose of the reports.',
    ],
    [
      'channels-overlap',
      'channels',
      facts([weishan, { indicator: 'channel_wechat' }]),
      {},
      '同一信息可能经多个渠道公开，各渠道合计不等于主动公开总数。',
      'The same item may be published through several channels, so the sum of channels is not the total published.',
    ],
    [
      'unsplit',
      'channels',
      factsOf([[weishan, 1]]),
      {},
      '1份报告只载明总数，未分渠道。',
      '1 report states only a total, not split by channel.',
    ],
    [
      'unsplit',
      'channels',
      factsOf([
        [weishan, 1],
        [bureau, 2],
      ]),
      {},
      '2份报告只载明总数，未分渠道。',
      '2 reports state only a total, not split by channel.',
    ],
    [
      'partial',
      'items-published',
      factsOf([
        [weishan, 1],
        [bureau, null],
      ]),
      {},
      '合计只计入载明数值的机构，缺失值不按0计。',
      'Totals include only agencies that state a value; missing values are not counted as zero.',
    ],
    [
      'partial',
      'items-published',
      factsOf([
        [weishan, 1],
        [bureau, null],
      ]),
      { stat: 'median' },
      '中位数只计入载明数值的机构，缺失值不按0计。',
      'Medians include only agencies that state a value; missing values are not counted as zero.',
    ],
    [
      'mixed-sectors',
      'items-published',
      factsOf([
        [weishan, 1],
        [bureau, 2],
      ]),
      {},
      '各地区的机构分属2个系统，数值不宜直接比较；可按系统筛选。',
      'The agencies belong to 2 sectors and are not directly comparable; filter by sector to compare like with like.',
    ],
    [
      'area-apart',
      'items-published',
      factsOf([[area('370826'), 1]]),
      {},
      '覆盖整个地区的报告（全域）单列，不与机构数值相加。',
      'Reports that cover a whole area are shown separately and are not added to those of agencies.',
    ],
    [
      'area-left-out',
      'items-published',
      factsOf([
        [area('350128'), 1],
        [area('370826'), 1],
      ]),
      { by: 'prefecture' },
      '下级地区的2份全域报告未计入。',
      '2 whole-area reports from lower-level regions are left out.',
    ],
    [
      'no-region',
      'items-published',
      factsOf([[nowhere('商务局'), 1]]),
      {},
      '1份报告的地区无法确定，未计入；可按机构查看。',
      '1 report of unknown region is left out; shown only by agency.',
    ],
    [
      'no-region',
      'items-published',
      factsOf([
        [nowhere('商务局'), 1],
        [nowhere('工信局'), 1],
      ]),
      {},
      '2份报告的地区无法确定，未计入；可按机构查看。',
      '2 reports of unknown region are left out; shown only by agency.',
    ],
    [
      'figures',
      'items-published',
      facts([weishan, { sourceClass: 'figures' }], [bureau, {}]),
      {},
      '2份报告中1份的数值摘录自公开网页，没有原文段落；未摘录的显示为未载明，表式不设的显示为表式未设。',
      'Figures of 1 of 2 reports were transcribed from public web pages, without a passage; figures that were not transcribed are shown as not stated, or as not asked by the form.',
    ],
    [
      'approximate',
      'items-published',
      facts([weishan, { status: 'approximate' }]),
      {},
      '1个数值为约数（余、多、近、约），以≈标示。',
      '1 value is stated approximately and marked with ≈.',
    ],
    [
      'implied',
      'items-published',
      facts([weishan, { status: 'implied' }], [bureau, { status: 'implied' }]),
      {},
      '2个数值由报告的其他表述推算，只列入表格，不绘入图中。',
      '2 values are implied by other statements in the report; listed but not drawn.',
    ],
  ])('%s, on %s', (id, chart, given, over, zh, en) => {
    const note = notes(chart, given, aView(over)).find((one) => one.id === id)
    expect(note).toEqual({ id, zh, en, href: null })
  })

  test('many reports at once names three and counts them all', () => {
    const years = [2014, 2015, 2016, 2017].map(year)
    const exceeding = facts(
      ...years.flatMap(
        (one) =>
          [
            [one, items],
            [one, wechat],
          ] as const,
      ),
    )
    const found = notes('channels', exceeding).find(({ id }) => id === 'channel-exceeds-total')
    expect(found?.zh).toMatch(/2016年等4份报告有渠道数大于主动公开总数。$/)
    expect(found?.en).toMatch(/ 2016 and 1 more: a channel exceeds the stated total\.$/)
    const alternatives = years.map(({ reportId }) => ({
      reportId,
      indicator: 'items_published',
      value: 5,
      note: null,
    }))
    const rivals = { ...factsOf(years.map((one) => [one, 1] as const)), alternatives }
    const [told] = notes('items-published', rivals)
    expect(told?.zh).toMatch(/2016年等4份报告另有口径。$/)
    expect(told?.en).toMatch(/ 2016 and 1 more: another figure is also stated\.$/)
  })
})
