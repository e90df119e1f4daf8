import { init, use as register, type EChartsType } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { echartsParts } from '#app/_charts/picture/echartsParts'

register([...echartsParts, CanvasRenderer])

export type { EChartsType }

/** A chart on a canvas inside `box`, of the size of its drawing. Targets are as large as those of the picture. */
export function canvasChart(
  box: HTMLElement,
  { width, height }: { width: number; height: number },
  ratio: number,
): EChartsType {
  return init(box, null, {
    renderer: 'canvas',
    width,
    height,
    devicePixelRatio: ratio,
    useCoarsePointer: true,
    pointerSize: 24,
  })
}
