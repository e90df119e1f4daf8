import { dataSetFacts, provenanceText } from '#db/export/exportFiles'
import type { LongRead } from '#db/reading/longRead'
import { provenanceEnd } from '#lib/export/provenance'
import { requestLanguage } from '#app/_serve/requestLanguage'
import { rowsFile } from '#app/_serve/rowsFile'
import { served } from '#app/_serve/served'

/** Where every report comes from, as PROV. Dynamic: the data changes with a load. */
export const { GET, HEAD } = served((request) => {
  const lang = requestLanguage(request)
  return rowsFile(request, {
    lang,
    names: { own: lang === 'zh' ? '来历.json' : 'provenance.json', plain: 'provenance.json' },
    contentType: 'application/ld+json',
    variant: 'provenance',
    pieces,
  })
})

async function* pieces(read: LongRead): AsyncGenerator<string, void> {
  try {
    const facts = await dataSetFacts(read.db)
    if (facts === null) yield `{"@graph":[${provenanceEnd}`
    else yield* provenanceText(read.db, facts)
  } finally {
    read.close()
  }
}
