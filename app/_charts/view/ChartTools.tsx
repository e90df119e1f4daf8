import { chartForm } from '#app/_charts/draw/forms/chartOption'
import { chartTitle } from '#app/_text/chartTitle'
import { drawingHref } from '#app/_text/href'
import { textOf } from '#app/_text/text'
import type { PartProps } from './chartProps.ts'
import { DownloadMenu } from './DownloadMenu.tsx'
import { InteractiveSwitch } from './InteractiveSwitch.tsx'
import { ViewMenu } from './ViewMenu.tsx'

/** What can be done with a chart: the interactive one, the menu of its views and the menu of its files. */
export function ChartTools(props: PartProps) {
  const { lang, view, dataset, size, agency, profile } = props
  const text = textOf(lang)
  const { interactive } = text
  const form = chartForm(dataset, view.draw)
  return (
    <div className="figure-tools">
      {view.show === 'chart' && form !== null && form !== 'grid' && (
        <InteractiveSwitch
          chart={dataset.chart}
          source={drawingHref(lang, dataset.spec, view, agency, profile)}
          size={size}
          lang={lang}
          label={[interactive.open, interactive.openOf(chartTitle(dataset.spec, lang).name)]}
          failed={interactive.failed}
        />
      )}
      <ViewMenu {...props} />
      <DownloadMenu {...props} />
    </div>
  )
}
