import { describe, expect, test } from 'vitest'
import { applicationRows, outcomeGroups } from '#lib/extract/forms/applicationRows'
import { disputeColumns } from '#lib/extract/forms/disputeColumns'
import { itemLayout } from '#lib/extract/forms/item20'
import { national2014, shandong2014 } from '#lib/extract/forms/statistics2014'
import { fujian2014 } from '#lib/extract/forms/statisticsFujian'
import type { FormId } from '#lib/model/form'
import { readReference } from '#scripts/reference'

const { indicators } = readReference()
const asked = (form: FormId) =>
  indicators
    .filter((i) => i.forms.includes(form))
    .map((i) => i.id)
    .sort()

describe('a declared form and the catalogue name the same indicators', () => {
  test.each([national2014, shandong2014, fujian2014])('$id', (form) => {
    const declared = form.sections.flatMap((section) => section.rows.flatMap((row) => row.indicator ?? []))
    expect([...new Set(declared)].sort()).toEqual(asked(form.id))
  })

  test.each(['2019', '2021'] as const)('%s', (form) => {
    const items = Object.entries(itemLayout[form]).flatMap(([row, columns]) =>
      columns.map((c) => `${row}_${c}`),
    )
    const rows = applicationRows
      .filter((row) => (form === '2019' ? !row.only2021 : true))
      .map((row) => row.indicator)
    const groups = outcomeGroups.map((group) => group.indicator)
    const declared = [...items, ...rows, ...groups, ...disputeColumns, 'litigation_total']
    expect([...new Set(declared)].sort()).toEqual(asked(form))
  })
})

test('the sums of a form are over its own rows', () => {
  for (const form of [national2014, shandong2014]) {
    const own = new Set(form.sections.flatMap((section) => section.rows.map((row) => row.indicator)))
    for (const { total, parts } of form.sums)
      expect([total, ...parts].filter((id) => !own.has(id))).toEqual([])
  }
})
