import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

const rest = '\n一、概述\n2019年主动公开政府信息31条。\n'
const agency = (text: string) => told(text).body.agency

describe('by title', () => {
  test.each([
    ['桐泉县', '桐泉县人民政府', 'area'],
    ['桐泉县政府', '桐泉县人民政府', 'area'],
    ['桐泉县政府办', '桐泉县人民政府办公室', 'agency'],
    ['桐泉县政府办公室', '桐泉县人民政府办公室', 'agency'],
    ['中共桐泉县委办公室、桐泉县人民政府办公室', '桐泉县人民政府办公室', 'agency'],
    ['长乐镇', '长乐镇人民政府', 'area'],
    ['城关镇', '城关镇人民政府', 'area'],
    ['桐泉县梅溪乡', '桐泉县梅溪乡人民政府', 'area'],
    ['和平街道', '和平街道办事处', 'agency'],
    ['桐泉县新城街道办', '桐泉县新城街道办事处', 'agency'],
    ['桐泉经济开发区管委会', '桐泉经济开发区管理委员会', 'area'],
    ['桐泉县行政审批局', '桐泉县行政审批局', 'agency'],
    ['桐泉县审批局', '桐泉县行政审批局', 'agency'],
    ['桐泉县工信局', '桐泉县工业和信息化局', 'agency'],
    ['桐泉县文广旅体局', '桐泉县文广旅体局', 'agency'],
    ['桐泉县政务服务中心', '桐泉县政务服务中心', 'agency'],
    ['桐泉县人民法院', '桐泉县人民法院', 'agency'],
    ['桐泉县供水有限公司', '桐泉县供水有限公司', 'agency'],
    ['桐泉县燃气集团有限责任公司', '桐泉县燃气集团有限责任公司', 'agency'],
    ['桐泉县第一中学', '桐泉县第一中学', 'agency'],
    ['桐泉县人民医院', '桐泉县人民医院', 'agency'],
    ['国家税务总局桐泉县税务局', '国家税务总局桐泉县税务局', 'agency'],
    ['荷浦经济开发区(桐泉区)医疗保障局', '荷浦经济开发区（桐泉区）医疗保障局', 'agency'],
  ])('%s', (body, full, scope) => {
    const { body: is } = told(`${body}2019年政府信息公开工作年度报告${rest}`)
    expect([is.agency, is.scope]).toEqual([full, scope])
  })
})

describe('without a title that names it', () => {
  const title = '2019年政府信息公开工作年度报告\n'
  test.each([
    [
      'the preface that publishes',
      '根据条例要求，现公布桐泉县2019年政府信息公开工作年度报告。',
      '桐泉县人民政府',
    ],
    ['a report in quotes', '现发布《桐泉县水利局2019年政府信息公开工作年度报告》。', '桐泉县水利局'],
    ['the author', '本报告由桐泉县水利局按照条例编制。', '桐泉县水利局'],
    ['the author behind 是', '本报告是桐泉县水利局按照条例要求编制的。', '桐泉县水利局'],
    ['the report that is written', '按照要求，编写桐泉县2019年度政府信息公开年度报告。', '桐泉县人民政府'],
    [
      'no body above',
      '在荷浦省教育厅的指导下，按照条例要求，现将桐泉县水利局2019年政府信息公开情况报告如下。',
      '桐泉县水利局',
    ],
    ['an office of the author', '本报告由梅溪镇人民政府党政办公室编制。', '梅溪镇人民政府'],
    ['who puts it together', '根据有关规定，桐泉县水利局编制了本报告。', '桐泉县水利局'],
    ['whom to ask', '如有疑问，请与桐泉县水利局办公室联系（地址：中山路1号）。', '桐泉县水利局'],
    ['the row on the publisher', '发布机构：桐泉县水利局 发布日期：2020-01-12', '桐泉县水利局'],
    ['that row in cells', '索引号 | 1234 | 发布机构 | 桐泉县水利局 | |', '桐泉县水利局'],
    ['that row over two lines', '发布机构\n桐泉县水利局\n发布日期\n2020-01-12', '桐泉县水利局'],
    ['the signature', '2019年，我局公开31条。\n桐泉县水利局\n2020年1月15日', '桐泉县水利局'],
    ['the signature with its date', '2019年，我局公开31条。\n桐泉县水利局 2020年1月15日', '桐泉县水利局'],
    ['who publishes in the prose', '2019年，梅溪乡主动公开信息31条。', '梅溪乡人民政府'],
    ['nothing', '2019年，我局公开31条。', null],
  ])('%s', (_, text, full) => {
    expect(agency(title + text)).toBe(full)
  })
})

test('the title goes before the publisher and the office that is asked', () => {
  const text =
    '发布机构：桐泉县畜牧中心\n桐泉县畜牧局2008年政府信息公开年报\n本报告由桐泉县政府办公室汇总。请与桐泉县畜牧站联系。'
  expect(agency(text)).toBe('桐泉县畜牧局')
})

test('a notice that is cited names no body', () => {
  const text =
    '根据《桐泉县人民政府办公室关于做好2019年政府信息公开工作年度报告编制工作的通知》要求，特向社会公布2019年度我局报告。'
  expect(agency(text)).toBeNull()
})

test('a report by the office that speaks of 我县 is the government’s', () => {
  const text = '本报告由桐泉县人民政府办公室编制。\n一、概述\n2019年，我县主动公开政府信息310条。'
  expect(told(text).body).toMatchObject({ agency: '桐泉县人民政府', scope: 'area' })
})

test('the official form is the one that the text has', () => {
  const text = '桐泉县工信局2019年政府信息公开年报\n本报告由桐泉县工业信息化和商务局编制。'
  expect(agency(text)).toBe('桐泉县工业信息化和商务局')
})

test('an area is its government, not a bureau of civil affairs', () => {
  expect(told(`桐泉县2019年政府信息公开年报${rest}`).body.sector).toBe('政府')
})
