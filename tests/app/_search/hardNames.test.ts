import { expect, test } from 'vitest'
import { regionIndex } from '#app/_filters/regionIndex'
import { regionMatches } from '#app/_filters/regionMatches'
import { findNames } from '#lib/names/findNames'
import { nameIndex } from '#lib/names/nameIndex'
import { readingsOf } from '#lib/sounds/readingsOf'
import { hardNames } from '#tests/lib/sounds/hardNames'

const regions = regionIndex(
  hardNames.map(([name], i) => ({ code: `${100000 + i * 10000}`, name, reports: 1, inside: [] })),
)
const index = nameIndex(
  {
    regions: regions.map(({ code, name }) => ({ code, name, level: 'province', parent: null })),
    agencies: [],
    reportsIn: new Map(),
  },
  readingsOf,
)
const foundInField = (typed: string) =>
  regionMatches(regions, typed, { limit: hardNames.length, chosen: [] }).map(({ name }) => name)
const foundOnPage = (typed: string) => findNames(index, typed).regions.map(({ one }) => one.name)

test.each(hardNames)(
  '%s is found by %s and its initials, in the field of regions and on the page',
  (name, reading) => {
    const syllables = reading.split(' ')
    for (const typed of [syllables.join(''), syllables.join("'"), syllables.map((one) => one[0]).join('')]) {
      expect(foundInField(typed), typed).toContain(name)
      expect(foundOnPage(typed), typed).toContain(name)
    }
  },
)

test.each([
  ['yuxian', ['蔚县']],
  ['weixian', ['蔚县']],
  ['zhongqing', []],
  ['luan', ['六安市']],
  ["lu'anshi", ['六安市']],
])('%s finds %j in both', (typed, names) => {
  expect(foundInField(typed)).toEqual(names)
  expect(foundOnPage(typed)).toEqual(names)
})
