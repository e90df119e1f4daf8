import type { View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import type { Lang } from '#app/_text/text'
import { ChartFigure } from './ChartFigure.tsx'
import { ChartTip } from './ChartTip.tsx'

/** The three charts of a profile, in the frame of the overview. */
export function ProfileCharts({
  lang,
  view,
  datasets,
}: {
  lang: Lang
  view: View
  datasets: readonly Dataset[]
}) {
  return (
    <>
      <div className="figures">
        {datasets.map((dataset, index) => (
          <ChartFigure
            lang={lang}
            view={view}
            dataset={dataset}
            size={index === 0 ? 'full' : 'half'}
            key={dataset.chart}
          />
        ))}
      </div>
      <ChartTip />
    </>
  )
}
