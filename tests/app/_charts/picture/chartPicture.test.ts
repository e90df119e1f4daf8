import { expect, test, vi } from 'vitest'
import { chartPicture } from '#app/_charts/picture/chartPicture'
import * as drawing from '#app/_charts/draw/forms/chartOption'
import { viewSchema } from '#lib/model/view'
import { aDataset, anAbsentCell, aSeries } from '#tests/builders'

vi.mock(import('#app/_charts/draw/forms/chartOption'), { spy: true })

test.each([
  ['a picture', aDataset(), true],
  ['that there is nothing to draw', aDataset({ series: [aSeries({ cells: [anAbsentCell(2018)] })] }), false],
])('%s is found out once', (_, dataset, isDrawn) => {
  vi.mocked(drawing.chartOption).mockClear()
  const draw = () => chartPicture(dataset, viewSchema.parse({ by: 'agency' }), 'zh', 'full', 'light')
  const first = draw()
  expect(first !== null).toBe(isDrawn)
  expect(draw()).toBe(first)
  expect(drawing.chartOption).toHaveBeenCalledTimes(1)
})
