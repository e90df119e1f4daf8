import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { findableIndicators } from '#app/_search/findableIndicators'
import { indicatorHits } from '#app/_search/indicatorHits'
import { indicatorRow } from '#lib/model/indicator'

const { data } = Papa.parse(readFileSync('seeds/indicators.csv', 'utf8').trim(), { header: true })
const all = findableIndicators(data.map((row) => indicatorRow.parse(row)))
const found = (q: string) => indicatorHits(all, q).map(({ id }) => id)

test('行政复议 finds every indicator of disputes, the one of the name first', () => {
  const ids = found('行政复议')
  expect(ids).toHaveLength(23)
  expect(ids[0]).toBe('reconsideration_total')
  expect(new Set(ids)).toEqual(
    new Set(all.filter(({ id }) => /^(reconsideration|litigation|complaints)_/.test(id)).map(({ id }) => id)),
  )
  expect(found('administrative reconsideration')).toHaveLength(23)
})

test.each([
  ['微信', ['channel_wechat', 'weibo_wechat_responses']],
  ['收到申请', ['applications_received']],
  ['xzfyslw', []],
  ['channel_gazette', ['channel_gazette']],
  ['wechat items', ['channel_wechat']],
])('%s finds %j first', (q, ids) => {
  expect(found(q).slice(0, Math.max(1, ids.length))).toEqual(ids)
})

test.each([
  ['复议纠错率', ['reconsideration_corrected']],
  ['复议维持', ['reconsideration_upheld']],
  ['诉讼纠错', ['litigation_corrected']],
  ['主动公开数量', ['items_published']],
  ['公众号公开', ['channel_wechat']],
  ['复议火箭', []],
])('%s, said as people say it, finds %j first', (q, ids) => {
  expect(found(q).slice(0, Math.max(1, ids.length))).toEqual(ids)
})
