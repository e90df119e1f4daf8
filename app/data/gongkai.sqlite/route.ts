import { openSharedCopy } from '#db/export/sharedCopy'
import { served } from '#app/_serve/served'
import { wholeFile } from '#app/_serve/wholeFile'

/** The database as a file, consistent whatever is loaded meanwhile. Dynamic: the data changes with a load. */
export const { GET, HEAD } = served((request) =>
  wholeFile(request, {
    name: 'gongkai.sqlite',
    own: { zh: '公开数据.sqlite', en: 'gongkai.sqlite' },
    contentType: 'application/vnd.sqlite3',
    // A copy holds back nobody's load, so that a slow line has the time it needs.
    longest: 6 * 3_600_000,
    async open({ revision }) {
      const copy = await openSharedCopy(revision)
      return copy === 'busy' ? copy : { ...copy, length: copy.bytes }
    },
  }),
)
