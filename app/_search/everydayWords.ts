/** What people call a thing, with what the forms call it: the everyday word stands for any of the others. */
const meanings: readonly (readonly [everyday: string, ofForms: readonly string[]])[] = [
  ['纠错', ['纠错', '纠正']],
  ['纠正', ['纠正', '纠错']],
  ['公众号', ['微信']],
  ['官网', ['网站']],
  ['打官司', ['诉讼']],
  ['拒绝', ['不予公开']],
  ['没有的信息', ['不存在']],
]

/** What people add to the name of a figure to say that they mean a number. */
const ofNumbers = /(?:率|比例|占比|数量|总数|件数|条数|数|情况)$/

/**
 * Whether a text has all the words that a Chinese query is made of, written without spaces and in whatever order: 复议纠错率 is in
 * “被依法纠错数 行政复议数量”. Words have two characters or more. False for a query in other scripts.
 */
export function hasWords(text: string, query: string): boolean {
  if (!/^\p{Script=Han}{3,}$/u.test(query)) return false
  return isMadeOf(query, text) || isMadeOf(query.replace(ofNumbers, ''), text)
}

function isMadeOf(query: string, text: string): boolean {
  if (query === '') return true
  const meaning = meanings.find(
    ([everyday, ofForms]) => query.startsWith(everyday) && ofForms.some((word) => text.includes(word)),
  )
  if (meaning !== undefined && isMadeOf(query.slice(meaning[0].length), text)) return true
  for (let length = query.length; length >= 2; length -= 1)
    if (text.includes(query.slice(0, length)) && isMadeOf(query.slice(length), text)) return true
  return false
}
