import { expect, test } from 'vitest'
import { readInteractive, writeInteractive } from '#lib/model/pages/interactiveState'
import { pageQueryErrors } from '#lib/model/pages/pageQueries'

const shown = { years: { from: 2018, to: 2021 }, cuts: 2, hidden: ['微山县', 'Bureau of Trade, Jinxiang'] }

test('what is shown of each chart stands in the query beside all else, and is read again', () => {
  const one = writeInteractive('?region=370826,370828&from=2016', 'items-published', shown)
  expect(one).toMatch(/^\?region=370826,370828&from=2016&interactive=/)
  const both = writeInteractive(one, 'channels', { years: null, cuts: 0, hidden: [] })
  expect(readInteractive(both, 'items-published')).toEqual(shown)
  expect(readInteractive(both, 'channels')).toEqual({ years: null, cuts: 0, hidden: [] })
  expect(readInteractive(both, 'applications')).toBeNull()
  expect(writeInteractive(writeInteractive(both, 'channels', null), 'items-published', null)).toBe(
    '?region=370826,370828&from=2016',
  )
})

test('a label cannot be taken for anything else', () => {
  const odd = { years: null, cuts: 0, hidden: ['a|2018-2021', '2019-2020', 'x3', '-b', 'c&d=e'] }
  expect(readInteractive(writeInteractive('', 'channels', odd), 'channels')).toEqual({
    ...odd,
    hidden: ['a 2018-2021', '2019-2020', 'x3', '-b', 'c&d=e'],
  })
})

test.each(['items-published|2018', 'items-published|x', '|x1', 'items-published|微山县', '1'])(
  'a page refuses interactive=%s',
  (text) => {
    const query = new URLSearchParams({ interactive: text })
    expect(pageQueryErrors('/', query)).toEqual([
      { name: 'interactive', given: text, code: 'invalid', params: {} },
    ])
    expect(readInteractive(`?${query}`, 'items-published')).toBeNull()
  },
)

test('a page takes what a chart writes, once for each chart', () => {
  const query = writeInteractive(writeInteractive('', 'channels', shown), 'items-published', shown)
  expect(pageQueryErrors('/regions/370826', new URLSearchParams(query))).toBeNull()
})
