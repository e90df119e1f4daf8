import { expect, test } from 'vitest'
import { initialsOf } from '#app/_filters/initials'

test.each([
  ['微山县', ['WSX']],
  ['环翠区', ['HCQ']],
  ['沂源县', ['YYX']],
  ['嘉善县', ['JSX']],
  ['金乡县', ['JXX']],
  ['六安市', ['LAS']],
  ['闵行区', ['MXQ']],
  ['亳州市', ['BZS']],
  ['长治市', ['CZS']],
  ['重庆市', ['CQS']],
  ['厦门市', ['XMS']],
  ['蔚县', ['WX', 'YX']],
  ['歙县', ['XX', 'SX']],
  ['西藏自治区', ['XZZZQ']],
  ['果洛藏族自治州', ['GLZZZZZ']],
  ['A区', ['AQ']],
])('the initials of %s are %j', (name, initials) => {
  expect(initialsOf(name)).toEqual(initials)
})
