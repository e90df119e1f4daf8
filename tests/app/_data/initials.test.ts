import { expect, test } from 'vitest'
import { initialsOf } from '#app/_data/initials'

test.each([
  ['微山县', ['WSX']],
  ['环翠区', ['HCQ']],
  ['沂源县', ['YYX']],
  ['嘉善县', ['JSX']],
  ['金乡县', ['JXX']],
  ['六安市', ['LAS']],
  ['闵行区', ['MXQ']],
  ['亳州市', ['BZS']],
  ['长治市', ['ZZS', 'CZS']],
  ['重庆市', ['ZQS', 'CQS']],
  ['厦门市', ['SMS', 'XMS']],
  ['A区', ['AQ']],
])('the initials of %s are %j', (name, initials) => {
  expect(initialsOf(name)).toEqual(initials)
})
