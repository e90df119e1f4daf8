import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('the statistical year', () => {
  test.each([
    ['of a period', '统计期限自2018年1月1日起至2018年12月31日止。', 2018],
    ['of a period in numerals', '数据统计期限为二〇一八年一月一日至十二月三十一日。', 2018],
    ['of a period with dots', '统计时段：2018.1.1-2018.12.31。', 2018],
    ['of a period from New Year’s Day', '数字从2009年元旦算到12月31日。', 2009],
    ['of a period from 元月 to the year’s end', '数字截取2008年元月1日至年末。', 2008],
    ['of a part of a year', '统计期限为2008年5月1日至12月31日。', 2008],
    [
      'of a part, with the reason between',
      '统计期限自2008年5月1日《条例》实施之日起至2008年12月31日止。',
      2008,
    ],
    ['that most of a period lies in', '统计期限自2015年12月1日起至2016年10月30日止。', 2016],
    ['of a school’s year', '统计期限自2018年9月1日起至2019年8月31日止。', 2019],
    ['of dates that lost characters', '统计期限自201211日至20121231日止。', 2012],
    ['of dates that lost 年', '统计期限自20221月1日起至202212月31日止。', 2022],
    ['of a whole year', '统计期限为2019年全年。', 2019],
    ['of the report that the preface names', '现公布桐泉县2017年政府信息公开工作年度报告。', 2017],
    ['that the prose speaks of', '2018年，我局公开31条，比2017年多3条。2019年，我局将继续努力。', 2018],
    [
      'of no report that was published among others',
      '公开了权责清单、财政信息及2017年度信息公开工作报告等。2018年，我局收到申请5件。',
      2018,
    ],
    ['in numerals with a letter', '2O18年，我局公开31条。', 2018],
    ['of no years since the start', '2008年至2018年累计公开310条。', 2018],
  ])('%s', (_, text, year) => {
    expect(
      told(`政府信息公开工作年度报告\n${text}\n发布日期：2021-01-12\n桐泉县水利局\n2021年1月12日`).year.year,
    ).toBe(year)
  })

  test('is never that of publication', () => {
    const { year } = told('桐泉县水利局信息公开年报\n发布日期：2019-01-15\n我局公开31条。\n2019年1月15日')
    expect(year.year).toBeNull()
    expect(year.issues.map(({ code }) => code)).toEqual(['year-unknown'])
  })
})

const title = '桐泉县水利局2021年政府信息公开工作年度报告\n'
const stale = '本报告数据统计期限为2020年1月1日至2020年12月31日。\n'

test.each([
  ['the period counts before the title', `${stale}2020年，我局公开31条。`, 2020],
  ['a period left over yields to title and prose', `${stale}2021年，公开31条。2021年度收到申请2件。`, 2021],
])('%s, with a finding', (_, text, year) => {
  const { year: is } = told(title + text)
  expect([is.year, is.issues.map(({ code }) => code)]).toEqual([year, ['year-ambiguous']])
})

test('a title that the prose contradicts counts, with a finding', () => {
  const { year } = told(`${title}2020年，公开31条。2020年度，收到申请2件。`)
  expect([year.year, year.issues.map(({ code }) => code)]).toEqual([2021, ['year-ambiguous']])
})
