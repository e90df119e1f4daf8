import { describe, expect, test } from 'vitest'
import { isSiteOf } from '#lib/extract/identity/siteAddress'
import { stemOf } from '#lib/extract/identity/gazetteer'
import { gazetteer, told } from './told.ts'

const report = (body: string, text = '') =>
  told(`${body}2019年政府信息公开工作年度报告\n${text}\n一、概述\n2019年公开31条。\n`).body

describe('the region of a name', () => {
  test.each([
    ['微山县教育局', '370826'],
    ['山东省微山县教育局', '370826'],
    ['文登市财政局', '371003'], // a city that became a district
    ['济宁市公安局任城区分局', '370811'],
    ['国家税务总局微山县税务局', '370826'],
    ['金平县民族宗教事务局', '532530'], // short for an autonomous county, not the district 金平区
    ['红河州财政局', '532500'], // not 红河县
    ['海珠市场监督管理局', '440105'],
    ['漳州第三中学', '350600'],
    ['微山县夏镇街道办事处', '370826'],
  ])('%s', (body, code) => {
    expect(report(body).regionCode).toBe(code)
  })
})

describe('no region is found', () => {
  test.each([
    ['合成鹤坪县体育局', '合成鹤坪县体育局'],
    ['桐泉县体育局', '桐泉县体育局'],
    ['荷浦市新城区商务局', '荷浦市新城区商务局'],
    ['城关镇', '城关镇人民政府'],
    ['长乐镇', '长乐镇人民政府'],
    ['和平街道', '和平街道办事处'],
    ['城区街道办事处', '城区街道办事处'],
    ['朝阳区商务局', '朝阳区商务局'],
    ['东区商务局', '东区商务局'],
    ['郊区商务局', '郊区商务局'],
  ])('in %s', (body, full) => {
    expect(report(body)).toMatchObject({ agency: full, regionCode: null })
    expect(report(body).issues.map(({ code }) => code)).toContain('region-unknown')
  })

  test('in a longer name that the text has', () => {
    expect(report('县商务局', '荷浦市新城区和桐泉县的企业').regionCode).toBeNull()
  })

  test('by a site’s address alone', () => {
    expect(report('县商务局', '网址：www.weishan.gov.cn').regionCode).toBeNull()
  })
})

test('one of several regions of a name is told by its city, or by its site', () => {
  expect(report('鼓楼区商务局', '地址：南京市中山路1号').regionCode).toBe('320106')
  expect(report('普陀区商务局', '网址：www.shpt.gov.cn').regionCode).toBe('310107')
  expect(report('鼓楼区商务局').regionCode).toBeNull()
  expect(report('郊区商务局', '铜陵市郊区人民政府网站').regionCode).toBe('340711')
})

test('a body without a place takes the county that the text names', () => {
  expect(report('县商务局', '电子版可从微山县人民政府网站下载。')).toMatchObject({
    agency: '微山县商务局',
    regionCode: '370826',
  })
})

test.each([
  ['yiyuan', '370323', true],
  ['yyx', '370323', true],
  ['gztongzi', '520322', true],
  ['bjxch', '110102', false],
  ['tongzi', '370323', false],
])('the site %s of %s: %s', (site, code, is) => {
  const [region, ...outer] = gazetteer.lineage(code)
  expect(isSiteOf(site, region!, outer)).toBe(is)
})

test.each([
  ['微山县', '微山'],
  ['金平苗族瑶族傣族自治县', '金平'],
  ['红河哈尼族彝族自治州', '红河'],
  ['内蒙古自治区', '内蒙古'],
  ['和县', '和县'],
])('the stem of %s is %s', (name, stem) => {
  expect(stemOf(name)).toBe(stem)
})
