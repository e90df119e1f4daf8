import { describe, expect, test } from 'vitest'
import { compose, found, parts } from './composed.ts'

const inFive = (sentence: string) => compose({ five: `五、存在的主要问题及改进情况\n\n　　${sentence}` })
const inOne = (sentence: string) => compose({ one: `${parts.one}\n\n　　${sentence}` })

describe('an earlier year is left over', () => {
  test.each([
    inFive('2021年，我局政府信息公开工作取得了一定成绩，但仍存在公开形式不够丰富等不足。'),
    inFive('虽然2021年我局政府信息公开工作取得了一定成绩，但仍有不足。'),
    inFive('2020年度政府信息公开工作还存在公开形式单一等问题。'),
    inOne('2021年，我局严格按照《2022年政务公开工作要点》开展公开工作。'),
    inOne('截至2021年12月31日，我局依申请公开工作平稳有序。'),
    compose({ preface: parts.preface.replace('公布桐泉县工业和信息化局2022年', '公布2021年') }),
    compose({ five: parts.five.replace('五、', '五、2021年') }),
    compose({ three: `${parts.three}\n\n（2021年度）` }),
    inFive('2022年，我局将进一步加强政府信息公开工作。'),
  ])('in case %#', (text) => {
    expect(found(text, 'wrong-year')).toHaveLength(1)
  })

  test('with both years named, in both languages', () => {
    const [issue] = found(inFive('2021年，我局政府信息公开工作存在不足。'), 'wrong-year')
    expect(issue).toMatchObject({
      message: '写作2021年，报告年度为2022年',
      messageEn: 'Says 2021 in the report of 2022',
    })
    expect(issue?.quote).toBe('2021年，我局政府信息公开工作存在不足。')
  })
})

describe('an earlier or later year is no slip', () => {
  test.each([
    '较2021年相比，我局政府信息公开工作有所进步。',
    '与2021年相比，主动公开信息数量增加。',
    '2021年以来，我局持续推进政府信息公开工作。',
    '2021年底，我局完成政府信息公开专栏改版。',
    '2021年3月，我局印发政府信息公开制度。',
    '2021年至2022年，我局连续两年开展政务公开培训。',
    '2021年上年结转申请1件。',
    '2021年政务公开工作考核中，我局位列第三。',
    '2021年度政府信息公开工作年度报告已按时公开。',
    '2021年，我局印发《政府信息公开制度》，为公开工作打下基础。',
    '2021年，县机构改革后，我局设公开科。',
    '2023年，我局将进一步加强政府信息公开工作。',
    '下一步，2023年我局将健全公开机制。',
    '根据桐政办发〔2021〕12号文件，我局完善了公开制度。',
    '贯彻《桐泉县2021年政务公开工作要点》，做好公开工作。',
    '我局在网站公布2021年政府信息公开工作年度报告。',
    '2021年我局公开工作存在的问题，2022年已全部整改。',
    '2022年，我局将政府信息公开工作纳入考核。',
    '2021年，新修订的《条例》施行后，公开工作更加规范。',
    '截至2021年底累计公开信息900条，2022年新增140条。',
  ])('%s', (sentence) => {
    expect(found(inFive(sentence), 'wrong-year').filter(({ indicator }) => indicator === null)).toEqual([])
    expect(found(inOne(sentence), 'wrong-year').filter(({ indicator }) => indicator === null)).toEqual([])
  })
})

describe('a date', () => {
  test.each(['2022年2月30日', '2022年13月', '11月31日', '2022年2月29日', '二〇二二年六月三十一日', '0月5日'])(
    '%s does not exist',
    (date) => {
      expect(
        found(inOne(`${date}，我局召开政务公开会议。`), 'impossible-date').map(({ quote }) => quote),
      ).toEqual([date])
    },
  )

  test.each([
    '2022年2月28日',
    '2024年2月29日',
    '2月29日',
    '12月31日',
    '2022年1 2月31日',
    '共13个月',
    '十二月三十一日',
    '每月30日',
    '1.13月',
  ])('%s exists, or is none', (date) => {
    expect(found(inOne(`${date}，我局召开政务公开会议。`), 'impossible-date')).toEqual([])
  })
})

describe('words doubled in a heading', () => {
  test.each([
    ['桐泉县工业和信息化局2022年政府信息公开年度年度报告', '年度年度'],
    ['桐泉县工业和信息化局2022年政府信息公开工作工作年度报告', '工作工作'],
    ['桐泉县工业和信息化局2022年政府信息公开工作年度报告报告', '报告报告'],
    ['桐泉县县工业和信息化局2022年政府信息公开工作年度报告', '县县'],
    ['桐泉县工业和信息化局局2022年政府信息公开工作年度报告', '局局'],
  ])('%s', (title, words) => {
    const issues = found(compose({ title }), 'doubled-words')
    expect(issues.map(({ message }) => message)).toEqual([`标题中“${words}”重复`])
  })

  test.each([
    '桐泉县人民政府政府信息公开工作年度报告（2022年）',
    '荷浦市市场监督管理局2022年政府信息公开工作年度报告',
    '荷浦市市政管理局2022年年度政府信息公开工作报告',
    '桐泉县县委办公室2022年政府信息公开工作年度报告',
  ])('are none in %s', (title) => {
    expect(found(compose({ title }), 'doubled-words')).toEqual([])
  })
})
