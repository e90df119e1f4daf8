const DIGIT = '[\\d０-９]'
const OPEN = '[\\[［〔【]'
const CLOSE = '[\\]］〕】]'

/** What points to a note and is no part of the number or label that it stands behind. */
const MARKS = new RegExp(
  [
    // Raised and lowered digits: no number of a report is written in them.
    '[\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u2079\\u2080-\\u2089]+',
    // 14①, 14*, 14（注1）, 14注1
    `(?<=${DIGIT})(?:[①-⑳]+|[*＊※†‡]+(?!${DIGIT})|[（(\\[［〔【]\\s?[注註]\\s?[\\d０-９①-⑳一二三四五]{0,2}\\s?[）)\\]］〕】]|[注註]${DIGIT}{1,2}(?!${DIGIT}))`,
    // 14[1], 信息[1]140条; a document's number has a year in such brackets, or 号 behind them.
    `(?<=\\S)${OPEN}${DIGIT}{1,2}${CLOSE}(?!\\s*(?:第?\\s*${DIGIT}{1,4}\\s*)?[号號])`,
    // 行政许可① at the end of a cell or line.
    '(?<=[\\u4e00-\\u9fff）)])[①-⑳]{1,3}(?=[ \\u3000]{0,9}(?:[\\t\\r\\n|]|$))',
  ].join('|'),
  'g',
)
const CANDIDATE = /[\u00b9\u00b2\u00b3\u2070-\u2089①-⑳*＊※†‡注註［[〔【]/

/**
 * The document with the marks of its notes replaced by blanks of the same length, so that offsets hold: `14①` and
 * `14（注1）` are 14.
 */
export function withoutNoteMarks(text: string): string {
  if (!CANDIDATE.test(text)) return text
  return text.replace(MARKS, (mark) => ' '.repeat(mark.length))
}
