import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts'
import { GraphicComponent, GridComponent, MarkLineComponent } from 'echarts/components'
import { init, use as register, type EChartsType } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { CanvasRenderer } from 'echarts/renderers'

register([
  BarChart,
  CustomChart,
  LineChart,
  ScatterChart,
  GraphicComponent,
  GridComponent,
  MarkLineComponent,
  LabelLayout,
  CanvasRenderer,
])

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
