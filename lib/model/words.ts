/** The languages that sentences and files are written in. */
export type Lang = 'zh' | 'en'

/** One thing said in both languages. */
export type Words = Record<Lang, string>
