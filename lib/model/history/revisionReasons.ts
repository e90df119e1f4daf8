/**
 * Why what a report shows changed with a load, as far as a load knows it. Of whole reports: `report-added`, `report-moved` (its document
 * turned out to be that of another report, and nothing else states its figures). Of figures: `document-added` (a document came
 * beside transcribed figures), `document-replaced` (other bytes), `read-again` (the same bytes, read by another version of the program),
 * `reading-corrected` (the same bytes and version, another reading), `document-moved` (the document turned out to be that of another report),
 * `figure-transcribed` (a figure from a public page that was not there), `figure-corrected` (another value or status of one).
 */
export const revisionReasons = [
  'report-added',
  'report-moved',
  'document-added',
  'document-replaced',
  'read-again',
  'reading-corrected',
  'document-moved',
  'figure-transcribed',
  'figure-corrected',
] as const
export type RevisionReason = (typeof revisionReasons)[number]

/** Reasons of figures: those whose row names one. */
export type FigureReason = Exclude<RevisionReason, 'report-added' | 'report-moved'>
