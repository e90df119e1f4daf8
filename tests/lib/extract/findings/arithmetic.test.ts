import { describe, expect, test } from 'vitest'
import { compose, found, parts } from './composed.ts'

const inOne = (sentence: string) => compose({ one: `${parts.one}\n\n　　${sentence}` })
const told = (sentence: string, code: string) =>
  found(inOne(sentence), code).map(({ value, otherValue }) => [value, otherValue])

describe('a percentage', () => {
  test.each([
    ['举办培训12场，比上年的10场增长30%。', [[30, 20]]],
    ['举办培训12场，2021年举办培训10场，同比增长30%。', [[30, 20]]],
    ['2021年举办培训10场，2022年举办培训12场，增长20.5%。', [[20.5, 20]]],
    ['举办培训8场，较去年的10场下降30%。', [[30, 20]]],
    ['举办培训12场，比上年增加2场，增长30%。', [[30, 20]]],
    ['举办培训共10场，其中专题培训6场，占培训总数的50%。', [[50, 60]]],
    ['共收到来信10封，其中咨询6封，占60%。', []],
    ['收到政府信息公开申请10件，办结8件，办结率90%。', [[90, 80]]],
    ['举办培训12场，比上年的10场增长20%。', []],
    ['举办培训13场，比上年的9场增长44%。', []],
    ['举办培训13场，比上年的9场增长44.4%。', []],
    ['举办培训12场，同比增长30%。', []],
    ['举办培训12场，比上年的近10场增长30%。', []],
    ['举办培训12场，比上年的10场增长约30%。', []],
    ['举办培训12场、宣传活动10次，同比增长30%。', []],
    ['共举办培训10场，专题培训6场、其他4场，分别占60%和40%。', []],
    ['群众满意率98%。', []],
    ['办理建议提案5件，办结率100%。', []],
  ])('%s', (sentence, expected) => {
    expect(told(sentence, 'percentage-mismatch')).toEqual(expected)
  })

  const fewer = {
    outcomes: parts.outcomes.replace('0	0	0	1	0	2', '0	0	0	0	0	1').replace('1	0	0	0	1	0	2', '1	0	0	0	0	0	1'),
    closed: parts.closed.replace('4	1	0	0	1	0	6', '4	1	0	0	0	0	5').replace('1	0	0	0	0	0	1', '1	0	0	0	1	0	2'),
  }
  test.each([
    ['政府信息公开申请办结率100%。', [[5, 6]]],
    ['政府信息公开申请答复率达100%。', [[5, 6]]],
    ['政府信息公开申请按时办结率100%。', []],
    ['代表建议申请事项办结率100%。', []],
  ])('of a report that closed 5 of 6: %s', (sentence, expected) => {
    const text = compose({ ...fewer, one: `一、总体情况\n\n　　${sentence}` })
    expect(found(text, 'percentage-mismatch').map((i) => [i.value, i.otherValue])).toEqual(expected)
    expect(told(sentence, 'percentage-mismatch')).toEqual([])
  })
})

describe('parts in prose', () => {
  test.each([
    ['举办培训共120场，其中专题培训100场、综合培训50场。', [[120, 150]]],
    ['举办培训120场（其中专题培训100场，综合培训50场）。', [[120, 150]]],
    ['专题培训100场，综合培训50场，共计120场。', [[120, 150]]],
    ['专题培训60场，综合培训50场，共计120场。', [[120, 110]]],
    ['举办培训120场，其中专题培训60场、综合培训50场。', []],
    ['举办培训120场，其中专题培训70场、综合培训50场。', []],
    ['举办培训120场，其中专题培训100场，比上年增加50场。', []],
    ['举办培训120场，其中专题培训100场，参加培训人员500人次。', []],
    ['收到申请5件，其中网络申请4件、信函申请1件，答复5件。', []],
    ['收到申请5件，其中网络申请4件，信函申请1件，办结5件，予以公开3件。', []],
    ['举办培训约120场，其中专题培训100场、综合培训50场。', []],
    ['专题培训70场，综合培训50场，共计120场。', []],
  ])('%s', (sentence, expected) => {
    expect(told(sentence, 'prose-sum-mismatch')).toEqual(expected)
  })

  test('that are channels may stand for the same items: a note of the channels', () => {
    const one = '一、总体情况\n\n　　2022年主动公开政府信息共120条，其中网站100条、微信50条。'
    expect(found(compose({ one }), 'prose-sum-mismatch')).toEqual([])
    expect(found(compose({ one }), 'channels-above-total').map((i) => [i.value, i.otherValue])).toEqual([
      [120, 150],
    ])
  })
})
