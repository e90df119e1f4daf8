import { describe, expect, test } from 'vitest'
import { chartCsv } from '#lib/files/chartCsv'
import { chartTable, type ChartTableOptions } from '#lib/files/chartTable'
import type { CsvTableOptions } from '#lib/files/csvTable'
import type { Dataset } from '#lib/stats/dataset'
import { csvCell } from '#lib/files/csvCell'
import { aCell, anAbsentCell, aDataset, aSeries } from '#tests/builders'
import { datasetOf } from '#tests/lib/stats/datasetOf'
import { aReport, aView, factsOf } from '#tests/lib/stats/factBuilders'

const long = { layout: 'long', rows: 'all', statistics: false } as const

function csvOf(
  dataset: Dataset,
  { layout, rows, statistics, ...csv }: CsvTableOptions & Partial<ChartTableOptions>,
): string {
  const given = { layout, rows, statistics }
  const asked = {
    ...long,
    ...Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined)),
  }
  return [
    ...chartCsv(chartTable(dataset, { ...asked, lang: csv.lang, isId: csv.header === 'id' }), csv),
  ].join('')
}

const lines = (text: string) => text.split('\r\n')

test.each([
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-5', "'-5"],
  ['@a', "'@a"],
  ['\ta', "'\ta"],
  ['\ra', "'\ra"],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠a', "'＠a"],
  ['  =1', "'  =1"],
  ['\u3000＝1', "'\u3000＝1"],
  ['\ufeff=1', "'\ufeff=1"],
  [' 微山县', ' 微山县'],
  ['微山县', '微山县'],
  ['a=b', 'a=b'],
  ['', ''],
  [null, ''],
  [-5, -5],
  [0, 0],
])('the cell %j is written %j', (given, written) => {
  expect(csvCell(given)).toBe(written)
})

describe('bytes', () => {
  test('a file starts with the byte order mark, ends every row with CRLF and quotes by RFC 4180', () => {
    const dataset = aDataset({
      series: [aSeries({ cells: [aCell({ note: { zh: '说 "约", 下同', en: '' } })] })],
    })
    const text = csvOf(dataset, { lang: 'zh', header: 'id' })
    expect(text).toBe(
      '\ufeffregion_code,region,year,indicator,value,unit,status,check,form,reports,agencies,agencies_known,sole_agency,note,source\r\n' +
        '370826,微山县,2018,items_published,100,条,reported,ok,2014,1,1,1,,"说 ""约"", 下同",/reports/370826-abc-2018#items_published\r\n',
    )
    expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(csvOf(dataset, { lang: 'zh', header: 'id', bom: false })).toBe(text.slice(1))
  })

  test.each(['\n', '\r', '\r\n'])('a name with the line end %j is quoted and begins no row', (end) => {
    const dataset = aDataset({ by: 'agency', series: [aSeries({ agency: `甲局${end}=1+1` })] })
    expect(csvOf(dataset, { lang: 'zh', header: 'id' })).toContain(`,"甲局${end}=1+1",`)
  })

  test('a name that looks like a formula is neutralised', () => {
    const dataset = aDataset({
      by: 'agency',
      series: [aSeries({ label: '=cmd', agency: '=cmd', sector: '@s' })],
    })
    expect(lines(csvOf(dataset, { lang: 'zh', header: 'id' }))[1]).toMatch(/^370826,微山县,'=cmd,'@s,2018,/)
  })
})

test.each([
  ['items-published', 'county', 'region_code,region,year,indicator,value,unit'],
  ['items-published', 'agency', 'region_code,region,agency,sector,year,indicator,value,unit'],
  ['channels', 'province', 'region_code,region,year,indicator,channel,value,unit'],
  ['applications', 'agency', 'region_code,region,agency,sector,year,indicator,value,unit'],
] as const)('%s by %s has the columns %s …', (chart, by, columns) => {
  const [header] = lines(csvOf(aDataset({ chart, by }), { lang: 'en', header: 'id', bom: false }))
  expect(header).toBe(`${columns},status,check,form,reports,agencies,agencies_known,sole_agency,note,source`)
})

test('headers and words are in the language asked for', () => {
  const cells = [aCell({ status: 'approximate' }), anAbsentCell(2019)]
  const dataset = aDataset({ series: [aSeries({ cells })] })
  expect(lines(csvOf(dataset, { lang: 'zh', header: 'label', bom: false }))).toEqual([
    '地区代码,地区,统计年度,指标,数值,单位,状态,核对,表式,报告数,载明机构数,应有机构,唯一载明的机构,备注,来源',
    '370826,微山县,2018,主动公开政府信息数,100,条,约数,核对相符,2014年表式,1,1,1,,,/reports/370826-abc-2018#items_published',
    '370826,微山县,2019,主动公开政府信息数,,条,无报告,未核对,,0,0,1,,,',
    '',
  ])
  expect(lines(csvOf(dataset, { lang: 'en', header: 'label', bom: false })).slice(0, 2)).toEqual([
    'Region code,Region,Year,Indicator,Value,Unit,Status,Check,Form,Reports,Agencies stating a value,Expected,Sole agency,Note,Source',
    '370826,微山县,2018,Government information items published,100,items,approximate,checks out,form of 2014,1,1,1,,,/reports/370826-abc-2018#items_published',
  ])
})

test('a channel has its own column, which the stated total leaves empty', () => {
  const cells = [aCell({ indicator: 'channel_wechat', value: 23 }), aCell()]
  const text = csvOf(aDataset({ chart: 'channels', series: [aSeries({ cells })] }), {
    lang: 'zh',
    header: 'id',
  })
  expect(
    lines(text)
      .slice(1, 3)
      .map((line) => line.split(',').slice(3, 6)),
  ).toEqual([
    ['channel_wechat', 'wechat', '23'],
    ['items_published', '', '100'],
  ])
})

test('a sum says on how many agencies it rests, and leads to those that state a value', () => {
  const source = aCell().sources[0]!
  const cell = aCell({
    coverage: { expected: 52, reported: 40, stated: 2 },
    sources: [
      source,
      { ...source, reportId: 'b', path: '/reports/b#items_published', sourceUrl: 'https://b.example/' },
      { ...source, reportId: 'c', path: '/reports/c#items_published', value: null, status: 'blank' },
    ],
  })
  const dataset = aDataset({ series: [aSeries({ cells: [cell] })] })
  expect(lines(csvOf(dataset, { lang: 'en', header: 'id' }))[1]).toBe(
    '370826,微山县,2018,items_published,100,条,reported,ok,2014,40,2,52,,"of 52 agencies 40 reported, 2 stated a value",' +
      '/reports/370826-abc-2018#items_published https://b.example/',
  )
})

test('the five seed agencies have their values in their years and nothing is zero that is missing', () => {
  const five = [
    ['370826', '微山县工业和信息化局', 2018, 146],
    ['370323', '沂源县工业和信息化局', 2020, 147],
    ['371002', '威海市环翠区工业和信息化局', 2018, 335],
    ['330421', '嘉善县经济和信息化局', 2018, 61],
    ['370828', '金乡县工业和信息化局', 2022, 41],
  ] as const
  const facts = factsOf(
    five.map(([regionCode, agency, year, value]) => [aReport({ regionCode, agency, year }), value]),
  )
  const dataset = datasetOf('items-published', aView({ by: 'agency' }), facts)
  const rows = lines(csvOf(dataset, { lang: 'zh', header: 'id', bom: false }))
    .slice(1, -1)
    .map((line) => line.split(','))
  const stated = rows.filter((row) => row[6] !== '')
  expect(stated.map((row) => [row[0], row[2], Number(row[4]), Number(row[6])])).toEqual(
    [...five].sort((a, b) => Number(a[0]) - Number(b[0])).map((row) => [...row]),
  )
  const missing = rows.filter((row) => row[6] === '')
  expect(missing).toHaveLength(20)
  expect(new Set(missing.map((row) => row[8]))).toEqual(new Set(['not_reported']))
})

describe('layouts', () => {
  const spread = (year: number) => ({ year, n: 2, min: 10, q1: 32.5, median: 55, q3: 77.5, max: 100 })
  const dataset = aDataset({
    years: [2018, 2019],
    series: [
      aSeries({
        cells: [
          aCell({ coverage: { expected: 3, reported: 2, stated: 1 } }),
          aCell({
            year: 2019,
            value: null,
            status: 'blank',
            coverage: { expected: 3, reported: 1, stated: 0 },
          }),
        ],
      }),
      aSeries({ regionCode: '370827', label: '鱼台县', cells: [aCell({ value: 0 }), anAbsentCell(2019)] }),
      aSeries({ regionCode: '370829', label: '嘉祥县', cells: [anAbsentCell(2018), anAbsentCell(2019)] }),
    ],
    distribution: [spread(2018)],
  })

  test('a wide file has a row for each series and a column for each year; what is missing stays empty', () => {
    expect(lines(csvOf(dataset, { lang: 'zh', header: 'id', bom: false, layout: 'wide' }))).toEqual([
      'region_code,region,indicator,unit,agencies_expected,value_2018,value_2019,status_2018,status_2019,agencies_2018,agencies_2019',
      '370826,微山县,items_published,条,3,100,,reported,blank,1,0',
      '370827,鱼台县,items_published,条,1,0,,reported,not_reported,1,0',
      '370829,嘉祥县,items_published,条,1,,,not_reported,not_reported,0,0',
      '',
    ])
  })

  test('years head the values of a wide file as in a table of a report', () => {
    const head = (lang: 'zh' | 'en') =>
      lines(csvOf(dataset, { lang, header: 'label', bom: false, layout: 'wide' }))[0]!
        .split(',')
        .slice(5)
    expect(head('zh')).toEqual([
      '2018年',
      '2019年',
      '2018年状态',
      '2019年状态',
      '2018年载明机构数',
      '2019年载明机构数',
    ])
    expect(head('en').slice(0, 3)).toEqual(['2018', '2019', '2018 status'])
  })

  test('rows behind which there is no report can be left out; a report that does not state the value stays', () => {
    const years = (layout: 'long' | 'wide') =>
      lines(csvOf(dataset, { lang: 'zh', header: 'id', bom: false, layout, rows: 'reported' })).slice(1, -1)
    expect(years('long').map((line) => line.split(',').slice(1, 5).join(' '))).toEqual([
      '微山县 2018 items_published 100',
      '微山县 2019 items_published ',
      '鱼台县 2018 items_published 0',
    ])
    expect(years('wide').map((line) => line.split(',')[1])).toEqual(['微山县', '鱼台县'])
  })

  test('statistics come last and are told from values by a column', () => {
    const rows = lines(csvOf(dataset, { lang: 'zh', header: 'id', bom: false, statistics: true }))
    expect(rows[0]).toContain(',indicator,statistic,value,unit,')
    expect(rows[1]).toContain(',items_published,value,100,条,')
    expect(rows.slice(7, -1)).toEqual(
      [
        ['n', 2, 'series'],
        ['min', 10, '条'],
        ['q1', 32.5, '条'],
        ['median', 55, '条'],
        ['q3', 77.5, '条'],
        ['max', 100, '条'],
      ].map(
        (row) =>
          `,,2018,items_published,${row.join(',')},,,,,,,,按所示各单位中载明数值的2个计算，推算值除外,`,
      ),
    )
  })

  test('a wide file has a row for each statistic', () => {
    const rows = lines(
      csvOf(dataset, { lang: 'en', header: 'id', bom: false, statistics: true, layout: 'wide' }),
    )
    expect(rows[0]).toContain(',indicator,statistic,unit,agencies_expected,value_2018')
    expect(rows[7]).toBe(',,items_published,median,条,,55,,,,,')
    expect(rows).toHaveLength(1 + 3 + 6 + 1)
  })

  test('a file without values has no rows of statistics', () => {
    const none = aDataset({ series: [], distribution: [] })
    for (const layout of ['long', 'wide'] as const)
      expect(lines(csvOf(none, { lang: 'zh', header: 'id', statistics: true, layout }))).toHaveLength(2)
  })
})
