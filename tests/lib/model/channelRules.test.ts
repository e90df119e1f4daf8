import { describe, expect, test } from 'vitest'
import { channelFindings } from '#lib/model/channelRules'

/** Codes with the indicator they stand at, conflicts and what agrees, of a total and channels. */
function said(values: Record<string, number>) {
  const { findings, conflicts, agree } = channelFindings(new Map(Object.entries(values)))
  return { found: findings.map(({ code, indicator }) => `${code} ${indicator}`), conflicts, agree }
}

const nothing = { found: [], conflicts: [], agree: [] }

describe('channels against the total of items', () => {
  test.each([
    ['without a total there is nothing to compare', { channel_website: 500 }, nothing],
    [
      'a total alone is told',
      { items_published: 100 },
      { ...nothing, found: ['no-channel-split items_published'] },
    ],
    [
      'one channel as large as the total agrees with it',
      { items_published: 100, channel_website: 100 },
      {
        found: ['channel-sum-ok items_published'],
        conflicts: [],
        agree: ['items_published', 'channel_website'],
      },
    ],
    [
      'a channel as large as the total is not larger, though others stand beside it',
      { items_published: 100, channel_website: 100, channel_wechat: 40 },
      { ...nothing, found: ['channels-above-total items_published'] },
    ],
    [
      'one item more than the total is larger',
      { items_published: 100, channel_website: 101, channel_wechat: 40 },
      {
        found: ['channel-exceeds-total channel_website'],
        conflicts: ['items_published', 'channel_website'],
        agree: [],
      },
    ],
    [
      'each that is larger is named, the others not',
      { items_published: 10, channel_website: 11, channel_weibo: 10, channel_wechat: 12 },
      {
        found: ['channel-exceeds-total channel_website', 'channel-exceeds-total channel_wechat'],
        conflicts: ['items_published', 'channel_website', 'channel_wechat'],
        agree: [],
      },
    ],
    [
      'channels that make the total agree',
      { items_published: 140, channel_website: 100, channel_wechat: 40 },
      {
        found: ['channel-sum-ok items_published'],
        conflicts: [],
        agree: ['items_published', 'channel_website', 'channel_wechat'],
      },
    ],
    [
      'one item less than the total is told',
      { items_published: 141, channel_website: 100, channel_wechat: 40 },
      { ...nothing, found: ['channels-below-total items_published'] },
    ],
    [
      'one item more than the total, each channel smaller, may stand on both',
      { items_published: 139, channel_website: 100, channel_wechat: 40 },
      { ...nothing, found: ['channels-above-total items_published'] },
    ],
    [
      'one channel of several may be all that is told',
      { items_published: 141, channel_website: 100 },
      nothing,
    ],
    [
      'zeros make a total of zero',
      { items_published: 0, channel_website: 0, channel_wechat: 0 },
      {
        found: ['channel-sum-ok items_published'],
        conflicts: [],
        agree: ['items_published', 'channel_website', 'channel_wechat'],
      },
    ],
  ])('%s', (_, values, expected) => {
    expect(said(values as Record<string, number>)).toEqual(expected)
  })

  test('a finding names both values and what it was held against', () => {
    const { findings } = channelFindings(
      new Map([
        ['items_published', 61],
        ['channel_wechat', 2218],
      ]),
    )
    expect(findings).toMatchObject([{ value: 2218, otherValue: 61, other: 'items_published' }])
  })
})
