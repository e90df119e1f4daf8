import { expect, test } from 'vitest'
import { offeredRegions } from '#app/_filters/offeredRegions'

const region = (code: string) => ({ code, name: code, reports: 1 })
const places = (count: number) => Array.from({ length: count }, (_, place) => String(place).padStart(2, '0'))
// Prefectures 370100 … 370900, each with 50 counties.
const prefectures = places(10).slice(1)
const shandong = {
  ...region('370000'),
  inside: prefectures.flatMap((prefecture) => places(51).map((place) => region(`37${prefecture}${place}`))),
}
const hubei = { ...region('420000'), inside: [region('429004')] }
const many = [shandong, hubei]
const inside = (chosen: string[]) => offeredRegions(many, chosen)[0]!.inside.map(({ code }) => code)

test('few regions are all offered', () => {
  const few = [{ ...shandong, inside: shandong.inside.slice(0, 20) }]
  expect(offeredRegions(few, [])).toBe(few)
})

test('of many, provinces and prefectures are offered and the counties that no prefecture leads to', () => {
  expect(inside([])).toContain('370200')
  expect(inside([])).not.toContain('370202')
  expect(offeredRegions(many, [])[1]!.inside.map(({ code }) => code)).toEqual(['429004'])
})

test('a chosen prefecture, or a county in it, opens its counties, a province all of its own', () => {
  expect(inside(['370200'])).toContain('370202')
  expect(inside(['370201'])).toContain('370202')
  expect(inside(['370200'])).not.toContain('370301')
  expect(inside(['370000'])).toEqual(shandong.inside.map(({ code }) => code))
})
