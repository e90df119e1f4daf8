import { readFileSync } from 'node:fs'
import type { Region } from '#lib/model/region'

/** The divisions of seeds/regions.csv. */
export const seedRegions: readonly Region[] = readFileSync('seeds/regions.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line): Region => {
    const [code = '', name = '', level = '', parent = ''] = line.split(',')
    return { code, name, level: level as Region['level'], parent: parent === '' ? null : parent }
  })
