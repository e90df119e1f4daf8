/** The kinds of text on disclosure that are taken for annual reports by mistake. */
export const genres = ['notice', 'plan', 'guide', 'catalogue', 'rule', 'news'] as const
export type Genre = (typeof genres)[number]

/** The kinds in words, as they stand in a sentence behind “it is” and “这是”. */
export const genreWords: Readonly<Record<Genre, { zh: string; en: string }>> = {
  notice: { zh: '通知', en: 'a notice' },
  plan: { zh: '计划或方案', en: 'a plan' },
  guide: { zh: '指南', en: 'a guide' },
  catalogue: { zh: '目录', en: 'a catalogue' },
  rule: { zh: '制度或规定', en: 'a rule' },
  news: { zh: '新闻报道', en: 'news' },
}
