import type { Dataset } from '#lib/stats/dataset'
import { chartTitle } from '#app/_text/chartTitle'
import { textOf, type Lang } from '#app/_text/text'
import { TableFrame } from '#app/_site/TableFrame.tsx'

const columns = ['min', 'q1', 'median', 'q3', 'max'] as const

/** The spread of the stated values by year; years nobody stated are said to be so. */
export function DistributionTable({ lang, dataset }: { lang: Lang; dataset: Dataset }) {
  const text = textOf(lang)
  const byYear = new Map(dataset.distribution.map((one) => [one.year, one]))
  return (
    <TableFrame label={text.chart.data(chartTitle(dataset.spec, lang).counted)}>
      <thead>
        <tr>
          <th scope="col">{text.chart.year}</th>
          <th scope="col" className="number">
            {text.chart.nStated}
          </th>
          {columns.map((column) => (
            <th scope="col" className="number" key={column}>
              {text.chart[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dataset.years.map((year) => {
          const one = byYear.get(year)
          return (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className="number">{text.number(one === undefined ? 0 : one.n)}</td>
              {columns.map((column) => (
                <td className={one ? 'number' : 'number missing'} key={column}>
                  {one ? text.number(one[column]) : '–'}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </TableFrame>
  )
}
