import { nameFault } from '#lib/model/nameFault'
import type { Title } from './title.ts'

/**
 * A title as it is published: as the document prints it, over one line. Lines are joined as Chinese is, with no blank between, other
 * blanks are kept as one. Where the print has what no name may have (lib/model/nameFault), the folded title stands.
 */
export function titleLine({ quote, text }: Pick<Title, 'quote' | 'text'>): string {
  const line = quote.replace(/\s*[\n\r]\s*/g, '').replace(/\s+/g, ' ')
  return nameFault(line) === null ? line : text
}
