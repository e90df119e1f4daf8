import type { View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import type { Lang } from '#app/_text/text'
import { ChartFigure } from '#app/_charts/view/ChartFigure.tsx'
import { ChartTip } from '#app/_charts/view/ChartTip.tsx'

/** The three charts of a profile, in the frame of the overview. */
export function ProfileCharts({
  lang,
  view,
  datasets,
  agency,
}: {
  lang: Lang
  view: View
  datasets: readonly Dataset[]
  agency?: string
}) {
  return (
    <>
      <div className="figures">
        {datasets.map((dataset, index) => (
          <ChartFigure
            lang={lang}
            view={view}
            dataset={dataset}
            agency={agency}
            size={index === 0 ? 'full' : 'half'}
            key={dataset.chart}
          />
        ))}
      </div>
      <ChartTip />
    </>
  )
}
