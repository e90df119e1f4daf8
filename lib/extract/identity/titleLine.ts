import { nameFault, oneLine } from '#lib/model/nameFault'
import type { Title } from './title.ts'

/**
 * A title as it is published: as the document prints it, over one line. Where the print has what no name may have (lib/model/nameFault), the folded title stands.
 */
export function titleLine({ quote, text }: Pick<Title, 'quote' | 'text'>): string {
  const line = oneLine(quote)
  return nameFault(line) === null ? line : text
}
