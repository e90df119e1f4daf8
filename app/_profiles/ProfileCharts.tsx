import type { View } from '#lib/model/view'
import type { ProfileChart } from './profileCharts.ts'
import type { ChartProfile } from '#app/_text/href'
import type { Lang } from '#app/_text/text'
import { ChartFigure } from '#app/_charts/view/ChartFigure.tsx'
import { ChartPatterns } from '#app/_charts/view/ChartPatterns.tsx'
import { ChartTip } from '#app/_charts/view/ChartTip.tsx'

/** The three charts of a profile, in the frame of the overview; whatever is chosen of them stays on the page. */
export function ProfileCharts({
  lang,
  view,
  charts,
  profile,
  agency,
}: {
  lang: Lang
  view: View
  charts: readonly ProfileChart[]
  profile: ChartProfile
  agency?: string
}) {
  return (
    <>
      <div className={view.show === 'chart' ? 'figures' : 'figures tables'}>
        {charts.map(({ dataset, changes }, index) => (
          <ChartFigure
            lang={lang}
            view={view}
            dataset={dataset}
            changes={changes}
            profile={profile}
            agency={agency}
            size={index === 0 ? 'full' : 'half'}
            key={dataset.chart}
          />
        ))}
      </div>
      <ChartTip />
      <ChartPatterns />
    </>
  )
}
