import { useCallback, useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import type { PortableDrawing } from '#app/_charts/picture/portable'
import type { EChartsType } from './canvas.ts'
import { drawnOption } from './drawn.ts'

/** Movements shorter than this are clicks. */
const leastDrag = 8

/**
 * Dragging with the mouse across the plot chooses the years under it; scrolling with Ctrl (or two fingers on a touch pad) looks closer
 * at the year under the pointer. Returns whether the last press was a drag, which is no click.
 */
export function useGestures({
  frame,
  chart,
  drawing,
  onSpan,
  onYears,
}: {
  frame: RefObject<HTMLDivElement | null>
  chart: RefObject<EChartsType | null>
  drawing: PortableDrawing
  onSpan: (from: number, to: number) => void
  onYears: (direction: 'closer' | 'wider', around: number) => void
}): () => boolean {
  const dragged = useRef(false)
  const choose = useEffectEvent(onSpan)
  const zoom = useEffectEvent(onYears)

  useEffect(() => {
    const box = frame.current
    const { years } = drawing.interaction
    if (box === null || years === null) return
    const grids = drawnOption(drawing.option as Record<string, unknown>).grid.length
    const local = ({ clientX, clientY }: MouseEvent): [number, number] => {
      const { left, top, width } = box.getBoundingClientRect()
      const scale = width / drawing.width
      return [(clientX - left) / scale, (clientY - top) / scale]
    }
    const gridAt = (at: [number, number]) => {
      for (let place = 0; place < grids; place++)
        if (chart.current?.containPixel({ gridIndex: place }, at)) return place
      return null
    }
    const yearAt = (x: number, place: number) => {
      const value = Number(chart.current?.convertFromPixel({ xAxisIndex: place }, x))
      const category =
        drawnOption(drawing.option as Record<string, unknown>).xAxis[place]?.type === 'category'
      return category ? (years[Math.round(value)] ?? NaN) : Math.round(value)
    }
    let from: { x: number; clientX: number; grid: number } | null = null
    const mark = document.createElement('div')
    mark.className = 'interactive-span'

    const down = (event: PointerEvent) => {
      dragged.current = false
      const at = local(event)
      const grid = gridAt(at)
      if (event.pointerType !== 'mouse' || event.button !== 0 || grid === null) return
      from = { x: at[0], clientX: event.clientX, grid }
    }
    const move = (event: PointerEvent) => {
      if (from === null || Math.abs(event.clientX - from.clientX) < leastDrag) return
      dragged.current = true
      const { left } = box.getBoundingClientRect()
      box.append(mark)
      mark.style.left = `${Math.min(from.clientX, event.clientX) - left}px`
      mark.style.width = `${Math.abs(event.clientX - from.clientX)}px`
    }
    const up = (event: PointerEvent) => {
      mark.remove()
      const start = from
      from = null
      if (start === null || !dragged.current) return
      const ends = [yearAt(start.x, start.grid), yearAt(local(event)[0], start.grid)]
      if (ends.some(Number.isNaN)) return
      choose(Math.min(...ends), Math.max(...ends))
    }
    const wheel = (event: WheelEvent) => {
      const at = local(event)
      const grid = gridAt(at)
      if (!event.ctrlKey || grid === null) return
      event.preventDefault()
      const year = yearAt(at[0], grid)
      if (!Number.isNaN(year)) zoom(event.deltaY < 0 ? 'closer' : 'wider', year)
    }
    box.addEventListener('pointerdown', down)
    addEventListener('pointermove', move)
    addEventListener('pointerup', up)
    box.addEventListener('wheel', wheel, { passive: false })
    return () => {
      mark.remove()
      box.removeEventListener('pointerdown', down)
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', up)
      box.removeEventListener('wheel', wheel)
    }
  }, [frame, chart, drawing])

  return useCallback(() => dragged.current, [])
}
