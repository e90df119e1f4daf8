import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client'
import type { LoadItem } from '#db/load/item'
import type {} from '#db/load/load'
import { refusalLine } from '#db/load/summary'
import { aDatabase, aDocument, aFigure, anObservation, contentOf, loadItems } from '#tests/db/builders'

let db: Database
beforeEach(() => {
  db = aDatabase()
})

const said = () =>
  db.$client
    .prepare(
      `select origin, indicator, value, accepted, disagrees from observations order by indicator, origin`,
    )
    .all()
const found = () => db.$client.prepare('select code, value, other_value from issues').all()

/** Loads the items in both orders, in one load and in two; each database must hold the same. */
async function inEveryOrder(items: LoadItem[]): Promise<void> {
  await loadItems(db, items)
  const apart = aDatabase()
  for (const item of items) await loadItems(apart, [item])
  const backwards = aDatabase()
  for (const item of items.toReversed()) await loadItems(backwards, [item])
  const expected = contentOf(db)
  expect(contentOf(apart)).toEqual(expected)
  expect(contentOf(backwards)).toEqual(expected)
}

describe('a document and figures for one report, in any order', () => {
  test('that agree: the document is accepted, the figure kept', async () => {
    await inEveryOrder([aDocument(), aFigure({ value: '146' })])
    expect(said()).toEqual([
      { origin: 'document', indicator: 'items_published', value: 146, accepted: 1, disagrees: 0 },
      { origin: 'figures', indicator: 'items_published', value: 146, accepted: 0, disagrees: 0 },
    ])
    expect(found()).toEqual([])
  })

  test('that differ: the document is accepted, both are marked, and it is a finding', async () => {
    await inEveryOrder([aDocument(), aFigure({ value: '164' })])
    expect(said()).toEqual([
      { origin: 'document', indicator: 'items_published', value: 146, accepted: 1, disagrees: 1 },
      { origin: 'figures', indicator: 'items_published', value: 164, accepted: 0, disagrees: 1 },
    ])
    expect(found()).toEqual([{ code: 'figure-vs-document', value: 146, other_value: 164 }])
  })

  test('where the document has a blank: the figure is accepted', async () => {
    const document = aDocument({ observations: [anObservation({ status: 'blank' })] })
    await inEveryOrder([document, aFigure({ value: '0' })])
    expect(said()).toEqual([
      { origin: 'document', indicator: 'items_published', value: null, accepted: 0, disagrees: 0 },
      { origin: 'figures', indicator: 'items_published', value: 0, accepted: 1, disagrees: 0 },
    ])
  })

  test('where the document does not speak of it: the figure is accepted', async () => {
    await inEveryOrder([aDocument(), aFigure({ indicator: 'channel_wechat', value: '23' })])
    expect(said()).toMatchObject([
      { origin: 'figures', indicator: 'channel_wechat', value: 23, accepted: 1 },
      { origin: 'document', indicator: 'items_published', value: 146, accepted: 1 },
    ])
  })

  test('by another spelling of the body', async () => {
    await inEveryOrder([
      aDocument({ agency: '威海市环翠区工业和信息化局', regionCode: '371002' }),
      aFigure({ region_code: '371002', region: '环翠区', agency: '环翠区工业和信息化局' }),
    ])
    expect(db.$client.prepare('select count(*) as n from reports').get()).toEqual({ n: 1 })
  })

  test('a large difference is written out in full', async () => {
    const document = aDocument({ observations: [anObservation({ value: 1234567 })] })
    await loadItems(db, [document, aFigure({ value: '1234568' })])
    expect(db.$client.prepare('select message from issues').all()).toEqual([
      { message: '报告原文为1234567，转录数为1234568' },
    ])
  })
})

test('a document that now agrees takes the finding away', async () => {
  await loadItems(db, [aDocument(), aFigure({ value: '164' })])
  const summary = await loadItems(db, [aDocument({ observations: [anObservation({ value: 164 })] })])
  expect(summary.changes).toEqual(['微山县工业和信息化局 2018 items_published: 146 → 164'])
  expect(found()).toEqual([])
})

describe('figures', () => {
  test('of one report are one report, whose address is kept', async () => {
    const summary = await loadItems(db, [aFigure(), aFigure({ indicator: 'channel_wechat', value: '0' }, 3)])
    expect(summary.added).toBe(1)
    expect(db.$client.prepare('select source_url, text, form from reports').all()).toEqual([
      { source_url: 'https://www.example.gov.cn/2018.html', text: null, form: null },
    ])
  })

  test('keep their note in both languages; an English note that is new is a change', async () => {
    const kept = () => db.$client.prepare('select note, note_en as en from observations').all()
    await loadItems(db, [aFigure({ note: '报告所列各分项之和与此不等' })])
    expect(kept()).toEqual([{ note: '报告所列各分项之和与此不等', en: null }])
    const noted = aFigure({ note: '报告所列各分项之和与此不等', note_en: 'the parts do not add up to it' })
    expect(await loadItems(db, [noted])).toMatchObject({ replaced: 1, changes: [] })
    expect(kept()).toEqual([{ note: '报告所列各分项之和与此不等', en: 'the parts do not add up to it' }])
    expect(await loadItems(db, [noted])).toMatchObject({ unchanged: 1 })
  })

  test('again change nothing; another value replaces and is named', async () => {
    const first = await loadItems(db, [aFigure(), aFigure({ indicator: 'channel_wechat', value: '23' }, 3)])
    expect(await loadItems(db, [aFigure()])).toMatchObject({ unchanged: 1, revision: first.revision })
    const second = await loadItems(db, [aFigure({ value: '150' })])
    expect(second).toMatchObject({ replaced: 1 })
    expect(second.changes).toEqual(['微山县工业和信息化局 2018 items_published: 146 → 150'])
    expect(second.revision).not.toBe(first.revision)
    expect(said()).toHaveLength(2)
  })

  test.each([
    ['indicator', { indicator: 'mood' }, 'figures.csv:2: unknown indicator: mood'],
    ['province', { region_code: '999999' }, 'figures.csv:2: unknown region: 999999'],
  ])('of an unknown %s are refused', async (_, over, line) => {
    const summary = await loadItems(db, [aFigure(over)])
    expect(summary.refused.map(refusalLine)).toEqual([line])
  })

  test('that contradict each other in one load: the second is refused, naming the first', async () => {
    const summary = await loadItems(db, [aFigure(), aFigure({ value: '150' }, 9)])
    expect(summary.refused.map(refusalLine)).toEqual([
      'figures.csv:9: a second figure of items_published for 微山县工业和信息化局 2018; the first is 146 in figures.csv:2',
    ])
    expect(said()).toMatchObject([{ value: 146 }])
  })
})

describe('the channels of figures are checked as those of a document are', () => {
  const conflict = [aFigure({ value: '100' }), aFigure({ indicator: 'channel_website', value: '500' }, 3)]
  const all = () =>
    db.$client
      .prepare('select origin, code, severity, indicator, value, other_value, message from issues')
      .all()
  const checks = () =>
    db.$client.prepare('select indicator, "check" from observations order by indicator').all()

  test('one as large as the total is not above it', async () => {
    await inEveryOrder([
      aFigure({ value: '100' }),
      aFigure({ indicator: 'channel_website', value: '100' }, 3),
      aFigure({ indicator: 'channel_wechat', value: '40' }, 4),
    ])
    expect(all()).toMatchObject([{ code: 'channels-above-total', value: 100, other_value: 140 }])
    expect(checks()).toEqual(
      ['channel_website', 'channel_wechat', 'items_published'].map((indicator) => ({
        indicator,
        check: 'not_checked',
      })),
    )
  })

  test('one above the total', async () => {
    await inEveryOrder(conflict)
    expect(all()).toEqual([
      {
        origin: 'figures',
        code: 'channel-exceeds-total',
        severity: 'warning',
        indicator: 'channel_website',
        value: 500,
        other_value: 100,
        message: '该渠道500，多于主动公开总数100',
      },
    ])
    expect(checks()).toEqual([
      { indicator: 'channel_website', check: 'conflict' },
      { indicator: 'items_published', check: 'conflict' },
    ])
  })

  test('that add up, or come to more', async () => {
    await inEveryOrder([aFigure(), aFigure({ indicator: 'channel_website', value: '146' }, 3)])
    expect(found()).toEqual([{ code: 'channel-sum-ok', value: 146, other_value: 146 }])
    expect(checks()).toMatchObject([{ check: 'ok' }, { check: 'ok' }])
    await loadItems(db, [aFigure({ indicator: 'channel_wechat', value: '20' })])
    expect(found()).toEqual([{ code: 'channels-above-total', value: 146, other_value: 166 }])
    expect(checks()).toMatchObject([
      { check: 'not_checked' },
      { check: 'not_checked' },
      { check: 'not_checked' },
    ])
  })

  test('that were not all transcribed say nothing', async () => {
    await loadItems(db, [aFigure()])
    await loadItems(db, [
      aFigure({ year: '2019' }),
      aFigure({ year: '2019', indicator: 'channel_website', value: '20' }, 3),
      aFigure({ year: '2019', indicator: 'channel_wechat', value: '20' }, 4),
    ])
    expect(found()).toEqual([])
  })

  test('a total of the document and a channel that was transcribed, with the passage of the document', async () => {
    await inEveryOrder([aDocument(), aFigure({ indicator: 'channel_wechat', value: '500' })])
    expect(
      db.$client.prepare('select origin, code, start, other_start is not null as placed from issues').all(),
    ).toEqual([{ origin: 'figures', code: 'channel-exceeds-total', start: null, placed: 1 }])
  })

  test('goes away when the figure is put right', async () => {
    await loadItems(db, conflict)
    await loadItems(db, [aFigure({ indicator: 'channel_website', value: '50' })])
    expect(found()).toEqual([])
    expect(checks()).toMatchObject([{ check: 'not_checked' }, { check: 'not_checked' }])
  })
})
