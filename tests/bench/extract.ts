import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { best } from './measure.ts'
import { pdfSamples, sampleExtractor, samples } from './samples.ts'

/**
 * Reports per second of one core, warm, against merely reading and decoding the same files; then how the time grows with
 * the size of one document.
 */
export async function extractBench(): Promise<void> {
  const extractor = sampleExtractor()
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    for (const kind of ['text', 'html', 'docx', 'pdf'] as const) {
      const documents = kind === 'pdf' ? pdfSamples() : [...samples(kind, 400)]
      if (documents.length === 0) {
        console.log(`extract ${kind}: skipped, tests/corpus-documents holds none`)
        continue
      }
      const paths = documents.map((bytes, i) => join(folder, `${i}.${kind}`))
      documents.forEach((bytes, i) => writeFileSync(paths[i]!, bytes))
      const decode = await best(5, () => {
        for (const path of paths) new TextDecoder().decode(readFileSync(path))
      })
      const extract = await best(kind === 'pdf' ? 3 : 5, async () => {
        for (const path of paths) await extractor.extract(path, readFileSync(path))
      })
      const perSecond = Math.round((documents.length / extract) * 1000)
      console.log(`extract ${kind}: ${perSecond} reports/s on one core, ${(extract / decode).toFixed(0)} times reading and decoding`) // prettier-ignore
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  for (const [name, text] of Object.entries(shapes)) await growth(name, text)

  async function growth(name: string, text: (bytes: number) => string) {
    const sizes = [1e4, 1e5, 1e6, 1e7]
    const times: number[] = []
    for (const size of sizes) {
      const document = text(size)
      times.push(await best(size < 1e6 ? 5 : 1, () => void extractor.extractText('a.txt', '', document)))
    }
    const ratios = times.map((time, i) => (i === 0 ? '1' : (time / times[i - 1]!).toFixed(1)))
    const exponent = Math.log10(times[3]! / times[2]!)
    console.log(`extract ${name} of 10 kB, 100 kB, 1 MB, 10 MB: each ${ratios.slice(1).join(', ')} times the one before; the last step grows with size^${exponent.toFixed(2)}`) // prettier-ignore
  }
}

const report = new TextDecoder().decode([...samples('text', 1)][0])
/** Fills a report up to a size in UTF-8 bytes, three of which are a Chinese character. */
const filled = (piece: string) => (bytes: number) => {
  const length = Math.max(0, Math.round(bytes / 3) - report.length)
  return report + piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}
const shapes: Record<string, (bytes: number) => string> = {
  'a long report': filled(report.slice(200, 1500)),
  'prose without punctuation': filled(report.slice(200, 1500).replace(/[，。；、：\n]/g, '')),
  'a run of digits': filled('1'),
  'digits and commas': filled('1,'),
  公开公开公开: filled('公开'),
  无无无: filled('无'),
  tabs: filled('\t'),
}
