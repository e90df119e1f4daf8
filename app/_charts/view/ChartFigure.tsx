import type { View } from '#lib/model/view'
import { chartForm } from '#app/_charts/draw/forms/chartOption'
import { chartPicture } from '#app/_charts/picture/chartPicture'
import { holdHtml } from '#app/_charts/picture/heldHtml'
import { chartTitle } from '#app/_text/chartTitle'
import { chartPageHref } from '#app/_text/href'
import { textOf } from '#app/_text/text'
import type { ChartProps } from './chartProps.ts'
import { ChangeLink } from './ChangeLink.tsx'
import { ChangeTable } from './ChangeTable.tsx'
import { ChartFocus } from './ChartFocus.tsx'
import { ChartGrid } from './ChartGrid.tsx'
import { ChartKey } from './ChartKey.tsx'
import { ChartNotes } from './ChartNotes.tsx'
import { ChartTable } from './ChartTable.tsx'
import { ChartTools } from './ChartTools.tsx'
import { HeldHtml } from './HeldHtml.tsx'
import { sublineOf } from '#app/_charts/draw/subline'

/** A picture of half the width that is higher than this, in px, does not stand beside another: one of them would end in a void. */
const tall = 460

/**
 * One chart: the sentence, what is counted, the picture with its key and notes, and the table of the same numbers, below the picture
 * or instead of it.
 */
export function ChartFigure(props: ChartProps) {
  const { lang, view, dataset, size, changes, profile } = props
  const text = textOf(lang)
  const here = (over: Partial<View>) => chartPageHref(lang, dataset.spec, { ...view, ...over }, profile)
  const part = { ...props, here }
  const name = chartTitle(dataset.spec, lang).name
  const form = chartForm(dataset, view.draw)
  const isGrid = form === 'grid'
  const isChange = view.show === 'change'
  const isTable = view.show !== 'chart'
  const pictureOf = (width: typeof size | 'narrow') =>
    isTable || isGrid ? null : chartPicture(dataset, view, lang, width, 'variables', profile)
  const wide = pictureOf(size)
  const narrow = pictureOf('narrow')
  const isTall = size === 'half' && (wide === null ? isGrid && !isTable : wide.height > tall)
  return (
    <figure
      className={isTall ? 'figure tall' : 'figure'}
      id={dataset.chart}
      aria-labelledby={`${dataset.chart}-heading`}
    >
      <figcaption className="figure-head">
        <div>
          <h2 id={`${dataset.chart}-heading`}>{dataset.headline[lang]}</h2>
          <p>{sublineOf(dataset, view, lang)}</p>
        </div>
        <ChartTools {...part} />
      </figcaption>
      <a className="skip-chart" href={`#${dataset.chart}-after`}>
        {isTable ? text.chart.skipTable : text.chart.skip}
        <span className="visually-hidden">{` · ${name}`}</span>
      </a>
      <div className={isTable ? 'figure-body' : 'figure-body chart-view'}>
        {isChange && changes !== undefined ? (
          <ChangeTable {...part} changes={changes} />
        ) : isTable ? (
          <ChartTable {...part} isWhole />
        ) : isGrid ? (
          <ChartGrid {...part} />
        ) : wide === null || narrow === null ? (
          <div className="empty">
            <p>{text.chart.empty}</p>
            <p>{text.chart.emptyHint}</p>
          </div>
        ) : (
          <div className="chart">
            <HeldHtml id={`${dataset.chart}-wide`} className="wide" held={holdHtml(wide.svg)} />
            <HeldHtml id={`${dataset.chart}-narrow`} className="narrow" held={holdHtml(narrow.svg)} />
          </div>
        )}
        <div className="aside" id={`${dataset.chart}-after`} tabIndex={-1}>
          {!isTable && <ChartFocus {...part} />}
          {!isChange && changes !== undefined && <ChangeLink {...part} changes={changes} />}
          <ChartNotes lang={lang} dataset={dataset} />
          {!isTable && form !== null && <ChartKey {...part} />}
        </div>
      </div>
      {!isTable && form !== null && (
        <details>
          <summary>
            {text.chart.showTable}
            <span className="visually-hidden">{`: ${name}`}</span>
          </summary>
          <ChartTable {...part} />
        </details>
      )}
    </figure>
  )
}
