import yauzl from 'yauzl'

/** The files of a ZIP in their order, read by another program's reader, with the time that each bears. */
export function unzipped(path: string): Promise<Map<string, { bytes: Buffer; date: string }>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, { bytes: Buffer; date: string }>()
    yauzl.open(path, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      zip.on('error', reject)
      zip.on('end', () => resolve(files))
      zip.on('entry', (entry: yauzl.Entry) => {
        const [date, time] = [entry.lastModFileDate, entry.lastModFileTime]
        const day = `${(date >> 9) + 1980}-${(date >> 5) & 15}-${date & 31} ${time >> 11}:${String((time >> 5) & 63).padStart(2, '0')}`
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure)
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('error', reject)
          stream.on('end', () => {
            files.set(entry.fileName, { bytes: Buffer.concat(parts), date: day })
            zip.readEntry()
          })
        })
      })
      zip.readEntry()
    })
  })
}
