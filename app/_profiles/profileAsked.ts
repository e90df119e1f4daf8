import { profileSchema, type ProfileView } from '#lib/model/pages/profileView'
import { parseQuery } from '#lib/model/parseQuery'

/** What the address of a profile asks for, and the text that was typed as a peer; '' for none. */
export interface ProfileAsked {
  shown: ProfileView
  typed: string
}

/** Parses the query of a page of a region or an agency; null where a value is none, which the proxy has refused before. */
export function profileAsked(query: Record<string, string | string[] | undefined>): ProfileAsked | null {
  const { view } = parseQuery(profileSchema, query)
  if (view === null) return null
  return { shown: view, typed: [query.peer ?? ''].flat().join('、').trim() }
}
