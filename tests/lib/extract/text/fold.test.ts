import { describe, expect, test } from 'vitest'
import { fold, foldText, GAP } from '#lib/extract/text/fold'
import { withoutPageNumbers } from '#lib/extract/text/pageNumbers'

describe('spellings of the same words compare equal', () => {
  test.each([
    ['主动 公开\n政府信息', '主动公开政府信息'],
    ['２０２２年，１２条', '2022年,12条'],
    ['（一）ＡＢ＠', '(一)AB@'],
    ['⼯业和信息化局', '工业和信息化局'],
    ['⾏政⽂件', '行政文件'],
    ['⺠政⻓⻔⻅⻥', '民政长门见鱼'],
    ['政府信息公開條例', '政府信息公开条例'],
    ['收到申請3條', '收到申请3条'],
    ['二○一二年', '二〇一二年'],
    ['“中国”', '"中国"'],
    ['信息\u200b公开\ufeff', '信息公开'],
    ['', ''],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })
})

test('white space between two digits stays a gap: 12 3 is not 123', () => {
  expect(foldText('12 3')).toBe(`12${GAP}3`)
  expect(foldText('信息 41 条')).toBe('信息41条')
})

test('a gap stands where a cell ends, not behind its last blank', () => {
  expect([...fold('12 \t 3').at]).toEqual([0, 1, 3, 5])
  expect([...fold('12 3').at]).toEqual([0, 1, 2, 3])
})

test('every folded character leads back to where it stands', () => {
  const text = '　公開 １２\n條'
  const folded = fold(text)
  expect(folded.text).toBe('公开12条')
  expect([...folded.at].map((at) => text[at])).toEqual(['公', '開', '１', '２', '條'])
})

describe('page numbers', () => {
  test.each([
    ['政府\n- 1 -\n信息', '政府\n     \n信息'],
    ['政府\n— 12 —\f信息', '政府\n      \f信息'],
    ['政府\n第3页 共9页\n信息', '政府\n       \n信息'],
    ['公开\n1\n\f信息\n2\n\f', '公开\n \n\f信息\n \n\f'],
  ])('are blanked: %j', (text, expected) => {
    expect(withoutPageNumbers(text)).toBe(expected)
  })

  test.each(['公开\n145\n条', '公开\n145\n\f条', '增减\n-18\n2', '数量\n0\n0', '公开\r\n5条\r\n'])(
    'figures are left alone: %j',
    (text) => {
      expect(withoutPageNumbers(text)).toBe(text)
    },
  )
})
