import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Extraction } from '#lib/model/extraction'
import { finding } from '#lib/extract/finding'
import { differences, expectationSchema } from './expectation.ts'
import { extractDocument } from './reference.ts'

const folder = 'tests/corpus/2021-table-vs-prose'
const held = expectationSchema.parse(JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')))

let extraction: Extraction
beforeAll(async () => {
  extraction = (await extractDocument(folder, readFileSync(`${folder}/source.txt`))).extraction
})

const said = { zh: '表格为5，正文为6', en: 'The table says 5, the prose 6' }

describe('what is held of a document fails', () => {
  test('where a warning is given that the document gives no cause for', () => {
    const issues = [...extraction.issues, finding('sum-mismatch', said, null)]
    expect(differences({ ...extraction, issues }, held)).toEqual(['warning sum-mismatch: 1, not 0'])
  })

  test('where a warning is given once more than there is cause', () => {
    const issues = [...extraction.issues, finding('table-vs-narrative', said, null)]
    expect(differences({ ...extraction, issues }, held)).toEqual(['warning table-vs-narrative: 3, not 2'])
  })

  test('where a warning is lacking', () => {
    const issues = extraction.issues.filter(({ code }) => code !== 'table-vs-narrative')
    expect(differences({ ...extraction, issues }, held)).toEqual(['warning table-vs-narrative: 0, not 2'])
  })

  test('where a figure is marked as if no rule had spoken against it', () => {
    const observations = extraction.observations.map((o) =>
      o.indicator === 'applications_received' && o.applicant === 'total' ? { ...o, check: 'ok' as const } : o,
    )
    expect(differences({ ...extraction, observations }, held)).toEqual([
      'applications_received/total: check ok, not conflict',
    ])
  })

  test('but not for a note that is not held', () => {
    const issues = [...extraction.issues, finding('text-slips', said, null)]
    expect(differences({ ...extraction, issues }, held)).toEqual([])
  })
})
