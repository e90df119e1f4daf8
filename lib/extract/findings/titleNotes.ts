import { foldText } from '../text/fold.ts'
import { finding } from '#lib/extract/finding'
import { lineText, type Note } from './noteInput.ts'

/**
 * Words that stand twice in a row: 年度年度, 报告报告, 县县. 人民政府政府信息公开 and 市市场监督管理局 are right, and so is
 * 2022年年度报告.
 */
const DOUBLED =
  /([\u4e00-\u9fff]{2,4})(?<!政府)\1|([县局委])\2(?!政府|委|城|直)|市市(?!场|政|容|级|直|委|区|民|辖|监)|区区(?!政府|委|级|域|直|划)/

/** A first line that would be the title but for its doubled words. */
const LIKE_TITLE = /^[^。,;:!?]{0,40}公开[^。,;:!?]{0,20}(?:报告|年报)$/
const FIRST_LINES = 14

/** Doubled words in the title and in numbered headings of the first rank. */
export const doubledWords: Note = ({ layout, title, headings }) => {
  const first = layout.lines.filter(({ kind }) => kind === 'text').slice(0, FIRST_LINES)
  const like = first.find((line) => LIKE_TITLE.test(lineText(layout, line)))
  const named = title ?? like
  const places = [
    ...(named === undefined ? [] : [named]),
    ...headings.filter(({ rank, numbered }) => rank === 1 && numbered),
  ]
  return places.flatMap(({ start, end }) => {
    const quote = layout.text.slice(start, end)
    const match = DOUBLED.exec(foldText(quote))
    if (match === null) return []
    const message = { zh: `标题中“${match[0]}”重复`, en: `${match[0]} stands twice in a heading` }
    return [finding('doubled-words', message, { quote, start, end })]
  })
}
