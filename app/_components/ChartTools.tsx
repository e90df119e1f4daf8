import type { View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import { scaleOf } from '#app/_charts/scaleOf'
import { chartHref, viewHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'

/** Chart or table, numbers or shares, linear or logarithmic, and the files, all as links to the same view. */
export function ChartTools({ lang, view, dataset }: { lang: Lang; view: View; dataset: Dataset }) {
  const text = textOf(lang)
  const name = text.charts[dataset.chart].name
  const here = (over: Partial<View>) => `${viewHref(lang, { ...view, ...over })}#${dataset.chart}`
  const { scale, isOffered } = scaleOf(dataset, view)
  const isChart = view.show === 'chart'
  return (
    <div className="figure-tools">
      <Switch
        label={`${name}: ${text.chart.view}`}
        options={[
          { label: text.chart.chart, href: here({ show: 'chart' }), isCurrent: isChart },
          { label: text.chart.table, href: here({ show: 'table' }), isCurrent: !isChart },
        ]}
      />
      {dataset.chart === 'channels' && isChart && (
        <Switch
          label={`${name}: ${text.chart.channelMode}`}
          options={[
            {
              label: text.chart.amount,
              href: here({ channels: 'total' }),
              isCurrent: view.channels === 'total',
            },
            {
              label: text.chart.share,
              href: here({ channels: 'share' }),
              isCurrent: view.channels === 'share',
            },
          ]}
        />
      )}
      {isOffered && isChart && (
        <Switch
          label={`${name}: ${text.chart.scale}`}
          options={[
            { label: text.chart.linear, href: here({ scale: 'linear' }), isCurrent: scale === 'linear' },
            { label: text.chart.log, href: here({ scale: 'log' }), isCurrent: scale === 'log' },
          ]}
        />
      )}
      <a
        href={chartHref(lang, dataset.chart, 'csv', view)}
        aria-label={`${name}: ${text.chart.csv}`}
        download
      >
        CSV
      </a>
      <a
        href={chartHref(lang, dataset.chart, 'svg', view)}
        aria-label={`${name}: ${text.chart.svg}`}
        download
      >
        SVG
      </a>
      <a href={here({})} aria-label={`${name}: ${text.chart.permalink}`}>
        {text.chart.permalink}
      </a>
    </div>
  )
}

function Switch({
  label,
  options,
}: {
  label: string
  options: { label: string; href: string; isCurrent: boolean }[]
}) {
  return (
    <span className="switch" role="group" aria-label={label}>
      {options.map((option) => (
        <a
          href={option.href}
          aria-current={option.isCurrent ? 'true' : undefined}
          key={option.href + option.label}
        >
          {option.label}
        </a>
      ))}
    </span>
  )
}
