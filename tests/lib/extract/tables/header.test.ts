import { describe, expect, test } from 'vitest'
import type { Applicant } from '#lib/model/applicant'
import { printings, readingOf, withApplications } from './composed.ts'

const OTHER = 8
const withoutOther = (rows: string[][]) => rows.map((cells) => cells.filter((_, c) => c !== OTHER))
const columns = (text: string, ...applicants: Applicant[]) => {
  const { value } = readingOf(text)
  return applicants.map((applicant) => value('applications_received', applicant))
}

describe.each(Object.entries(printings))('columns are read by the names of the header, as %s', (_, print) => {
  test('a table without the column 其他', () => {
    const text = withApplications((rows) => print(withoutOther(rows)))
    expect(
      columns(text, 'natural_person', 'business', 'legal_service', 'other_organisation', 'total'),
    ).toEqual([4, 1, 1, null, 6])
    const { value, warnings } = readingOf(text)
    expect([value('applications_closed'), value('outcome_unable_not_held', 'legal_service')]).toEqual([6, 1])
    expect(warnings).not.toContain('column-shift')
  })

  test('a header that lost 其他 over rows of seven', () => {
    const text = withApplications((rows) =>
      print(rows.map((cells, i) => (i < 3 ? cells.map((c) => (c === '其他' ? '' : c)) : cells))),
    )
    expect(
      columns(text, 'natural_person', 'business', 'legal_service', 'other_organisation', 'total'),
    ).toEqual([4, 1, 1, 0, 6])
  })

  test.each([
    ['社会公益组织', '社会组织'],
    ['商业企业', '商业 企业'],
    ['商业企业', '企业'],
    ['科研机构', '科研单位'],
  ])('%s printed as %s', (from, to) => {
    const text = withApplications((rows) =>
      print(withoutOther(rows).map((cells) => cells.map((cell) => (cell === from ? to : cell)))),
    )
    expect(columns(text, 'natural_person', 'business', 'legal_service', 'total')).toEqual([4, 1, 1, 6])
  })

  test('columns in another order', () => {
    const swapped = (cells: string[]) => cells.map((_, c) => cells[c === 4 ? 5 : c === 5 ? 4 : c]!)
    const text = withApplications((rows) => print(rows.map((cells, i) => (i === 1 ? cells : swapped(cells)))))
    expect(columns(text, 'natural_person', 'business', 'research', 'legal_service')).toEqual([4, 1, 0, 1])
  })
})

test('names over two lines of a table that is printed one cell per line', () => {
  const text = withApplications((rows) =>
    printings.lines(
      withoutOther(rows).map((cells) =>
        cells.flatMap((cell) => {
          const parts = (
            {
              商业企业: ['商业', '企业'],
              法人或其他组织: ['法人或', '其他组织'],
              科研机构: ['科研', '机构'],
            } as Record<string, string[]>
          )[cell]
          return parts ?? [cell]
        }),
      ),
    ),
  )
  expect(columns(text, 'natural_person', 'business', 'legal_service', 'total')).toEqual([4, 1, 1, 6])
})
