/** The parts of word-extractor that its own types leave out: rows of wide tables need them. */
declare module 'word-extractor/lib/word-ole-extractor.js' {
  /** A stretch of text as the file stores it: one or two bytes a character. */
  interface Piece {
    text: string
    bpc: 1 | 2
    startFilePos: number
    endFilePos: number
  }
  interface Body {
    getBody(options: { filterUnicode: boolean }): string
    getTextboxes(options: { filterUnicode: boolean; includeHeadersAndFooters: boolean }): string
  }
  export default class WordOleExtractor {
    _pieces: Piece[]
    extract(reader: unknown): Promise<Body>
    extractWordDocument(document: unknown, buffer: Buffer): Promise<Body>
    documentStream(document: unknown, name: string): Promise<unknown>
    streamBuffer(stream: unknown): Promise<Buffer>
    writeCharacterProperties(buffer: Buffer, table: Buffer): void
    writeParagraphProperties(buffer: Buffer, table: Buffer): void
  }
}

declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(buffer: Buffer)
    open(): Promise<void>
  }
}
