/** The ending of a document's file name in small letters: `docx`; `bin` where its source has none that is usual. */
export function originalEnding(source: string | null): string {
  return /\.(txt|html?|docx?|rtf|pdf)$/i.exec(source ?? '')?.[1]!.toLowerCase() ?? 'bin'
}
