import type { Issue } from '#lib/model/issue'
import { identityNotes } from './identityNotes.ts'
import { layoutNotes } from './layoutNotes.ts'
import type { NoteInput } from './noteInput.ts'
import { textNotes } from './textNotes.ts'

/** All notes on a document, in a fixed order. */
export function documentNotes(input: NoteInput): Issue[] {
  return [...identityNotes, ...layoutNotes, ...textNotes].flatMap((note) => note(input))
}
