import { expect, test } from 'vitest'
import { titleLine } from '#lib/extract/identity/titleLine'

test.each([
  ['环翠区工业和信息化局\n\n2018年政府信息公开年度报告', '环翠区工业和信息化局2018年政府信息公开年度报告'],
  ['桐泉县水利局 2022 年\r\n　　年度报告', '桐泉县水利局 2022 年年度报告'],
  ['桐泉县\t水利局  年报', '桐泉县 水利局 年报'],
  ['桐泉县\u202e水利局年报', '折'],
  [`${'报 '.repeat(70)}告`, '折'],
])('the title %j is published as %j', (quote, line) => {
  expect(titleLine({ quote, text: '折' })).toBe(line)
})
