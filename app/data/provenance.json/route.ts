import { dataSetFacts, provenanceText } from '#db/export/exportFiles'
import type { LongRead } from '#db/queries/longRead'
import { provenanceEnd } from '#lib/export/provenance'
import { rowsFile } from '#app/_serve/rowsFile'
import { parseLang } from '#app/_text/text'

/** Where every report comes from, as PROV. Dynamic: the data changes with a load. */
export function GET(request: Request): Promise<Response> {
  const lang = parseLang(new URL(request.url).searchParams.get('lang')) ?? 'zh'
  return rowsFile(request, {
    lang,
    names: { own: lang === 'zh' ? '来历.json' : 'provenance.json', plain: 'provenance.json' },
    contentType: 'application/ld+json',
    variant: 'provenance',
    pieces,
  })
}

async function* pieces(read: LongRead | null): AsyncGenerator<string, void> {
  try {
    const facts = read === null ? null : await dataSetFacts(read.db)
    if (read === null || facts === null) yield `{"@graph":[${provenanceEnd}`
    else yield* provenanceText(read.db, facts)
  } finally {
    read?.close()
  }
}
