import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client'
import { aDatabase, aDocument, aFigure, anObservation, loadItems } from '#tests/db/builders'

let db: Database
beforeEach(() => {
  db = aDatabase()
})

const sha256 = 'a'.repeat(64)
const weishan = (value: number, over: Parameters<typeof aDocument>[0] = {}) =>
  aDocument({ observations: [anObservation({ value })], ...over })

/** What was written down: report, figure, both states and the reason. */
const written = () =>
  db.$client
    .prepare(
      `select load, substr(report_id, -4) as year, coalesce(indicator || '/' || applicant, '') as figure,
         value_before, status_before, value_after, status_after, reason from changes order by key`,
    )
    .raw()
    .all()
const counts = () =>
  db.$client.prepare('select removed, figures_changed from revisions order by number').raw().all()

describe('a load writes down', () => {
  test('nothing of what the first load brings', async () => {
    await loadItems(db, [weishan(146), aFigure({ value: '150', year: '2019' }), aFigure({ value: '147' }, 3)])
    expect(written()).toEqual([])
    expect(counts()).toEqual([[null, null]])
  })

  test('one row of a report that comes later, whatever it states', async () => {
    await loadItems(db, [weishan(146)])
    await loadItems(db, [
      weishan(7, { year: 2019 }),
      aFigure({ year: '2019', indicator: 'channel_wechat', value: '3' }),
    ])
    expect(written()).toEqual([[2, '2019', '', null, null, null, null, 'report-added']])
    expect(counts()).toEqual([
      [null, null],
      [0, 0],
    ])
  })

  test('a figure with both states, also where only the status differs, and not what stays', async () => {
    const received = anObservation({ indicator: 'applications_received', value: 3 })
    await loadItems(db, [aDocument({ observations: [anObservation(), received] })])
    await loadItems(db, [aDocument({ observations: [anObservation({ status: 'approximate' }), received] })])
    expect(written()).toEqual([
      [2, '2018', 'items_published/total', 146, 'reported', 146, 'approximate', 'document-replaced'],
    ])
    expect(counts()[1]).toEqual([0, 1])
  })

  test('what was said of nothing by what its form asked, and no change from nothing to nothing', async () => {
    const wechat = anObservation({ indicator: 'channel_wechat', value: 5 })
    const gap = anObservation({ indicator: 'channel_website', status: 'not_reported' })
    await loadItems(db, [aDocument({ observations: [anObservation(), gap], form: '2014' })])
    await loadItems(db, [aDocument({ observations: [wechat], form: '2021' })])
    expect(written().map((row) => (row as unknown[]).slice(2, 7))).toEqual([
      ['items_published/total', 146, 'reported', null, 'not_asked'],
      ['channel_wechat/total', null, 'not_reported', 5, 'reported'],
    ])
  })

  test.each([
    ['other bytes', { sha256: 'b'.repeat(64) }, 'document-replaced'],
    ['the same bytes, read by another version', { sha256, extractorVersion: '0.0.2' }, 'read-again'],
    ['the same bytes and version, read otherwise', { sha256 }, 'reading-corrected'],
  ])('why: %s', async (_, over, reason) => {
    await loadItems(db, [weishan(146, { sha256 })])
    await loadItems(db, [weishan(164, over)])
    expect(written()).toEqual([
      [2, '2018', 'items_published/total', 146, 'reported', 164, 'reported', reason],
    ])
  })

  test('why: a document beside transcribed figures, and the figures themselves', async () => {
    await loadItems(db, [aFigure(), aFigure({ year: '2019' }, 3)])
    await loadItems(db, [
      weishan(150),
      aFigure({ year: '2019', value: '9' }),
      aFigure({ year: '2019', indicator: 'channel_wechat', value: '0', status: 'zero_in_words' }, 3),
    ])
    expect(written()).toEqual([
      [2, '2018', 'items_published/total', 146, 'reported', 150, 'reported', 'document-added'],
      [2, '2019', 'items_published/total', 146, 'reported', 9, 'reported', 'figure-corrected'],
      [2, '2019', 'channel_wechat/total', null, 'not_asked', 0, 'zero_in_words', 'figure-transcribed'],
    ])
  })

  test('nothing of a transcribed figure that the document overrules', async () => {
    await loadItems(db, [weishan(146)])
    await loadItems(db, [aFigure({ value: '150' })])
    expect(written()).toEqual([])
  })

  test('nothing where it is interrupted or strict', async () => {
    await loadItems(db, [weishan(146)])
    async function* broken() {
      yield weishan(164)
      throw new Error('cut off')
    }
    await expect(loadItems(db, broken())).rejects.toThrow('cut off')
    await loadItems(db, [weishan(164), aFigure({ indicator: 'mood' })], { strict: true })
    expect(written()).toEqual([])
    expect(counts()).toHaveLength(1)
  })
})

describe('of a document that turns out to be another report’s is written down', () => {
  test('the report that goes, with what it stated, and the name of its agency', async () => {
    await loadItems(db, [weishan(146, { sha256, agency: '微山县司法局' })])
    await loadItems(db, [weishan(146, { sha256 })])
    expect(written()).toEqual([
      [2, '2018', 'items_published/total', 146, 'reported', null, null, 'document-moved'],
      [2, '2018', '', null, null, null, null, 'report-moved'],
      [2, '2018', '', null, null, null, null, 'report-added'],
    ])
    expect(counts()[1]).toEqual([1, 1])
    expect(db.$client.prepare('select name, region_code from former_agencies').raw().all()).toEqual([
      ['微山县司法局', '370826'],
    ])
  })

  test('the figures that count again where it was taken away', async () => {
    await loadItems(db, [
      weishan(146, { sha256, agency: '微山县司法局' }),
      aFigure({ agency: '微山县司法局', value: '7' }),
    ])
    await loadItems(db, [weishan(146, { sha256 })])
    expect(written()[0]).toEqual([
      2,
      '2018',
      'items_published/total',
      146,
      'reported',
      7,
      'reported',
      'document-moved',
    ])
  })

  test('what comes back, so that a figure that is the same again is none that changed', async () => {
    const [a, b] = [sha256, 'b'.repeat(64)]
    await loadItems(db, [weishan(1, { sha256: a }), weishan(2, { sha256: b, year: 2019 })])
    await loadItems(db, [weishan(1, { sha256: a, year: 2019 }), weishan(1, { sha256: b })])
    expect(written()).toEqual([
      [2, '2018', 'items_published/total', 1, 'reported', null, null, 'document-moved'],
      [2, '2018', '', null, null, null, null, 'report-moved'],
      [2, '2019', 'items_published/total', 2, 'reported', 1, 'reported', 'document-moved'],
      [2, '2018', '', null, null, null, null, 'report-added'],
      [2, '2018', 'items_published/total', null, null, 1, 'reported', 'document-added'],
    ])
    expect(counts()[1]).toEqual([0, 1])
  })
})
