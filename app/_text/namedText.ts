import type { Lang } from './text.ts'

/** A name of a region or an agency where there is room for plain text only, as in a title: in English with the Chinese in brackets. */
export function namedText(lang: Lang, name: string, english: string | null): string {
  return lang === 'zh' || english === null ? name : `${english} (${name})`
}
