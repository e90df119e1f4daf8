import { expect, test } from 'vitest'
import { yearsAsked } from '#app/_search/yearsAsked'

test.each([
  ['嘉善 2018', '嘉善', [2018]],
  ['嘉善2018', '嘉善', [2018]],
  ['2018年嘉善县', '嘉善县', [2018]],
  ['微山县工信局2018年度政府信息公开工作年度报告', '微山县工信局', [2018]],
  ['微山 2018 2019', '微山', [2018, 2019]],
  ['2018', '', [2018]],
  ['370826', '370826', []],
  ['320182', '320182', []],
  ['政府信息公开', '政府信息公开', []],
])('%s asks for %s in %j', (q, rest, years) => {
  expect(yearsAsked(q)).toEqual({ rest, years })
})
