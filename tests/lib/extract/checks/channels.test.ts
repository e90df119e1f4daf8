import { describe, expect, test } from 'vitest'
import { extractDocument } from '../reference.ts'

/** A report in prose whose channels are as given. */
const report = (channels: string) => `桐泉县水利局2018年政府信息公开工作年度报告

本报告所列数据的统计期限为2018年1月1日至2018年12月31日。
一、主动公开情况
2018年我局主动公开政府信息100条，其中${channels}。
`

describe('channels that a report states', () => {
  test.each([
    ['政府网站公开100条，政务微信公开40条', [], ['not_checked', 'not_checked', 'not_checked']],
    [
      '政府网站公开101条，政务微信公开40条',
      ['channel-exceeds-total'],
      ['conflict', 'conflict', 'not_checked'],
    ],
    ['政府网站公开60条，政务微信公开40条', [], ['ok', 'ok', 'ok']],
    ['政府网站公开60条，政务微信公开39条', [], ['not_checked', 'not_checked', 'not_checked']],
  ])('of 100 items: %s', async (channels, warnings, checks) => {
    const { extraction } = await extractDocument('report.txt', report(channels))
    const found = extraction.issues.filter(({ severity }) => severity !== 'note').map(({ code }) => code)
    // The county is invented.
    expect(found.filter((code) => code !== 'region-unknown')).toEqual(warnings)
    const checkOf = (id: string) => extraction.observations.find((o) => o.indicator === id)?.check
    expect(['items_published', 'channel_website', 'channel_wechat'].map(checkOf)).toEqual(checks)
  })
})
