import type { Lang } from '#app/_text/text'

/**
 * A name of a region or an agency: in Chinese as it is; in English the English name with the Chinese beside it, or the Chinese alone
 * where there is no certain one.
 */
export function Named({ lang, name, english }: { lang: Lang; name: string; english: string | null }) {
  if (lang === 'zh') return name
  const chinese = (
    <span lang="zh-CN" className={english === null ? undefined : 'chinese-name'}>
      {name}
    </span>
  )
  return english === null ? (
    chinese
  ) : (
    <>
      {english} {chinese}
    </>
  )
}
