import { describe, expect, test } from 'vitest'
import { foldText } from '#lib/extract/text/fold'
import { withoutNoteMarks } from '#lib/extract/text/noteMarks'

describe('marks of notes are no part of a number', () => {
  test.each([
    ['14①', '14'],
    ['14¹', '14'],
    ['14*', '14'],
    ['１４＊', '14'],
    ['14（注1）', '14'],
    ['14(注)', '14'],
    ['14注2', '14'],
    ['14[1]', '14'],
    ['14［１］', '14'],
    ['共公开140①条，其中网站20[2]条', '共公开140条,其中网站20条'],
    ['公开信息[1]140条', '公开信息140条'],
    ['行政许可①\t14②\n行政处罚②\t3', '行政许可14行政处罚3'],
    ['12①3', '12␠3'],
  ])('%j', (printed, folded) => {
    expect(foldText(withoutNoteMarks(printed))).toBe(folded)
    expect(withoutNoteMarks(printed)).toHaveLength(printed.length)
  })

  test.each([
    '①政策文件14条；②规章3条',
    '国办发〔2019〕61号',
    '某政〔12〕3号',
    '某政〔9〕号',
    '3*5',
    '（1）14',
    '14（1）',
    '【1】公开',
    '注1：含乡镇',
    '14（其中注销3）',
  ])('%j is left alone', (printed) => {
    expect(withoutNoteMarks(printed)).toBe(printed)
  })
})
