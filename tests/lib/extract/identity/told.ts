import { Gazetteer } from '#lib/extract/identity/gazetteer'
import { tellAgency } from '#lib/extract/identity/agency'
import { findTitle } from '#lib/extract/identity/title'
import { tellYear } from '#lib/extract/identity/year'
import { layOut } from '#lib/extract/text/layout'
import { readReference } from '#scripts/reference'

export const gazetteer = new Gazetteer(readReference().regions)

/** What is told of a text's title, body and year. */
export function told(text: string) {
  const layout = layOut(text)
  const title = findTitle(layout)
  return { layout, title, body: tellAgency(layout, title, gazetteer), year: tellYear(layout, title) }
}
