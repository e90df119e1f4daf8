/** A page of each kind and state, as in Chinese; in English it stands under /en. */
export const everyPage = [
  '/',
  '/reports/330421-1bz9492-2018',
  '/?draw=grid&focus=371002&region=370000',
  '/regions/370800',
  '/?show=table&source=document',
  '/agencies/330421-1bz9492',
  '/coverage',
  '/checks',
  '/?source=document',
  '/data',
  '/?draw=multiples',
  '/?show=table&region=370000,330000',
  '/?show=change&region=370000',
  '/indicators/reconsideration_total',
  '/regions/370826',
  '/regions/130102',
  '/agencies/370828-xsz2q0',
  '/coverage?region=370000',
  '/checks?severity=all',
  '/indicators?group=disputes',
  '/indicators/outcome_denied?split=parts',
  '/points?region=370826&unit=370826&figure=items_published&year=2018',
  '/api',
  '/search',
  '/search?q=weishan',
  '/reports?q=工业&sort=agency',
  '/reports/370828-xsz2q0-2022',
  '/changes',
  '/read?file=/charts/channels.csv',
  '/nothing',
  '/?from=banana',
] as const

/** The address of a page in a language. */
export function inLanguage(path: string, lang: 'zh' | 'en'): string {
  return lang === 'zh' ? path : path.replace(/^\/(?=$|\?)/, '/en').replace(/^\/(?!en\b)/, '/en/')
}
