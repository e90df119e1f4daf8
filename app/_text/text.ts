import { en } from './en.ts'
import { zh, type Text } from './zh.ts'
import type { Lang } from '#lib/model/words'

/** Language of a page: Chinese at `/`, English under `/en`. */
export type { Lang }

export type { Text }

/** The words of a language. */
export function textOf(lang: Lang): Text {
  return lang === 'en' ? en : zh
}

/** The language named by a route parameter or query value; anything else is null. */
export function parseLang(value: string | null | undefined): Lang | null {
  return value === 'zh' || value === 'en' ? value : null
}
