import { describe, expect, test } from 'vitest'
import { isSynthetic } from '#lib/model/region'
import { keyOf } from '#lib/synthetic/key'
import { Random } from '#lib/synthetic/random'
import { truthOf } from '#lib/synthetic/truth'
import { makeWorld, mostCounties } from '#lib/synthetic/world'

describe('a world', () => {
  const world = makeWorld(new Random(1), 3000, 2)

  test('has as many counties as asked for, each name and code once and marked as synthetic', () => {
    const counties = world.regions.filter((region) => region.level === 'county')
    expect(counties).toHaveLength(3000)
    for (const what of ['code', 'name'] as const)
      expect(new Set(world.regions.map((region) => region[what])).size).toBe(world.regions.length)
    expect(world.regions.filter(({ code, name }) => !isSynthetic(code) || !name.startsWith('合成'))).toEqual(
      [],
    )
  })

  test('is the same for the same seed, another for another', () => {
    expect(makeWorld(new Random(1), 3000, 2)).toEqual(world)
    expect(makeWorld(new Random(2), 3000, 2)).not.toEqual(world)
  })

  test('refuses more counties than there are codes', () => {
    expect(() => makeWorld(new Random(1), mostCounties + 1)).toThrow(`${mostCounties + 1}`)
  })
})

describe('the truth of a body', () => {
  const { bodies } = makeWorld(new Random(4), 40, 2)
  const all = bodies.map((body) => truthOf(body, 2014, 2025, new Random(4).fork(body.name)))

  test('carries over to the next year what was left, and keeps documents in force', () => {
    for (const truths of all)
      truths.slice(6).forEach((truth, i) => {
        const before = truths[i + 5]!
        const now = (indicator: string) => truth.values.get(keyOf(indicator))!
        const then = (indicator: string) => before.values.get(keyOf(indicator))!
        expect(now('applications_carried_in')).toBe(then('applications_carried_out'))
        expect(now('normative_docs_in_force')).toBe(
          then('normative_docs_in_force') + now('normative_docs_issued') - now('normative_docs_repealed'),
        )
      })
  })

  test('closes what came in and was carried in, except what it carries out', () => {
    for (const { values, year } of all.flat()) {
      if (year < 2019) continue
      const of = (indicator: string) => values.get(keyOf(indicator))!
      expect(of('applications_received') + of('applications_carried_in')).toBe(
        of('applications_closed') + of('applications_carried_out'),
      )
    }
  })

  test('has no channel above the total, and channels that cover it', () => {
    for (const { values } of all.flat()) {
      const of = (indicator: string) => values.get(keyOf(indicator))!
      const channels = ['gazette', 'website', 'weibo', 'wechat', 'other'].map((name) => of(`channel_${name}`))
      expect(Math.max(...channels)).toBeLessThanOrEqual(of('items_published'))
      expect(channels.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(of('items_published'))
    }
  })
})
