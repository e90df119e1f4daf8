import { finding } from '#lib/extract/finding'
import { lineText, type Note, type NoteInput } from './noteInput.ts'

/** The six parts that the forms of 2019 and 2021 prescribe (《条例》第五十条), and words that their headings have. */
const PARTS: readonly { number: string; name: string; words: RegExp }[] = [
  { number: '一', name: '总体情况', words: /总体|总的情况|基本情况|概述|概况|总述|综述|工作情况|落实情况/ },
  { number: '二', name: '主动公开政府信息情况', words: /主动公开/ },
  { number: '三', name: '收到和处理政府信息公开申请情况', words: /申请/ },
  { number: '四', name: '政府信息公开行政复议、行政诉讼情况', words: /复议|诉讼/ },
  { number: '五', name: '存在的主要问题及改进情况', words: /问题|不足|改进|下一步|打算|努力方向/ },
  { number: '六', name: '其他需要报告的事项', words: /其[他它]|需要(?:报告|说明)|有关事项/ },
]
/** A heading may stand at the front of its paragraph, or inside one that lost its breaks. */
const NUMBERED = /(?:第?[一二三四五六七八九十]{1,2}(?:[、.,)]|部分)|\d[、.])([^。;:!?]{2,40})/g
/** A heading without number is a short line that ends like one. */
const BARE = /^[^。;!?]{4,30}(?:情况|问题|事项|措施|打算|计划|方向)$/
/** Prose behind the preface that makes part 一 without its heading, in characters. */
const ENOUGH = 60

/** Parts of the forms of 2019 and 2021 that are missing whole: neither a heading nor the table of the part is there. */
export const missingParts: Note = (input) => {
  const { tables } = input
  if (tables.form !== '2019' && tables.form !== '2021') return []
  const headings = headingsOf(input)
  const isThere: Record<string, boolean> = {
    一: headings.some((text) => !PARTS.slice(1).some((part) => part.words.test(text))) || speaksFirst(input),
    二: tables.items !== null,
    三: tables.applications !== null,
    四: tables.disputes !== null,
  }
  const missing = PARTS.filter(
    ({ number, words }) => isThere[number] !== true && !headings.some((text) => words.test(text)),
  )
  if (missing.length === 0) return []
  const numbers = missing.map(({ number }) => number).join('、')
  const names = missing.map(({ name }) => `“${name}”`).join('')
  return [
    finding(
      'missing-part',
      { zh: `缺少第${numbers}部分：${names}`, en: `Part ${numbers} is missing: ${names}` },
      null,
    ),
  ]
}

/** What reads as a heading outside the tables, wherever it stands. */
function headingsOf({ layout, tables }: NoteInput): string[] {
  return layout.lines.flatMap((line) => {
    if (line.kind === 'blank' || tables.lines.has(line.index)) return []
    const text = lineText(layout, line)
    const numbered = [...text.matchAll(NUMBERED)].map((match) => match[1]!)
    return BARE.test(text) ? [...numbered, text] : numbered
  })
}

/** Whether prose other than the preface stands before the first heading. */
function speaksFirst({ paragraphs }: NoteInput): boolean {
  return paragraphs.some(
    ({ headings, text }) =>
      headings.length === 0 && text.length >= ENOUGH && !/(?:统计|数据).{0,12}期限|现(?:将|公布)/.test(text),
  )
}
