import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { indicatorRow, type Indicator } from '#lib/model/indicator'
import { figuresErrors, indicatorSpec, splitsOf } from '#lib/stats/indicators/indicatorSpec'

const catalogue: Indicator[] = (
  parse(readFileSync('seeds/indicators.csv', 'utf8'), { columns: true, bom: true }) as unknown[]
).map((row) => indicatorRow.parse(row))
const one = (id: string) => catalogue.find((each) => each.id === id)!

test('an indicator alone is one figure of one kind of applicant', () => {
  const spec = indicatorSpec(catalogue, one('outcome_granted'), { applicant: 'business' })
  expect(spec).toMatchObject({
    name: 'outcome_granted',
    shape: 'value',
    indicators: ['outcome_granted.business'],
    unit: '件',
    parts: null,
  })
})

test('grounds of refusal are the parts of refusals, which shares are of', () => {
  const spec = indicatorSpec(catalogue, one('outcome_denied'), { applicant: 'total', split: 'parts' })
  expect(spec.indicators.slice(0, 2)).toEqual(['outcome_denied', 'outcome_denied_state_secret'])
  expect(spec.parts).toEqual({ from: 1, count: 8, wholes: [0], shareOf: 0 })
})

test('kinds of applicants are parts of the total of all', () => {
  const spec = indicatorSpec(catalogue, one('applications_received'), {
    applicant: 'total',
    split: 'applicants',
  })
  expect(spec.indicators).toEqual([
    'applications_received',
    'applications_received.natural_person',
    'applications_received.business',
    'applications_received.research',
    'applications_received.social_welfare',
    'applications_received.legal_service',
    'applications_received.other_organisation',
  ])
})

test.each([
  ['reconsideration_total', ['parts']],
  ['applications_received', ['parts', 'applicants']],
  ['applications_carried_in', ['applicants']],
  // Only one part is known of these, which is no split.
  ['items_published', []],
  ['press_conferences', []],
])('%s can be split into %j', (id, splits) => {
  expect(splitsOf(catalogue, one(id))).toEqual(splits)
})

test.each([
  ['items_published', { applicant: 'business' }, ['no-applicants']],
  ['items_published', { applicant: 'total', split: 'parts' }, ['no-split']],
  ['outcome_granted', { applicant: 'business', split: 'applicants' }, ['only']],
  ['outcome_denied', { applicant: 'business', split: 'parts' }, []],
] as const)('%s asked for %j is refused with %j', (id, figures, codes) => {
  expect(figuresErrors(catalogue, one(id), figures).map(({ code }) => code)).toEqual(codes)
})

test('a whole has no more parts than there are colours, and a label of several indicators is said with its whole', () => {
  for (const indicator of catalogue) {
    const parts = indicatorSpec(catalogue, indicator, { applicant: 'total', split: 'parts' }).parts
    expect(parts?.count ?? 0).toBeLessThanOrEqual(8)
  }
  expect(
    indicatorSpec(catalogue, one('reconsideration_corrected'), { applicant: 'total' }).catalogue!.title,
  ).toEqual({ zh: '行政复议数量：被依法纠错数', en: 'Reconsideration: corrected' })
})
