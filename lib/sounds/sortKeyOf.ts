import { readingsOf } from './readingsOf.ts'

/**
 * What names are sorted by, in the order of code points: sign by sign first its pinyin as the place is called, then the sign itself.
 * 乐亭县 stands at lao, 重庆市 at chong, 六安市 at lu; equal signs stay together, and ü follows u. Other signs than Han stand before all.
 */
export function sortKeyOf(name: string): string {
  const [reading = ''] = readingsOf(name)
  const signs = [...name]
  return reading
    .split(' ')
    .map((syllable, i) => `${syllable.replace(/v/g, 'u!')} ${signs[i] ?? ''}`)
    .join(' ')
}
