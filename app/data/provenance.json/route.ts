import { dataSetFacts, provenanceText } from '#db/export/exportFiles'
import type { LongRead } from '#db/reading/longRead'
import { reading } from '#db/reading/reading'
import { plainAnswer } from '#app/_serve/plainAnswer'
import { requestLanguage } from '#app/_serve/requestLanguage'
import { rowsFile } from '#app/_serve/rowsFile'
import { served } from '#app/_serve/served'
import { factsOf } from '#app/_serve/wholeFile'
import { textOf } from '#app/_text/text'

/** Where every report comes from, as PROV; 404 before the first load. Dynamic: the data changes with a load. */
export const { GET, HEAD } = served(async (request) => {
  const lang = requestLanguage(request)
  if ((await reading(({ db }) => dataSetFacts(db))) === null)
    return plainAnswer(404, textOf(lang).errors.noFile('provenance.json'))
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
    yield* provenanceText(read.db, await factsOf(read))
  } finally {
    read.close()
  }
}
