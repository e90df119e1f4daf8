import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extractDocument } from './reference.ts'

const composed = (name: string) => readFileSync(`tests/corpus-documents/${name}/source.txt`, 'utf8')
const read = (text: string) => extractDocument('a.txt', new TextEncoder().encode(text))

test.each([
  ['2021-text', 'licensing_decisions', /^行政许可\t[^\t\n]*/m, '行政许可\t见附件'],
  ['2021-text', 'applications_carried_in', /^(二、上年结转.*)\t\d+$/m, '$1\t若干'],
  ['2014-text', 'channel_gazette', /^(.*政府公报.*\t)\d+/m, '$1详见网站'],
])('%s: %s with words in its cell is unreadable, not blank', async (name, indicator, from, to) => {
  const text = composed(name).replace(from, to)
  expect(text).not.toBe(composed(name))
  const { extraction } = await read(text)
  const own = extraction.observations.find((o) => o.indicator === indicator && o.applicant === 'total')
  expect(own).toMatchObject({ value: null, status: 'unreadable' })
  expect(extraction.issues).toContainEqual(expect.objectContaining({ code: 'unreadable-cell', indicator }))
})

test('prose that states the figure gives it, and the table is not called blank', async () => {
  const text = composed('2014-text')
  const { extraction: before } = await read(text)
  const stated = before.observations.filter(
    (o) => o.sourceClass === 'table' && o.value !== null && o.value > 9,
  )
  const own = stated.find((o) => o.check === 'ok')!
  expect(own).toBeDefined()
  const cell = text.slice(own.start!, own.end!)
  const { extraction } = await read(text.replace(cell, cell.replace(/\d+$/, '见附件')))
  const now = extraction.observations.find((o) => o.indicator === own.indicator && o.applicant === 'total')!
  expect(now).toMatchObject({ value: own.value, sourceClass: 'narrative' })
  expect(now.readings).toContainEqual(expect.objectContaining({ status: 'unreadable', value: null }))
  const codes = extraction.issues
    .filter((issue) => issue.indicator === own.indicator)
    .map((issue) => issue.code)
  expect(codes).toContain('unreadable-cell')
  expect(codes.filter((code) => code.startsWith('table-blank'))).toEqual([])
})
