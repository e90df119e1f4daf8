import { foldedSlice, original, type Layout } from '../text/layout.ts'

/** The title of a report as printed, over one line or several, and the body it names (folded, may be empty). */
export interface Title {
  text: string
  quote: string
  start: number
  end: number
  /** What stands for the body in the title; empty when the title names none. */
  body: string
  isAnnualReport: boolean
}

const DISCLOSURE = /(政府|政务)?(信息)?公开/
const KIND = /(年度报告|工作报告|年报|报告|汇报|总结|情况说明)/
const TITLE =
  /^(?:关于)?(?:(?:20\d\d|[二2][〇零0][〇零一二三四五六七八九0-9]{2})年?(?:度)?)?(.{0,40}?)(?:关于)?(?:(?:20\d\d|[二2][〇零0][〇零一二三四五六七八九0-9]{2})年?(?:度)?)?(?:年度)?(?:政府|政务)?(?:信息)?公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:报告|年报|汇报|总结)/

/** Finds the title among the first lines of prose; null when no line there reads as one. */
export function findTitle(layout: Layout): Title | null {
  const first = layout.lines.filter((line) => line.kind === 'text').slice(0, 14)
  for (let i = 0; i < first.length; i++) {
    for (let n = 1; n <= 3 && i + n <= first.length; n++) {
      const lines = first.slice(i, i + n)
      const text = lines.map((line) => foldedSlice(layout, line.from, line.to)).join('')
      if (text.length > 60) break
      if (!DISCLOSURE.test(text) || !KIND.test(text) || /[。,:;]/.test(text)) continue
      if (/^[一二三四五六七八九十\d]{1,3}[、.(]|^\([一二三四五]/.test(text) || /^附/.test(text)) break
      const match = TITLE.exec(text)
      if (match === null) continue
      const at = original(layout, lines[0]!.from, lines.at(-1)!.to)
      const body = match[1]!
        .replace(/^(20\d\d年度?)/, '')
        .replace(/^年度?/, '')
        .replace(/^[#*]+/, '')
      return {
        text,
        quote: layout.text.slice(at.start, at.end),
        ...at,
        body,
        isAnnualReport: /(年度报告|年报|年度工作报告)/.test(text) || /年度?.{0,40}报告/.test(text),
      }
    }
  }
  return null
}
