import { expect, test } from 'vitest'
import { viewSchema } from '#lib/model/view'
import { nameIndex } from '#lib/names/nameIndex'
import { readingsOf } from '#lib/sounds/readingsOf'
import { placeAsked } from '#app/_filters/placeAsked'

const regions = [
  { code: '370000', name: '山东省', level: 'province', parent: null },
  { code: '370800', name: '济宁市', level: 'prefecture', parent: '370000' },
  { code: '370826', name: '微山县', level: 'county', parent: '370800' },
  { code: '370830', name: '汶上县', level: 'county', parent: '370800' },
] as const
const index = nameIndex(
  {
    regions,
    agencies: [{ id: '370826-a', name: '微山县工业和信息化局', regionCode: '370826' }],
    reportsIn: new Map(regions.map(({ code }) => [code, 1])),
  },
  readingsOf,
)
const view = viewSchema.parse({ region: '370830', from: '2018' })
const asked = (text: string) =>
  placeAsked({ index, longName: (code) => regions.find((one) => one.code === code)!.name }, text, view)

test('one region is added to those of the view', () => {
  expect(asked('济宁')).toEqual({ sure: { ...view, region: ['370830', '370800'] } })
})

test('an agency is compared with those of its region, and stands in front', () => {
  expect(asked('微山县工信局')).toEqual({
    sure: { ...view, region: ['370830', '370826'], by: 'agency', focus: ['370826-a'] },
  })
})

test('a text that means several is a choice, each leading to its view', () => {
  const { choices } = asked('wsx') as { choices: { name: string; view: { region: string[] } }[] }
  expect(choices.map(({ name, view: { region } }) => [name, region])).toEqual([
    ['微山县', ['370830', '370826']],
    ['汶上县', ['370830']],
  ])
})

test('a text that nothing is called by has no choices', () => {
  expect(asked('火星')).toEqual({ choices: [] })
})
