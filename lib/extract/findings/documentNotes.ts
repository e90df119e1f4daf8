import type { Finding } from '#lib/model/findings/finding'
import { partsInProse, percentages } from './arithmeticNotes.ts'
import { impossibleDates } from './dateNotes.ts'
import { guardedNote } from '#lib/extract/checks/guarded'
import { identityNotes } from './identityNotes.ts'
import { layoutNotes } from './layoutNotes.ts'
import type { Note, NoteInput } from './noteInput.ts'
import { missingParts } from './partNotes.ts'
import { textNotes } from './textNotes.ts'
import { doubledWords } from './titleNotes.ts'
import { staleYears } from './yearNotes.ts'

/** The notes in their order; each is a function with a name of its own. */
export const allNotes: readonly Note[] = [
  ...identityNotes,
  doubledWords,
  staleYears,
  impossibleDates,
  missingParts,
  percentages,
  partsInProse,
  ...layoutNotes,
  ...textNotes,
]

/** All notes on a document; one that breaks down is told as such, and the others stand. */
export function documentNotes(input: NoteInput): Finding[] {
  const found: Finding[] = []
  for (const note of allNotes)
    for (const issue of guardedNote(note.name, () => note(input)))
      if (!isToldOfYear(found, issue)) found.push(issue)
  return found
}

/** Whether the year of a passage was told already, with a figure in it. */
function isToldOfYear(found: readonly Finding[], { code, indicator, start, end }: Finding): boolean {
  if (code !== 'wrong-year' || indicator !== null || start === null || end === null) return false
  return found.some(
    (other) =>
      other.code === code &&
      other.start !== null &&
      other.end !== null &&
      other.start < end &&
      other.end > start,
  )
}
