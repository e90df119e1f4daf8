import type { Issue } from '#lib/model/issue'
import { guardedNote } from './guarded.ts'
import { identityNotes } from './identityNotes.ts'
import { layoutNotes } from './layoutNotes.ts'
import type { Note, NoteInput } from './noteInput.ts'
import { textNotes } from './textNotes.ts'

/** The notes in their order; each is a function with a name of its own. */
export const allNotes: readonly Note[] = [...identityNotes, ...layoutNotes, ...textNotes]

/** All notes on a document; one that breaks down is told as such, and the others stand. */
export function documentNotes(input: NoteInput): Issue[] {
  return allNotes.flatMap((note) => guardedNote(note.name, () => note(input)))
}
