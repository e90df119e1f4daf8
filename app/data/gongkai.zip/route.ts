import { exportFiles } from '#db/queries/exportFiles'
import { zipOf } from '#db/queries/exportZip'
import { longRead } from '#db/queries/longRead'
import { giveWay } from '#app/_data/giveWay'
import { factsOf, wholeFile } from '#app/_data/wholeFile'

/** The whole data set, packed as it is sent; the same bytes as `npm run export -- --zip`. Dynamic: the data changes with a load. */
export function GET(request: Request): Promise<Response> {
  return wholeFile(request, {
    name: 'gongkai.zip',
    own: { zh: '公开数据.zip', en: 'gongkai.zip' },
    contentType: 'application/zip',
    async open() {
      const read = await longRead()
      if (read === null || read === 'busy') return read
      try {
        const facts = await factsOf(read)
        const source = zipOf(exportFiles(read.db, facts), facts.loadedAt, giveWay, () => read.close())
        return { revision: facts.revision, source }
      } catch (error) {
        read.close()
        throw error
      }
    },
  })
}
