import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client'
import { aDatabase, aDocument, aFigure, anObservation, loadItems } from '#tests/db/builders'

let db: Database
beforeEach(() => {
  db = aDatabase()
})

const received = (applicant: 'total' | 'business', value: number) =>
  anObservation({ indicator: 'applications_received', applicant, value })

describe('the summary of a load names', () => {
  test('each figure that a report changes, and no other, those of a kind of applicant apart', async () => {
    await loadItems(db, [
      aDocument({ observations: [anObservation(), received('total', 3), received('business', 1)] }),
    ])
    const { changes } = await loadItems(db, [
      aDocument({
        observations: [
          anObservation({ status: 'blank' }),
          received('total', 3),
          received('business', 2),
          anObservation({ indicator: 'channel_wechat', value: 7 }),
        ],
      }),
    ])
    expect(changes).toEqual([
      '微山县工业和信息化局 2018 items_published: 146 → blank',
      '微山县工业和信息化局 2018 channel_wechat: not_reported → 7',
      '微山县工业和信息化局 2018 applications_received/business: 1 → 2',
    ])
  })

  test('what a report no longer says', async () => {
    await loadItems(db, [aDocument()])
    const { changes } = await loadItems(db, [aDocument({ observations: [] })])
    expect(changes).toEqual(['微山县工业和信息化局 2018 items_published: 146 → not_reported'])
  })

  test('nothing where only the note of a transcribed figure differs', async () => {
    await loadItems(db, [aFigure()])
    const summary = await loadItems(db, [aFigure({ note: '网页' })])
    expect(summary).toMatchObject({ replaced: 1, changes: [] })
    expect(db.$client.prepare('select note from observations').pluck().all()).toEqual(['网页'])
  })
})

describe('transcribed channels beside a document', () => {
  const found = () =>
    db.$client
      .prepare(
        `select code, indicator, start, "end", other_start, other_end from issues where origin = 'figures'`,
      )
      .raw()
      .all()

  test('that exceed its total lead to the passage of the total', async () => {
    await loadItems(db, [aDocument(), aFigure({ indicator: 'channel_website', value: '500' })])
    const { start, end } = anObservation()
    expect(found()).toEqual([['channel-exceeds-total', 'channel_website', null, null, start, end]])
  })

  test('of its own are led to where the total is transcribed', async () => {
    const website = anObservation({ indicator: 'channel_website', value: 500 })
    await loadItems(db, [aDocument({ observations: [website] }), aFigure({ value: '100' })])
    expect(found()).toEqual([
      ['channel-exceeds-total', 'channel_website', website.start, website.end, null, null],
    ])
  })

  test('that are fewer than the total, or none, say nothing of the report', async () => {
    await loadItems(db, [
      aFigure({ value: '100' }),
      aFigure({ indicator: 'channel_website', value: '60' }, 3),
      aFigure({ indicator: 'channel_wechat', value: '30' }, 4),
      aFigure({ agency: '微山县商务局', value: '100' }, 5),
    ])
    expect(found()).toEqual([])
  })
})

test.each([
  ['a county of a prefecture that is known', '370899', '旧县', 'county', '370800'],
  ['a county of one that is not', '379999', '旧县', 'county', '370000'],
  ['a prefecture', '379900', '旧市', 'prefecture', '370000'],
])('an unknown region, %s, is kept with what it lies in', async (_, code, name, level, parent) => {
  await loadItems(db, [aFigure({ region_code: code, region: name, agency: `${name}商务局` })])
  expect(
    db.$client.prepare('select code, name, level, parent from regions where code = ?').get(code),
  ).toEqual({
    code,
    name,
    level,
    parent,
  })
})
