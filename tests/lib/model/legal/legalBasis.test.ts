import { expect, test } from 'vitest'
import { basesOf, sectionOf } from '#lib/model/legal/legalBasis'

test('grounds of refusal rest on articles 14 to 16 of 2019, reports on 49 and 50, earlier ones on 31 and 32 of 2007', () => {
  expect(basesOf({ id: 'outcome_denied_internal_affairs', forms: ['2019', '2021'] })).toEqual([
    { regulation: '711', articles: [16, 49, 50] },
  ])
  expect(basesOf({ id: 'items_published', forms: ['2014'] })).toEqual([
    { regulation: '492', articles: [31, 32] },
  ])
})

test.each([
  ['outcome_denied_state_secret', 'applications', '2021', '三（三）'],
  ['litigation_total', 'disputes', '2014', '五'],
  ['litigation_direct_total', 'disputes', '2019', '四'],
  ['rules_in_force', 'lawmaking', '2021', '二（一）'],
  ['charges_amount', 'administration', '2021', '二（八）'],
  ['meetings', 'capacity', '2014', '九'],
  // Shandong numbers its sections otherwise.
  ['items_published', 'publishing', '2014-shandong', null],
] as const)('%s (%s) stands in section %s of %s: %s', (id, group, form, section) => {
  expect(sectionOf({ id, group }, form)).toBe(section)
})
