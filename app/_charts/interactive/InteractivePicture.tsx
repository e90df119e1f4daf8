import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { PortableDrawing } from '#app/_charts/picture/portable'
import { nextDatum } from '#app/_charts/draw/nextDatum'
import { canvasChart, type EChartsType } from './canvas.ts'
import { datumPlaces } from './datumPlaces.ts'
import { datumAt } from './drawn.ts'
import { interactiveOption, shownOption, type InteractiveState } from './interactiveOption.ts'
import { hatch, readPalette } from './palette.ts'
import type { InteractiveWords } from './statusOf.ts'
import { useGestures } from './useGestures.ts'
import { useTheme } from './useMedia.ts'

/** The words of a datum and where it stands, in pixels of the drawing. */
interface Pointed {
  series: number
  index: number
  x: number
  y: number
}

/**
 * The chart on a canvas, as large as its picture. Data say their words to pointer and keyboard and lead to what states them; dragging
 * across it chooses years.
 */
export function InteractivePicture({
  chart: id,
  drawing,
  state,
  words,
  onSpan,
  onYears,
}: {
  chart: string
  drawing: PortableDrawing
  state: InteractiveState
  words: InteractiveWords
  onSpan: (from: number, to: number) => void
  onYears: (direction: 'closer' | 'wider', around: number) => void
}) {
  const frame = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const chart = useRef<EChartsType>(null)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const [said, setSaid] = useState('')
  const theme = useTheme()
  const { hidden, closeUp } = state
  const format = words.number.format
  const shown = useMemo(
    () => shownOption(drawing, { hidden, closeUp }, format),
    [drawing, hidden, closeUp, format],
  )
  const datum = pointed === null ? null : datumAt(shown.series[pointed.series], pointed.index)
  const hasDragged = useGestures({ frame, chart, drawing, onSpan, onYears })

  useEffect(() => {
    const outer = frame.current
    const inner = box.current
    if (outer === null || inner === null) return
    const scale = () => outer.clientWidth / drawing.width
    const made = canvasChart(inner, drawing, Math.min(3, devicePixelRatio * scale()))
    chart.current = made
    const fit = () => {
      inner.style.transform = `scale(${scale()})`
      outer.style.height = `${drawing.height * scale()}px`
    }
    fit()
    const observer = new ResizeObserver(fit)
    observer.observe(outer)
    return () => {
      observer.disconnect()
      made.dispose()
      chart.current = null
    }
  }, [drawing])

  useEffect(() => {
    const font = getComputedStyle(document.body).fontFamily
    chart.current?.setOption(
      interactiveOption(drawing, { hidden, closeUp }, { palette: readPalette(), hatch, format, font }),
      { notMerge: true },
    )
  }, [drawing, hidden, closeUp, format, theme])

  useEffect(() => {
    const made = chart.current
    if (made === null) return
    const over = (event: unknown) => {
      const { seriesIndex, dataIndex, event: at } = event as ChartEvent
      setPointed({ series: seriesIndex, index: dataIndex, x: at.offsetX, y: at.offsetY })
    }
    const out = () => setPointed(null)
    const click = (event: unknown) => {
      const { seriesIndex, dataIndex, event: at } = event as ChartEvent
      const href = datumAt(shown.series[seriesIndex], dataIndex)?.href
      if (!href || hasDragged()) return
      const { ctrlKey, metaKey, shiftKey } = at.event
      if (ctrlKey || metaKey || shiftKey) window.open(href, '_blank', 'noopener')
      else location.assign(href)
    }
    made.on('mouseover', over)
    made.on('mouseout', out)
    made.on('click', click)
    return () => {
      if (made.isDisposed()) return
      made.off('mouseover', over)
      made.off('mouseout', out)
      made.off('click', click)
    }
  }, [shown, hasDragged])

  const press = (event: KeyboardEvent) => {
    const made = chart.current
    if (made === null || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') return setPointed(null)
    if (event.key === 'Enter' && datum?.href) return location.assign(datum.href)
    const places = datumPlaces(shown)
    const pixels = places.map(({ axes, at, shift }) => {
      const [x = 0, y = 0] = made.convertToPixel(axes, at)
      return { x: x + shift[0], y: y + shift[1] }
    })
    const here = places.findIndex(
      ({ series, index }) => series === pointed?.series && index === pointed.index,
    )
    const isKnown = /^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(event.key)
    const next = here < 0 && isKnown ? 0 : nextDatum(pixels, here, event.key)
    const place = next === null ? undefined : places[next]
    if (next === null || place === undefined) return
    event.preventDefault()
    const { series, index } = place
    if (pointed !== null)
      made.dispatchAction({ type: 'downplay', seriesIndex: pointed.series, dataIndex: pointed.index })
    made.dispatchAction({ type: 'highlight', seriesIndex: series, dataIndex: index })
    setPointed({ series, index, ...pixels[next]! })
    setSaid(datumAt(shown.series[series], index)?.tip ?? '')
  }

  return (
    <>
      <div
        ref={frame}
        className="interactive-frame"
        role="application"
        aria-labelledby={`${id}-heading`}
        aria-describedby={`${id}-interactive-help`}
        tabIndex={0}
        onKeyDown={press}
        onBlur={() => setPointed(null)}
      >
        <div ref={box} className="interactive-box" />
      </div>
      <p className="visually-hidden" id={`${id}-interactive-help`}>
        {drawing.interaction.years === null ? words.helpRows : words.help}
      </p>
      <p className="visually-hidden interactive-said" aria-live="polite">
        {said}
      </p>
      {pointed !== null && datum?.tip && (
        <Tip frame={frame} x={pointed.x / drawing.width} y={pointed.y / drawing.height} words={datum.tip} />
      )}
    </>
  )
}

/** What an event of ECharts says of a datum. */
interface ChartEvent {
  seriesIndex: number
  dataIndex: number
  event: { offsetX: number; offsetY: number; event: MouseEvent }
}

/** Words above a place of the frame (as parts of its sides), or below where there is no room. */
function Tip({
  frame,
  x,
  y,
  words,
}: {
  frame: { current: HTMLDivElement | null }
  x: number
  y: number
  words: string
}) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const place = () => {
      const tip = box.current
      const around = frame.current?.getBoundingClientRect()
      if (tip === null || around === undefined) return
      const { width, height } = tip.getBoundingClientRect()
      const left = around.left + x * around.width - width / 2
      const top = around.top + y * around.height
      tip.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`
      tip.style.top = `${top - height - 14 > 8 ? top - height - 14 : top + 16}px`
    }
    place()
    addEventListener('scroll', place, { passive: true })
    return () => removeEventListener('scroll', place)
  }, [frame, x, y, words])
  return (
    <div ref={box} className="tip" aria-hidden="true">
      {words}
    </div>
  )
}
