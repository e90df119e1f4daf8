import { expect, test } from 'vitest'
import { extractor } from '../reference.ts'
import { compose, found } from './composed.ts'

const TITLES = '分别是关于加强市区联动的建议、关于推进产业园发展的建议、关于打造特色产业的建议，已答复。'
const withProposals = (sentence: string) =>
  compose({ six: `六、其他需要报告的事项\n\n建议和提案公开情况\n　　${sentence}` })

/** The accepted value and note of the proposals that were handled. */
function handled(text: string) {
  const extracted = extractor.extractText('composed.txt', '', text)
  const observation =
    extracted.ok &&
    extracted.extraction.observations.find(({ indicator }) => indicator === 'proposals_handled')
  return observation && [observation.value, observation.note]
}

test('a year is held for a slip where as many titles are listed as are counted: the figure is taken, and a finding says so', () => {
  const text = withProposals(`2021年，涉及我局人大建议和政协提案3条，${TITLES}`)
  expect(handled(text)).toEqual([3, '原文写作2021年；所列标题与件数相符，年份疑为笔误'])
  expect(found(text, 'wrong-year')).toMatchObject([
    {
      message: '原文写作2021年；所列标题与件数相符，年份疑为笔误',
      indicator: 'proposals_handled',
      value: 3,
      quote: '涉及我局人大建议和政协提案3条',
    },
  ])
})

test('the report’s own year needs no such note', () => {
  const text = withProposals(`2022年，涉及我局人大建议和政协提案3条，${TITLES}`)
  expect(handled(text)).toEqual([3, null])
  expect(found(text, 'wrong-year')).toEqual([])
})

test('another year stays another year where the titles are not as many', () => {
  expect(handled(withProposals(`2021年，涉及我局人大建议和政协提案4条，${TITLES}`))).toEqual([null, null])
})
