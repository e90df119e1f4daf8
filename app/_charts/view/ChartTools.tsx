import type { View } from '#lib/model/view'
import { chartForm, isOutcomesOffered, maxLines } from '#app/_charts/draw/forms/chartOption'
import { scaleOf } from '#app/_charts/draw/scaleOf'
import { chartHref, drawingHref, viewHref } from '#app/_text/href'
import { textOf } from '#app/_text/text'
import type { ChartProps } from './chartProps.ts'
import { InteractiveSwitch } from './InteractiveSwitch.tsx'

const formOfDraw = {
  outcomes: 'outcome-years',
  band: 'distribution',
  multiples: 'multiples',
  grid: 'grid',
} as const

/** Chart or table, numbers or shares, linear or logarithmic, and the files, all as links to the same view. */
export function ChartTools({ lang, view, dataset, size, agency }: ChartProps) {
  const text = textOf(lang)
  const name = text.charts[dataset.chart].name
  const here = (over: Partial<View>) => `${viewHref(lang, { ...view, ...over })}#${dataset.chart}`
  const { scale, isOffered } = scaleOf(dataset, view)
  const isChart = view.show === 'chart'
  const words = textOf(lang).overview.draw
  const form = chartForm(dataset, view.draw)
  const draws =
    form === null || dataset.chart === 'channels' || dataset.series.length <= maxLines
      ? []
      : [
          ...(isOutcomesOffered(dataset) ? [undefined] : []),
          'band' as const,
          'multiples' as const,
          'grid' as const,
        ]
  const interactive = textOf(lang).interactive
  return (
    <div className="figure-tools">
      {isChart && form !== null && form !== 'grid' && (
        <InteractiveSwitch
          chart={dataset.chart}
          source={drawingHref(lang, dataset.chart, view, agency)}
          size={size}
          lang={lang}
          label={[interactive.open, interactive.openOf(name)]}
          failed={interactive.failed}
        />
      )}
      <Switch
        label={text.files.labelled(name, text.chart.view)}
        options={[
          { label: text.chart.chart, href: here({ show: 'chart' }), isCurrent: isChart },
          { label: text.chart.table, href: here({ show: 'table' }), isCurrent: !isChart },
        ]}
      />
      {dataset.chart === 'channels' && isChart && (
        <Switch
          label={text.files.labelled(name, text.chart.channelMode)}
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
      {draws.length > 0 && isChart && (
        <Switch
          label={text.files.labelled(name, words.label)}
          options={draws.map((draw) => ({
            label: words[draw ?? 'outcomes'],
            href: here({ draw }),
            isCurrent: formOfDraw[draw ?? 'outcomes'] === form,
          }))}
        />
      )}
      {isOffered && isChart && (
        <Switch
          label={text.files.labelled(name, text.chart.scale)}
          options={[
            { label: text.chart.linear, href: here({ scale: 'linear' }), isCurrent: scale === 'linear' },
            { label: text.chart.log, href: here({ scale: 'log' }), isCurrent: scale === 'log' },
          ]}
        />
      )}
      <a
        href={chartHref(lang, dataset.chart, 'csv', view, agency)}
        aria-label={text.files.labelled(name, text.chart.csv)}
        download
      >
        CSV
      </a>
      {(['xlsx', 'svg', 'png'] as const).map((ending) => (
        <a
          href={chartHref(lang, dataset.chart, ending, view, agency)}
          aria-label={text.files.labelled(name, text.chart[ending])}
          download
          key={ending}
        >
          {ending.toUpperCase()}
        </a>
      ))}
      <a href={here({})} aria-label={text.files.labelled(name, text.chart.permalink)}>
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
