import type { Explained } from '#lib/extract/prose/explain'
import type { Extraction } from '#lib/model/extraction'

/** What became of each number of a report's prose, one line a number: place, number as printed, fate, frame, separated by tabs. */
export function explanation(
  { source, agency, year, form }: Extraction,
  numbers: readonly Explained[],
): string {
  const head = `# ${source}: ${agency ?? '?'}, ${year ?? '?'}, form ${form}, ${numbers.length} numbers in prose`
  const line = ({ start, end, quote, fate, frame }: Explained) =>
    [`${start}–${end}`, quote.replace(/\s+/g, ' '), fate, frame].join('\t').trimEnd()
  return [head, ...numbers.map(line)].join('\n')
}
