import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readReference } from '#scripts/reference'

test('the catalogue and the regions of the seeds are read whole', () => {
  const { indicators, regions } = readReference()
  expect(indicators).toHaveLength(148)
  expect(regions).toHaveLength(31 + 342 + 2978)
  expect(regions.find((region) => region.code === '370826')).toEqual({
    code: '370826',
    name: '微山县',
    level: 'county',
    parent: '370800',
  })
})

test.each([
  ['110000,北京市,province,\n1101,东城区,county,110100', ':3: code a region code has six digits'],
  ['110000,北京市,country,', ':2: level Invalid option: expected one of "province"|"prefecture"|"county"'],
  ['110000,"北京\n=1+1",province,', ':3: name has a line break: 北京\\n=1+1'],
  [
    '110000,北京\u202e市,province,',
    ':2: name has a character that turns the direction of writing: 北京\\u202e市',
  ],
])('a row that is not as it should be is named with its line: %s', (rows, reason) => {
  const folder = mkdtempSync(join(tmpdir(), 'reference-'))
  writeFileSync(join(folder, 'indicators.csv'), 'id,label_zh,label_en,unit,group,part_of,dimension,forms\n')
  writeFileSync(join(folder, 'regions.csv'), `code,name,level,parent\n${rows}\n`)
  expect(() => readReference(folder)).toThrow(`${folder}/regions.csv${reason}`)
})
