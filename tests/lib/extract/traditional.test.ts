import { Converter } from 'opencc-js'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extractDocument } from './reference.ts'

const folder = 'seeds/reports'

async function figures(text: string): Promise<string[]> {
  const { extraction } = await extractDocument('a.txt', new TextEncoder().encode(text))
  return extraction.observations.map((o) => `${o.indicator}/${o.applicant}: ${o.value} (${o.status})`)
}

describe.each(readdirSync(folder))('%s', (file) => {
  test.each([
    ['traditional characters', 't'],
    ['the characters of Taiwan', 'tw'],
    ['the characters and words of Taiwan', 'twp'],
    ['the characters of Hong Kong', 'hk'],
  ] as const)('in %s has the figures of the original', async (_, to) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8')
    expect(await figures(Converter({ from: 'cn', to })(text))).toEqual(await figures(text))
  })
})
