import type { Readable } from 'node:stream'
import { dataSetFacts } from '#db/export/exportFiles'
import { reading, type Reading } from '#db/reading/reading'
import type { DataSetFacts } from '#lib/export/facts'
import { parseLang, textOf } from '#app/_text/text'
import { attachment, hasAlready } from './fileHeaders.ts'
import { plainAnswer, unavailableAnswer } from './plainAnswer.ts'
import { streamedBytes } from './streamedBytes.ts'

/** After so many seconds one of the files that are being made may be done. */
const retryAfter = 30

/** A file of the whole data set in bytes. */
export interface WholeFile {
  /** Its plain name, which is its place below /data as well. */
  name: string
  /** What readers of a language see it saved under. */
  own: { zh: string; en: string }
  contentType: string
  /** A reader that has not accepted all of it after so many milliseconds is disconnected; an hour unless set. */
  longest?: number
  /** Its bytes and which revision they are of; `busy` when as many as may be are being made. */
  open: (facts: DataSetFacts) => Promise<OpenFile | 'busy'>
}

interface OpenFile {
  revision: string
  source: Readable
  /** Where they are known. */
  length?: number
}

/**
 * Sends a file of the whole data set. 404 before the first load, 304 when the reader has this revision, only the headers for
 * HEAD, 503 with `Retry-After` when as many as may be are being made. Throws what keeps it from being made.
 */
export async function wholeFile(
  request: Request,
  { name, own, contentType, longest, open }: WholeFile,
): Promise<Response> {
  const lang = parseLang(new URL(request.url).searchParams.get('lang')) ?? 'zh'
  const headersOf = (revision: string) => ({
    'content-type': contentType,
    'cache-control': 'no-cache',
    'content-disposition': attachment({ own: own[lang], plain: name }),
    etag: `"${revision}-${name}"`,
  })
  const facts = await reading(({ db }) => dataSetFacts(db))
  if (facts === null) return plainAnswer(404, textOf(lang).errors.noFile(name))
  const headers = headersOf(facts.revision)
  if (hasAlready(request, headers)) return new Response(null, { status: 304, headers })
  if (request.method === 'HEAD') return new Response(null, { headers })
  const file = await open(facts)
  if (file === 'busy') return unavailableAnswer(lang, 'busy', retryAfter)
  return new Response(
    streamedBytes(file.source, { signal: request.signal, ...(longest === undefined ? {} : { longest }) }),
    {
      headers: {
        ...headersOf(file.revision),
        ...(file.length === undefined ? {} : { 'content-length': String(file.length) }),
      },
    },
  )
}

/** The facts of what a long reading sees; throws where it holds no data, which whoever asked found otherwise. */
export async function factsOf({ db }: Reading): Promise<DataSetFacts> {
  const facts = await dataSetFacts(db)
  if (facts === null) throw new Error('the data is gone')
  return facts
}
