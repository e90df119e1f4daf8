import type { Random } from './random.ts'
import { applicants } from '#lib/model/applicant'
import { keyOf, type Key } from './key.ts'

/** What is true of a body from one year to the next: what it carries over and what is in force. */
export interface Standing {
  /** Applications carried over per kind of applicant, the total left out. */
  carried: number[]
  rulesInForce: number
  documentsInForce: number
  items: Record<string, number>
}

/** How large and how busy a body is; a year's numbers vary around it. */
export interface Profile {
  applications: number
  disputes: number
  documents: number
  decisions: number
  staff: number
}

export type Values = Map<Key, number>

const kinds = applicants.filter((applicant) => applicant !== 'total')
const denied = [
  'state_secret',
  'other_law',
  'safety_stability',
  'third_party',
  'internal_affairs',
  'process_info',
  'enforcement_file',
  'query_matter',
]
const unable = ['not_held', 'needs_creation', 'unclear']
const unprocessed = ['complaint', 'repeat', 'publication', 'abusive', 'reconfirm']
const others = ['no_correction', 'unpaid', 'rest']
const leaves: readonly (readonly [string, number])[] = [
  ['outcome_granted', 48],
  ['outcome_partial', 8],
  ...denied.map((name) => [`outcome_denied_${name}`, 1.2] as const),
  ...unable.map((name, i) => [`outcome_unable_${name}`, i === 0 ? 20 : 3] as const),
  ...unprocessed.map((name) => [`outcome_not_processed_${name}`, 1.5] as const),
  ...others.map((name) => [`outcome_other_${name}`, 1.5] as const),
]
const groups: Record<string, readonly string[]> = {
  outcome_denied: denied,
  outcome_unable: unable,
  outcome_not_processed: unprocessed,
  outcome_other: others,
}

/** Sections 二, 三 and 四 of the 2019 and 2021 forms; `standing` moves on to the next year. */
export function addAnnualForm(values: Values, random: Random, profile: Profile, standing: Standing): void {
  addItems(values, random, profile, standing)
  addApplications(values, random, profile, standing)
  addDisputes(values, random, profile)
}

function addItems(values: Values, random: Random, profile: Profile, standing: Standing): void {
  const set = (indicator: string, value: number) => values.set(keyOf(indicator), value)
  const issued = random.count(profile.documents)
  const repealed = Math.min(standing.documentsInForce, random.count(profile.documents / 3))
  standing.documentsInForce += issued - repealed
  const rules = random.chance(0.02) ? 1 : 0
  standing.rulesInForce += rules
  for (const [prefix, made, gone, force] of [
    ['normative_docs', issued, repealed, standing.documentsInForce],
    ['rules', rules, 0, standing.rulesInForce],
  ] as const) {
    set(`${prefix}_made`, made)
    set(`${prefix}_newly_public`, made)
    set(`${prefix}_public_total`, force)
    set(`${prefix}_issued`, made)
    set(`${prefix}_repealed`, gone)
    set(`${prefix}_in_force`, force)
  }
  for (const name of ['licensing', 'other_services', 'punishment', 'coercion', 'charges']) {
    const before = standing.items[name] ?? random.count(name === 'punishment' ? 40 : 6)
    const change = random.chance(0.3) ? Math.max(-before, random.int(-3, 5)) : 0
    standing.items[name] = before + change
    set(`${name}_items_last_year`, before)
    set(`${name}_items_change`, change)
    set(`${name}_decisions`, before === 0 ? 0 : random.count(profile.decisions))
  }
  set('charges_amount', random.chance(0.8) ? 0 : random.int(1, 99999) / 100)
  const bought = random.count(2)
  set('procurement_items', bought)
  set('procurement_amount', bought === 0 ? 0 : random.int(10000, 9000000))
}

function addApplications(values: Values, random: Random, profile: Profile, standing: Standing): void {
  const received = random.split(random.count(profile.applications), [80, 14, 1, 2, 2, 3])
  const total = new Map<string, number>()
  const add = (indicator: string, kind: (typeof kinds)[number], value: number) => {
    values.set(keyOf(indicator, kind), value)
    total.set(indicator, (total.get(indicator) ?? 0) + value)
  }
  kinds.forEach((kind, i) => {
    const open = received[i]! + standing.carried[i]!
    const left = open === 0 || random.chance(0.6) ? 0 : random.count(open * 0.06)
    const carriedOut = Math.min(open, left)
    const parts = random.split(
      open - carriedOut,
      leaves.map(([, weight]) => weight),
    )
    add('applications_received', kind, received[i]!)
    add('applications_carried_in', kind, standing.carried[i]!)
    leaves.forEach(([name], at) => add(name, kind, parts[at]!))
    for (const [group, names] of Object.entries(groups))
      add(
        group,
        kind,
        names.reduce((sum, name) => sum + values.get(keyOf(`${group}_${name}`, kind))!, 0),
      )
    add('applications_closed', kind, open - carriedOut)
    add('applications_carried_out', kind, carriedOut)
    standing.carried[i] = carriedOut
  })
  for (const [indicator, value] of total) values.set(keyOf(indicator), value)
}

function addDisputes(values: Values, random: Random, profile: Profile): void {
  for (const group of ['reconsideration', 'litigation_direct', 'litigation_after_reconsideration']) {
    const n = random.count(profile.disputes / (group === 'reconsideration' ? 1 : 2))
    const parts = random.split(n, [6, 2, 2, 1])
    ;['upheld', 'corrected', 'other', 'pending'].forEach((name, i) =>
      values.set(keyOf(`${group}_${name}`), parts[i]!),
    )
    values.set(keyOf(`${group}_total`), n)
  }
  const of = (name: string) => values.get(keyOf(name))!
  values.set(
    keyOf('litigation_total'),
    of('litigation_direct_total') + of('litigation_after_reconsideration_total'),
  )
}

/** The rows of the 2014 forms beside publishing. */
export function addStatistics(values: Values, random: Random, profile: Profile): void {
  const set = (indicator: string, value: number) => values.set(keyOf(indicator), value)
  const parts = (total: string, n: number, names: readonly string[], weights: readonly number[]) => {
    set(total, n)
    random.split(n, weights).forEach((part, i) => set(names[i]!, part))
    return n
  }
  const received = random.count(profile.applications)
  parts(
    'applications_received',
    received,
    ['applications_in_person', 'applications_fax', 'applications_online', 'applications_letter'],
    [2, 0.3, 6, 2],
  )
  set('applications_other_form', 0)
  parts(
    'applications_closed',
    received,
    ['applications_closed_on_time', 'applications_closed_extended'],
    [9, 1],
  )
  const replies = [
    'reply_already_public',
    'reply_granted',
    'reply_partial',
    'reply_denied',
    'reply_not_this_agency',
    'reply_not_exist',
    'reply_amend',
    'reply_other_channel',
  ]
  parts('replies_total', received, replies, [4, 5, 1, 1, 3, 3, 0.5, 0.5])
  const reasons = [
    'state_secret',
    'trade_secret',
    'privacy',
    'security_stability',
    'not_gov_info',
    'other_law',
  ]
  parts(
    'reply_denied',
    values.get(keyOf('reply_denied'))!,
    reasons.map((name) => `denied_${name}`),
    [1, 2, 3, 1, 4, 2],
  )
  for (const name of ['reconsideration', 'litigation', 'complaints'])
    parts(
      `${name}_total`,
      random.count(profile.disputes),
      [`${name}_upheld`, `${name}_corrected`, `${name}_other`],
      [6, 1, 2],
    )
  parts('submitted_to_venues', random.count(12), ['submitted_paper', 'submitted_electronic'], [1, 2])
  for (const [total, prefix, mean] of [
    ['websites_total', 'websites', 1],
    ['access_points', 'access_points', 2],
    ['access_visitors', 'access_visitors', 30],
  ] as const)
    parts(total, random.count(mean), [`${prefix}_city`, `${prefix}_county`, `${prefix}_township`], [1, 6, 3])
  set('gazette_issues', random.chance(0.1) ? 12 : 0)
  set('gazette_copies', values.get(keyOf('gazette_issues')) === 0 ? 0 : random.int(5, 90) * 100)
  set('fees_collected', random.chance(0.95) ? 0 : random.int(1, 200) / 100)
  set('dedicated_offices', random.int(0, 2))
  parts('staff_total', Math.max(1, random.count(profile.staff)), ['staff_fulltime', 'staff_parttime'], [1, 3])
  set('budget_special', random.chance(0.7) ? 0 : random.int(1, 80) / 2)
  set('meetings', random.count(2))
  set('trainings', random.count(1))
  set('trainees', values.get(keyOf('trainings')) === 0 ? 0 : random.int(5, 200))
}
