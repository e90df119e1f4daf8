import { describe, expect, test } from 'vitest'
import { drawPdf, type Ruling } from '#tests/documents/drawPdf'
import { reports } from '#tests/documents/reports'
import { differences, type Expectation } from '../../expectation.ts'
import { extractDocument } from '../../reference.ts'

const rulings: Ruling[] = ['all', 'horizontal', 'dotted', 'none']

/** Tables of every form, with labels wrapped over several lines, merged cells and page breaks. */
describe.each(['2021', '2019', '2014'] as const)('a PDF of the form of %s', (form) => {
  test.each(rulings)('whose tables are ruled: %s', async (ruling) => {
    const report = reports[form]
    const { extraction } = await extractDocument('drawn.pdf', drawPdf(report, ruling))
    const held: Expectation = {
      year: report.year,
      form,
      observations: report.facts.flatMap((fact) =>
        fact.value === null
          ? []
          : [
              {
                ...fact,
                applicant: fact.applicant ?? 'total',
                value: fact.value,
              },
            ],
      ),
      absent: report.facts.filter((fact) => fact.value === null).map((fact) => fact.indicator),
      issues: {},
      notes: [],
    }
    expect(differences(extraction, held).join('\n')).toBe('')
    expect(extraction.issues.map((issue) => issue.code)).not.toContain('unmatched-cells')
  })
})
