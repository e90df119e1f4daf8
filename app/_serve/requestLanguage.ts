import { parseLang, type Lang } from '#app/_text/text'

/** The language that a file is asked for in: that of `lang`, else of the address, which is English below /en and else Chinese. */
export function requestLanguage(request: Request): Lang {
  const { pathname, searchParams } = new URL(request.url)
  return parseLang(searchParams.get('lang')) ?? (pathname.startsWith('/en/') ? 'en' : 'zh')
}
