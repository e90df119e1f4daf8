import { exportFiles } from '#db/export/exportFiles'
import { zipOf } from '#db/export/exportZip'
import { longRead } from '#db/reading/longRead'
import { giveWay } from '#app/_serve/giveWay'
import { served } from '#app/_serve/served'
import { factsOf, wholeFile } from '#app/_serve/wholeFile'

/** The whole data set, packed as it is sent; the same bytes as `npm run export -- --zip`. Dynamic: the data changes with a load. */
export const { GET, HEAD } = served((request) =>
  wholeFile(request, {
    name: 'gongkai.zip',
    own: { zh: '公开数据.zip', en: 'gongkai.zip' },
    contentType: 'application/zip',
    async open() {
      const read = longRead()
      if (read === 'busy') return read
      try {
        const facts = await factsOf(read)
        const source = zipOf(exportFiles(read.db, facts), facts.loadedAt, giveWay, () => read.close())
        return { revision: facts.revision, source }
      } catch (error) {
        read.close()
        throw error
      }
    },
  }),
)
