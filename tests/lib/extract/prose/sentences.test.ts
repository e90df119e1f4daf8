import { expect, test } from 'vitest'
import { extractDocument } from '../reference.ts'
import { sentences } from './sentences.ts'

const ofSections = /^(normative|channel|applications|outcome|proposals|suggestions|press|online|train)/
const headline = new Set([
  'items_published',
  'reconsideration_total',
  'litigation_total',
  'interpretations',
  'fees_collected',
  'staff_total',
  'meetings',
  'complaints_total',
])
/** Ways of applying and of closing in time are read where they stand, but are no headline. */
const byTheWay =
  /^applications_(in_person|fax|online|letter|other_form|closed_on_time|closed_extended)$|_principal$/

const report = (year: number, heading: string, sentence: string) =>
  [
    `微山县商务局${year}年政府信息公开工作年度报告`,
    '',
    `微山县商务局认真贯彻落实《中华人民共和国政府信息公开条例》，编制政府信息公开年度报告，统计期限自${year}年1月1日起至${year}年12月31日止。`,
    heading,
    sentence,
    '',
  ].join('\n')

test.each(sentences)('%i %s: %s', async (year, heading, sentence, held) => {
  const { extraction } = await extractDocument('sentence', report(year, heading, sentence))
  const words = held.split(' ').filter((word) => word !== '')
  const open = new Set(words.filter((word) => word.startsWith('?')).map((word) => word.slice(1)))
  const stated = extraction.observations
    .filter(({ indicator }) => headline.has(indicator) || ofSections.test(indicator))
    .filter(({ indicator, value }) => value !== null && !open.has(indicator) && !byTheWay.test(indicator))
    .map(({ indicator, value, status }) => `${indicator}=${shown(value!, status)}`)
  expect(stated.sort()).toEqual(words.filter((word) => !word.startsWith('?')).sort())
})

function shown(value: number, status: string): string {
  if (status === 'zero_in_words') return 'none'
  return `${status === 'approximate' ? '~' : status === 'implied' ? '^' : ''}${value}`
}
