import { createRequire } from 'node:module'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Decoded } from '../decode.ts'
import type { Limits } from '../limits.ts'
import { refuse, Refused } from '../refused.ts'
import { pdfPage } from './pdfPage.ts'
import { checkStreams } from './pdfStreams.ts'
import { pdfText } from './pdfText.ts'

/** The text layer of a PDF as decoded text: tables by their ruling lines, prose as the lines that are printed. */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<Decoded> {
  await checkStreams(bytes, limits)
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes), // it keeps what it is given, and takes no Buffer
    cMapUrl: createRequire(import.meta.url)
      .resolve('pdfjs-dist/package.json')
      .replace('package.json', 'cmaps/'),
    cMapPacked: true,
    disableFontFace: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    verbosity: 0,
  })
  try {
    return await readPages(await task.promise, pdfjs.OPS, limits)
  } catch (error) {
    if (error instanceof Refused) throw error
    if ((error as Error).name === 'PasswordException') return refuse('encrypted')
    return refuse('pdf-damaged', { detail: (error as Error).message })
  } finally {
    await task.destroy()
  }
}

async function readPages(
  document: PDFDocumentProxy,
  ops: Record<string, number>,
  limits: Limits,
): Promise<Decoded> {
  const { numPages } = document
  if (numPages > limits.pages) return refuse('pdf-too-many-pages', { pages: numPages, limit: limits.pages })
  const pages = []
  for (let number = 1; number <= numPages; number++) {
    const page = await document.getPage(number)
    pages.push(await pdfPage(page, ops))
    page.cleanup()
  }
  const bare = pages.filter((page) => page.fragments.length === 0).length
  if (bare * 2 > numPages)
    return bare === numPages ? refuse('scan') : refuse('scan-in-part', { bare, pages: numPages })
  const text = pdfText(pages)
  return text === '' ? refuse('pdf-empty') : { ok: true, text }
}
