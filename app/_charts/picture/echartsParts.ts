import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts'
import { GraphicComponent, GridComponent, MarkLineComponent } from 'echarts/components'
import { LabelLayout } from 'echarts/features'

/** What our options are drawn with, whoever draws them; each renderer is registered where it is used. */
export const echartsParts = [
  BarChart,
  CustomChart,
  LineChart,
  ScatterChart,
  GraphicComponent,
  GridComponent,
  MarkLineComponent,
  LabelLayout,
]
