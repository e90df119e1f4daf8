import type { FormId } from '#lib/model/form'
import { keyOf } from './key.ts'
import type { Random } from './random.ts'
import { addAnnualForm, addStatistics, type Profile, type Standing, type Values } from './truthOfForms.ts'
import { formOf, type Body } from './world.ts'

/** What is true of a body in a year, whether or not its report says so. */
export interface Truth {
  body: Body
  year: number
  form: FormId
  values: Values
  /** The total of the year before, for sentences that look back; null for the first year. */
  itemsBefore: number | null
}

/**
 * The truth of a body for each year, in order: sums hold within a year, what is carried over or in force holds from year
 * to year, sizes are skewed and zeros frequent.
 */
export function truthOf(body: Body, from: number, to: number, random: Random): Truth[] {
  const area = body.scope === 'area' ? 12 : 1
  const size = random.skewed(160, 1) * area
  const trend = 1 + (random.next() - 0.42) * 0.3
  const profile: Profile = {
    applications: random.chance(0.35) ? 0.1 : random.skewed(2.5, 1.3) * area,
    disputes: random.chance(0.8) ? 0.03 : random.skewed(0.8, 0.8) * Math.sqrt(area),
    documents: random.skewed(0.8, 0.9),
    decisions: random.chance(0.5) ? 0 : random.skewed(30, 1.5) * area,
    staff: random.skewed(2.5, 0.5),
  }
  const habits = [
    1,
    random.chance(0.4) ? random.next() : 0,
    random.chance(0.6) ? random.next() : 0,
    0,
    random.next() * 0.5,
  ]
  const standing: Standing = {
    carried: [random.count(profile.applications / 20), 0, 0, 0, 0, 0],
    rulesInForce: 0,
    documentsInForce: random.count(6),
    items: {},
  }
  const truths: Truth[] = []
  for (let year = from; year <= to; year++) {
    const chance = random.fork(`year ${year}`)
    const values: Values = new Map()
    const drift = Math.min(8, Math.max(0.2, trend ** (year - from)))
    const items = Math.max(3, Math.round(size * drift * (0.8 + chance.next() * 0.4)))
    addPublishing(values, chance, items, habits)
    const form = formOf(body, year, random)
    if (year >= 2019) addAnnualForm(values, chance, profile, standing)
    else addStatistics(values, chance, profile)
    const itemsBefore = truths.at(-1)?.values.get(keyOf('items_published')) ?? null
    truths.push({ body, year, form, values, itemsBefore })
  }
  return truths
}

function addPublishing(values: Values, random: Random, items: number, habits: readonly number[]): void {
  const set = (indicator: string, value: number) => values.set(keyOf(indicator), value)
  const [website, weibo, wechat, gazette, other] = random.split(items, habits) as [
    number,
    number,
    number,
    number,
    number,
  ]
  set('items_published', items)
  // Some put on the site, too, what they spread elsewhere: channels may add up to more than the total.
  const isRepeated = random.chance(0.25)
  set('channel_website', isRepeated ? items : website)
  set('channel_weibo', weibo)
  set('channel_wechat', wechat)
  set('channel_new_media', weibo + wechat)
  set('channel_gazette', gazette)
  set('channel_other', other)
  const documents = random.count(0.8)
  set('normative_docs_published', documents)
  set('normative_docs_issued', documents)
  const responses = random.count(1)
  set('responses_total', responses)
  set('press_conferences', random.count(0.6))
  set('press_conferences_principal', random.chance(0.5) ? 0 : values.get(keyOf('press_conferences'))!)
  set('online_interviews', random.count(0.4))
  set('online_interviews_principal', values.get(keyOf('online_interviews'))!)
  set('interpretations', random.count(4))
  set('weibo_wechat_responses', responses)
  set('other_responses', random.count(0.3))
  const suggestions = random.count(2)
  const proposals = random.count(3)
  set('suggestions_npc', suggestions)
  set('proposals_cppcc', proposals)
  set('proposals_handled', suggestions + proposals)
}
