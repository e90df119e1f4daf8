import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { View } from '#lib/model/view'
import { viewQuery, viewSchema } from '#lib/model/view'
import { fileLayouts } from '#app/_charts/view/fileLayouts'
import { ChartTools } from '#app/_charts/view/ChartTools.tsx'
import { aCell, aDataset, aSeries } from '#tests/builders'

const spread = { year: 2018, n: 3, min: 1, q1: 1, median: 1, q3: 1, max: 1 }

/** What stands beside the chart of `many` counties, whose values spread from 1 to `many` squared. */
function tools(many: number, given: Record<string, string> = {}, agency?: string): string {
  const view = viewSchema.parse(given)
  const series = Array.from({ length: many }, (_, i) =>
    aSeries({ id: `37080${i}`, label: `县${i}`, cells: [aCell({ value: (i + 1) ** 2 })] }),
  )
  return renderToStaticMarkup(
    <ChartTools
      lang="zh"
      view={view}
      dataset={aDataset({ series, distribution: [spread] })}
      size="full"
      agency={agency}
      here={(over: Partial<View>) => `/?${viewQuery({ ...view, ...over })}#items-published`}
    />,
  )
}

const linksOf = (html: string) =>
  [...html.matchAll(/<a href="([^"]*)"([^>]*)>/g)].map(([, href, rest]) => ({
    href: href!.replaceAll('&amp;', '&'),
    isCurrent: rest!.includes('aria-current'),
    isFile: rest!.includes('download'),
  }))

test('two menus of the chart, and nothing else but the interactive one', () => {
  const html = tools(3)
  expect(
    [...html.matchAll(/<details class="menu" name="menu"><summary>([^<]*)/g)].map(([, label]) => label),
  ).toEqual(['视图', '下载'])
  expect(html.match(/<button/g)).toHaveLength(1)
  // Every link is inside a menu.
  expect(html.replace(/<details class="menu".*?<\/div><\/details>/gs, '')).not.toContain('<a ')
})

test('the views of few series are a chart, a table and the year on year, and the page of the indicator', () => {
  expect(linksOf(tools(3)).filter(({ isFile }) => !isFile)).toEqual([
    { href: '/?#items-published', isCurrent: true, isFile: false },
    { href: '/?show=table#items-published', isCurrent: false, isFile: false },
    { href: '/?show=change#items-published', isCurrent: false, isFile: false },
    { href: '/indicators/items_published', isCurrent: false, isFile: false },
    { href: '/read?file=%2Fcharts%2Fitems-published.csv', isCurrent: false, isFile: false },
    { href: '/?#items-published', isCurrent: false, isFile: false },
  ])
})

test('many series are also offered as a spread, small charts or a grid, and on either axis, where that differs', () => {
  const hrefs = linksOf(tools(40)).map(({ href }) => href)
  for (const query of ['draw=band', 'draw=multiples', 'draw=grid', 'scale=linear', 'scale=log'])
    expect(hrefs).toContain(`/?${query}#items-published`)
  // A table has neither.
  expect(linksOf(tools(40, { show: 'table' })).filter(({ href }) => /draw|scale/.test(href))).toEqual([])
})

test('the files are of what is shown, of the one agency where it is one', () => {
  const files = (html: string) => linksOf(html).flatMap(({ href, isFile }) => (isFile ? [href] : []))
  expect(files(tools(3, { from: '2018' })).filter((href) => !/statistics/.test(href))).toEqual(
    ['csv', 'xlsx', 'json', 'png', 'svg'].map((ending) => `/charts/items-published.${ending}?from=2018`),
  )
  expect(files(tools(3, {}, 'a-1'))[0]).toBe('/charts/items-published.csv?agency=a-1')
})

test('the code that reads a file is of the file that stands beside it', () => {
  const [read] = linksOf(tools(3, { from: '2018' }, 'a-1')).filter(({ href }) => href.startsWith('/read'))
  expect(new URL(read!.href, 'http://host').searchParams.get('file')).toBe(
    '/charts/items-published.csv?from=2018&agency=a-1',
  )
})

test('other layouts fold away, and none is offered whose file would be the same', () => {
  const layouts = (html: string) =>
    linksOf(html).flatMap(({ href, isFile }) =>
      isFile && /\.csv.*(?:layout|rows|statistics)=/.test(href) ? [href.replace(/.*\?/, '')] : [],
    )
  // One year, in which all have a report.
  expect(layouts(tools(2))).toEqual([])
  expect(layouts(tools(3))).toEqual(['statistics=1'])
  expect(layouts(tools(40))).toEqual(['statistics=0'])
  expect(layouts(tools(40, { show: 'change' }))).toEqual([])
  expect(tools(3)).toMatch(/<details class="menu-more"><summary>CSV 和 XLSX 的其他排列/)
})

test('years give a wide layout, and rows without a report one without them', () => {
  const dataset = aDataset({
    years: [2018, 2019],
    series: [
      aSeries({ id: '370801', cells: [aCell({ year: 2018 }), aCell({ year: 2019 })] }),
      aSeries({
        id: '370802',
        cells: [
          aCell({ year: 2018 }),
          aCell({
            year: 2019,
            value: null,
            status: 'not_reported',
            coverage: { expected: 1, reported: 0, stated: 0 },
          }),
        ],
      }),
    ],
  })
  expect(fileLayouts(dataset, { show: 'chart' }).map(({ id }) => id)).toEqual([
    'wide',
    'reported',
    'wideReported',
  ])
  const whole = { ...dataset, tally: { ...dataset.tally, reportRows: 4 } }
  expect(fileLayouts(whole, { show: 'table' }).map(({ id }) => id)).toEqual(['wide'])
})
