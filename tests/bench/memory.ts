import { sampleExtractor, samples } from './samples.ts'

/** Memory after 10,000 and after 50,000 documents; what is kept for each must not grow with their number. */
export async function memoryBench(): Promise<void> {
  const extractor = sampleExtractor()
  const used = new Map<number, number>()
  let n = 0
  for (const bytes of samples('text', 50_000)) {
    await extractor.extract(`${n}.txt`, bytes)
    if (++n === 10_000 || n === 50_000) used.set(n, process.memoryUsage.rss())
  }
  const [early, late] = [used.get(10_000)!, used.get(50_000)!]
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
  console.log(
    `memory: ${megabytes(early)} after 10,000 documents, ${megabytes(late)} after 50,000, ${(late / early).toFixed(2)} times`,
  )
}
