import { traditionalPairs } from './traditionalPairs.ts'

/** What the tables leave alone, as it means other things too; none of these is in a name or a label of the field. */
const OWN = '牠它瞭了藉借'

/** Pairs [traditional, simplified], one character each, so that offsets hold. */
export const simplified: readonly (readonly [string, string])[] = Array.from(
  traditionalPairs + OWN,
  (char) => char,
).flatMap((char, i, all) => (i % 2 === 0 ? [[char, all[i + 1]!] as const] : []))

/**
 * Words of the field that Taiwan and Hong Kong say otherwise, in as many characters. They are recognised by their traditional
 * spelling: 资讯 and 讯息 in simplified text are words of their own, and 覆 is 复 only in an answer. Words of more or fewer
 * characters (部落格) and those that mean two things (檔案 alone is 档案 as often as 文件) are left alone.
 */
const variantWords: Record<string, string> = {
  答覆: '答复',
  回覆: '回复',
  批覆: '批复',
  函覆: '函复',
  資訊: '信息',
  訊息: '信息',
  微訊: '微信',
  網路: '网络',
  線上訪談: '在线访谈',
  入口網站: '门户网站',
  釋出: '发布',
  設定: '设置',
  專案數量: '项目数量',
  規範性檔案: '规范性文件',
  紙質檔案: '纸质文件',
  電子檔案: '电子文件',
}
const variants = new RegExp(Object.keys(variantWords).join('|'), 'g')

/** Text with the words of Taiwan and Hong Kong written as those of the field, as long as it was. */
export function withFieldWords(text: string): string {
  return text.replace(variants, (word) => variantWords[word]!)
}
