import type { Decoded } from '../decode.ts'
import { docParagraphs } from './docParagraphs.ts'
import { docRuns, type DocRun } from './docRuns.ts'
import { raisedText } from '../raised.ts'
import { refuse } from '../refused.ts'
import { cellTexts, rowLine } from '../tableGrid.ts'

/** Stand in the text for a mark that ends a row, and for one that ends a paragraph or a line inside a cell. */
const ROW_END = '\ue000'
const CELL_BREAK = '\ue001'
const LINE_BREAK = '\x0b'

const NUL = '\0'
/** How far the line before a raised mark is looked at, and what ends a line or a cell. */
const LINE = 200
const MARKS = /[\r\n\x07\x0b\x0c]/

/** The body of a binary DOC (Word 97–2003) as decoded text; cells that are merged with one above are empty. */
export async function readDoc(bytes: Uint8Array): Promise<Decoded> {
  const { default: WordOleExtractor } = await import('word-extractor/lib/word-ole-extractor.js')
  const { default: BufferReader } = await import('word-extractor/lib/buffer-reader.js')

  /** Marks the ends of rows by the paragraphs' properties, those of wide tables included. */
  class Reader extends WordOleExtractor {
    private data: Buffer = Buffer.alloc(0)

    override async extractWordDocument(document: unknown, buffer: Buffer) {
      if ((buffer.readUInt16LE(0x0a) & 0x0100) !== 0) throw new Encrypted()
      try {
        this.data = await this.streamBuffer(await this.documentStream(document, 'Data'))
      } catch {
        // A document without wide tables has no such stream.
      }
      return super.extractWordDocument(document, buffer)
    }

    /** Blanks what formatting takes out of the text, and writes raised digits as such. */
    override writeCharacterProperties(buffer: Buffer, table: Buffer): void {
      for (const run of docRuns(buffer, table))
        for (const piece of this._pieces) {
          const from = Math.max(0, (run.start - piece.startFilePos) / piece.bpc)
          const to = Math.min(piece.text.length, (run.end - piece.startFilePos) / piece.bpc)
          if (from >= to) continue
          const text = piece.text.slice(from, to)
          const before = piece.text
            .slice(Math.max(0, from - LINE), from)
            .split(MARKS)
            .at(-1)!
          piece.text = piece.text.slice(0, from) + shownText(run, before, text) + piece.text.slice(to)
        }
    }

    override writeParagraphProperties(buffer: Buffer, table: Buffer): void {
      for (const { start, end, isInTable, isRowEnd } of docParagraphs(buffer, table, this.data)) {
        if (!isInTable && !isRowEnd) continue
        for (const piece of this._pieces) {
          const from = Math.max(0, (start - piece.startFilePos) / piece.bpc)
          const to = Math.min(piece.text.length, (end - piece.startFilePos) / piece.bpc)
          if (from < to && piece.text.slice(from, to).includes(LINE_BREAK))
            piece.text =
              piece.text.slice(0, from) +
              piece.text.slice(from, to).replaceAll(LINE_BREAK, CELL_BREAK) +
              piece.text.slice(to)
          const at = (end - piece.bpc - piece.startFilePos) / piece.bpc
          if (at < 0 || end > piece.endFilePos) continue
          const mark = isRowEnd ? ROW_END : piece.text[at] === '\r' ? CELL_BREAK : null
          if (mark !== null) piece.text = piece.text.slice(0, at) + mark + piece.text.slice(at + 1)
        }
      }
    }
  }
  try {
    const reader = new BufferReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    await reader.open()
    const document = await new Reader().extract(reader)
    const body = linesOf(document.getBody({ filterUnicode: false }))
    const boxes = document.getTextboxes({ filterUnicode: false, includeHeadersAndFooters: false }).trim()
    const text = boxes === '' ? body : `${body}\n${boxes}`
    return text.trim() === '' ? refuse('document-empty') : { ok: true, text }
  } catch (error) {
    if (error instanceof Encrypted) return refuse('encrypted')
    throw error
  }
}

/** A run's characters as they are shown, as many as they are: what is gone is NUL, which is dropped later. */
function shownText({ isDeleted, isUnseen }: DocRun, before: string, text: string): string {
  if (isDeleted) return NUL.repeat(text.length)
  if (isUnseen) return text.replace(/[^\x00-\x1f]/g, NUL) // marks of cells, fields and paragraphs stay
  return raisedText(before.replaceAll(NUL, ''), text).padEnd(text.length, NUL)
}

class Encrypted extends Error {}

/** Paragraphs as lines, rows as lines of cells: what stands between two row ends is a row from its first cell on. */
function linesOf(body: string): string {
  const lines: string[] = []
  const parts = body.split(ROW_END)
  for (const [i, part] of parts.entries()) {
    const isLast = i === parts.length - 1
    const paragraphs = part.split('\n')
    const row = isLast ? null : paragraphs.pop()!
    for (const line of paragraphs) if (line.trim() !== '') lines.push(line.replaceAll('\t', ' ').trimEnd())
    if (row !== null)
      lines.push(
        rowLine(
          cellTexts(
            row
              .replace(/\t$/, '')
              .split('\t')
              .map((cell) => cell.split(CELL_BREAK).filter((line) => line.trim() !== '')),
          ),
        ),
      )
  }
  return lines.join('\n')
}
