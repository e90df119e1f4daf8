import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { foldText } from '#lib/extract/text/fold'
import { traditionalPairs } from '#lib/extract/text/traditionalPairs'
import { openccPairs } from '#tests/traditional/pairs'

test('the table is that of OpenCC', () => {
  expect(traditionalPairs).toBe(openccPairs('乾').flat().join(''))
})

test.each([
  ['答覆數、回覆數，覆蓋面', '答复数、回复数,覆盖面'],
  ['政府資訊公開入口網站', '政府信息公开门户网站'],
  ['資訊和资讯', '信息和资讯'],
  ['衞生綫、羣眾説明裏裡', '卫生线、群众说明里里'],
  ['週報鐘佈於著', '周报钟布于着'],
])('%s → %s', (printed, folded) => {
  expect(foldText(printed)).toBe(folded)
})

test('names of divisions fold to themselves', () => {
  const names = readFileSync('seeds/regions.csv', 'utf8').match(/[\u4e00-\u9fff]+/g)!
  expect(names.filter((name) => foldText(name) !== name)).toEqual([])
})

/** What is compared with folded text is written in folded characters; these read text as it is printed. */
const ofPrinted = /text\/(traditional|fold|radicals|noteMarks|pageNumbers)|read\/raised/

test('what the extraction compares is written in characters that fold to themselves', () => {
  const files = readdirSync('lib/extract', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !ofPrinted.test(file),
  )
  const changed = files.flatMap((file) => {
    const words = readFileSync(`lib/extract/${file}`, 'utf8').match(/[\u4e00-\u9fff]+/g) ?? []
    return words.filter((word) => foldText(word) !== word).map((word) => `${file}: ${word}`)
  })
  expect(changed).toEqual([])
})
