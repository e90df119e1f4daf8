import { expect, test } from 'vitest'
import { regionMatches } from '#app/_filters/regionMatches'
import { regionIndex } from '#app/_filters/regionIndex'

const regions = regionIndex([
  { code: '330000', name: '浙江省', reports: 1, inside: [{ code: '330421', name: '嘉善县', reports: 1 }] },
  {
    code: '370000',
    name: '山东省',
    reports: 3,
    inside: [
      { code: '370800', name: '济宁市', reports: 2 },
      { code: '370826', name: '微山县', reports: 1 },
      { code: '370828', name: '金乡县', reports: 1 },
    ],
  },
])

test.each([
  ['a name', '微山', ['370826']],
  ['a part of a name, after what begins with it', '山', ['370000', '370826', '370800', '370828']],
  ['a code', '370826', ['370826']],
  ['the begin of a code, in the order of codes', '3708', ['370800', '370826', '370828']],
  ['pinyin initials in small letters', 'jxx', ['370828']],
  ['the begin of pinyin initials', 'j', ['330421', '370800', '370828']],
  ['the begin of the whole pinyin', 'jiash', ['330421']],
  ['a prefecture, which comes before its counties', '济宁市', ['370800', '370826', '370828']],
  ['spaces, which do not count', ' 微 山 ', ['370826']],
  ['nothing that there is', '巴黎', []],
])('finds %s', (_, typed, codes) => {
  expect(regionMatches(regions, typed, { limit: 12, chosen: [] }).map(({ code }) => code)).toEqual(codes)
})

test('offers all up to the limit before anything is typed, without the chosen ones', () => {
  const found = regionMatches(regions, '', { limit: 2, chosen: ['330000'] })
  expect(found.map(({ code }) => code)).toEqual(['330421', '370000'])
})

test('says what a county lies in', () => {
  expect(regions.find(({ code }) => code === '370826')?.within).toBe('山东省济宁市')
})
