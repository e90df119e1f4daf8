import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { refusalKind, refusalKinds, refusalWords } from '#lib/model/refusalKind'

test.each([
  ['the PDF has no text layer (a scan): page 1', 'scan'],
  ['the document is encrypted: it opens with a password only', 'encrypted'],
  ['the file is damaged: unexpected end', 'damaged'],
  ['the PDF is damaged: Invalid PDF structure', 'damaged'],
  ['the file is empty', 'empty'],
  ['the file holds nothing but white space', 'empty'],
  ['the PDF has 3000 pages, more than 2000', 'too-large'],
  ['the file is binary, not text', 'unknown-kind'],
  ['this is no annual report: it has no title of one, no statistics table and hardly a figure', 'no-report'],
  ['the reporting body cannot be told', 'no-agency'],
  ['the statistical year is not between 2000 and 2100: 1018', 'no-year'],
  ['unknown region: 990000', 'unknown-region'],
  ['a second report of 某局 for 2018; the first is a.txt', 'second'],
  ['its document a.txt is not there', 'changed'],
  ['unknown indicator: mood', 'other'],
  ['the value of items_published is too large', 'value'],
  ['the value of items_published is negative: -12', 'value'],
  ['value is not a number: 五', 'value'],
  ['region_code 990102 is 合成芦垭县, not 合成鹤坪县', 'other-region'],
  ['unknown columns: sum; the columns are region_code', 'columns'],
  ['the row has 2 columns, not 10', 'columns'],
])('%s: %s', (reason, kind) => {
  expect(refusalKind(reason)).toBe(kind)
})

test('every kind has words in both languages', () => {
  for (const kind of refusalKinds) {
    expect(refusalWords[kind].zh).toMatch(/[\u4e00-\u9fff]/)
    expect(refusalWords[kind].en).toMatch(/^[a-z ]+$/)
  }
})

test('what the readers refuse has a kind of its own', () => {
  const reasons = readdirSync('lib/extract/read', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(`lib/extract/read/${name}`, 'utf8').matchAll(/(?:reason: |refuse\()(['`])(.{8,}?)\1/g),
    ])
    .map((match) => match[2]!)
  expect(reasons.length).toBeGreaterThan(15)
  expect(reasons.filter((reason) => refusalKind(reason) === 'other')).toEqual([])
})
