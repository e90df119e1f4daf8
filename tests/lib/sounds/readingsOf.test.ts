import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { soundsOfRegions } from '#lib/extract/identity/soundsOfRegions'
import { placeReadings } from '#lib/sounds/placeReadings'
import { readingsOf } from '#lib/sounds/readingsOf'
import { ancestorCode } from '#lib/model/region'
import { hardNames } from './hardNames.ts'

test.each(hardNames)('%s is read %s', (name, reading) => {
  expect(readingsOf(name)[0]).toBe(reading)
})

test.each([
  ['蔚县', ['yu xian', 'wei xian']],
  ['大埔县', ['da bu xian', 'da pu xian']],
  ['微山县', ['wei shan xian']],
  ['吕梁市', ['lv liang shi']],
  ['西藏自治区', ['xi zang zi zhi qu']],
  ['果洛藏族自治州', ['guo luo zang zu zi zhi zhou']],
  ['A区', ['a qu']],
  ['𰻝蔚县', ['𰻝 yu xian', '𰻝 wei xian']],
])('%s has the readings %j', (name, readings) => {
  expect(readingsOf(name)).toEqual(readings)
})

test.each(placeReadings)('each character of %s has a syllable', (name, syllables) => {
  expect(syllables).toHaveLength([...name].length)
  expect(syllables.join('')).toMatch(/^[a-z]+$/)
})

describe('the regions of GB/T 2260', () => {
  const regions = parse(readFileSync('seeds/regions.csv'), { columns: true }) as {
    code: string
    name: string
  }[]
  const names = new Map(regions.map(({ code, name }) => [code, name]))

  test('are read alike alone and in the long name of a body', () => {
    const differ = regions.flatMap(({ code, name }) => {
      const outer = [...new Set([ancestorCode(code, 'province'), ancestorCode(code, 'prefecture')])]
        .filter((one) => one !== code)
        .map((one) => names.get(one) ?? '')
        .join('')
      const alone = readingsOf(name)[0]!
      const within = readingsOf(`${outer}${name}教育局`)[0]!
      return within.endsWith(`${alone} jiao yu ju`) ? [] : [`${outer}${name}: ${alone}, ${within}`]
    })
    expect(differ).toEqual([])
  })

  test('have no reading that the table of sites does not know', () => {
    const known = new Set(
      [...soundsOfRegions.matchAll(/([a-z]+)([^a-z\s]+)/g)].flatMap(([, sound, signs]) =>
        [...signs!].map((sign) => `${sign} ${sound}`),
      ),
    )
    const unknown = regions.flatMap(({ name }) =>
      readingsOf(name).flatMap((reading) => {
        const syllables = reading.split(' ')
        return [...name].map((sign, i) => `${sign} ${syllables[i]}`).filter((pair) => !known.has(pair))
      }),
    )
    expect([...new Set(unknown)]).toEqual([])
  })
})
