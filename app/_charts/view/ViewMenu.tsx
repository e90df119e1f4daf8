import type { View } from '#lib/model/view'
import { isOverviewChart } from '#lib/stats/chartSpec'
import { figureWords } from '#lib/wording/figureWords'
import { chartForm, isOutcomesOffered, maxLines } from '#app/_charts/draw/forms/chartOption'
import { scaleOf } from '#app/_charts/draw/scaleOf'
import { Menu, MenuGroup } from '#app/_site/Menu.tsx'
import { indicatorHref } from '#app/_text/href'
import { chartTitle } from '#app/_text/chartTitle'
import { textOf } from '#app/_text/text'
import type { PartProps } from './chartProps.ts'

const formOfDraw = {
  outcomes: 'outcome-years',
  band: 'distribution',
  multiples: 'multiples',
  grid: 'grid',
} as const

interface Choice {
  label: string
  href: string
  isCurrent: boolean
}

/**
 * How a chart is shown: the states of its view, in groups of which one applies each; only what makes a difference is offered. Charts of
 * several pages end with the pages of their indicators, with the same filters.
 */
export function ViewMenu({ lang, view, dataset, here, agency }: PartProps) {
  const text = textOf(lang)
  const words = text.overview.draw
  const { scale, isOffered } = scaleOf(dataset, view)
  const isChart = view.show === 'chart'
  const form = chartForm(dataset, view.draw)
  const isMany = form !== null && dataset.spec.shape !== 'overlap' && dataset.series.length > maxLines
  const draws = isMany
    ? [
        ...(isOutcomesOffered(dataset) ? [undefined] : []),
        'band' as const,
        'multiples' as const,
        'grid' as const,
      ]
    : []
  const groups: { label: string; choices: Choice[] }[] = [
    {
      label: text.chart.shown,
      choices: (['chart', 'table', 'change'] as const).map((show) => ({
        label: show === 'change' ? text.change.show : text.chart[show],
        href: here({ show }),
        isCurrent: view.show === show,
      })),
    },
    {
      label: words.label,
      choices: isChart
        ? draws.map((draw) => ({
            label: words[draw ?? 'outcomes'],
            href: here({ draw }),
            isCurrent: formOfDraw[draw ?? 'outcomes'] === form,
          }))
        : [],
    },
    {
      label: text.chart.partMode[dataset.spec.shape === 'overlap' ? 'channels' : 'parts'],
      choices:
        isChart && (dataset.spec.shape === 'overlap' || dataset.spec.shape === 'split')
          ? (['total', 'share'] as const).map((channels) => ({
              label: channels === 'total' ? text.chart.amount : text.chart.share,
              href: here({ channels }),
              isCurrent: view.channels === channels,
            }))
          : [],
    },
    {
      label: text.chart.scale,
      choices:
        isChart && isOffered
          ? (['linear', 'log'] as const).map((one) => ({
              label: text.chart[one],
              href: here({ scale: one }),
              isCurrent: scale === one,
            }))
          : [],
    },
  ]
  const figures = isOverviewChart(dataset.chart) ? dataset.spec.indicators : []
  const ofIndicators: Partial<View> = {
    ...view,
    channels: 'total',
    focus: agency === undefined ? view.focus : [agency],
    page: 1,
  }
  return (
    <Menu label={text.chart.view} of={chartTitle(dataset.spec, lang).name}>
      {groups.map(
        ({ label, choices }) =>
          choices.length > 1 && (
            <MenuGroup label={label} key={label}>
              <ul>
                {choices.map((choice) => (
                  <li key={choice.label}>
                    <a href={choice.href} aria-current={choice.isCurrent ? 'true' : undefined}>
                      {choice.label}
                    </a>
                  </li>
                ))}
              </ul>
            </MenuGroup>
          ),
      )}
      {figures.length > 0 && (
        <MenuGroup label={text.chart.indicatorPages}>
          <ul>
            {figures.map((id) => (
              <li key={id}>
                <a href={indicatorHref(lang, id, ofIndicators)}>{figureWords(dataset.spec, id)[lang]}</a>
              </li>
            ))}
          </ul>
        </MenuGroup>
      )}
    </Menu>
  )
}
